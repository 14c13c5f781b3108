import { describe, expect, test } from 'vitest';
import { daysOf } from '../../src/atlas/dates.ts';
import { disputeOf } from '../../src/atlas/events.ts';
import { lettersOf } from '../../src/atlas/letters.ts';
import { STRIP } from '../../src/layout/sizes.ts';
import { citesOf, isIn, sourcesOfEvent } from '../../src/timeline/groups.ts';
import { timelineOf } from '../../src/timeline/items.ts';
import { eventGroups } from '../../src/timeline/list.ts';
import { TARGET } from '../../src/timeline/marks.ts';
import { pack } from '../../src/timeline/pack.ts';
import { firstView, withSources, withWhen } from '../../src/view/changes.ts';
import { ecuador, tiny } from '../panel/render.tsx';

describe.each(Object.entries({ ecuador, tiny }))('the events of %s', (_, atlas) => {
  const { items, earlier, later, undated, crowded, scale } = timelineOf(atlas);
  const all = atlas.events.map(({ id }) => id).sort();
  test('each stand once on the strip or in a list beside it', () => {
    const listed = [
      ...items.flatMap(({ events }) => events),
      ...earlier,
      ...later,
      ...undated,
      ...crowded,
    ].map(({ id }) => id);
    expect(listed.sort()).toEqual(all);
  });
  test('each stand once on the page, in the order of time', () => {
    const groups = eventGroups(atlas);
    expect(groups.flatMap(({ events }) => events.map(({ id }) => id)).sort()).toEqual(all);
    expect(groups.flatMap(({ published }) => published.map(({ id }) => id)).sort()).toEqual(
      atlas.sources.map(({ id }) => id).sort(),
    );
    const dates = groups.filter(({ kind }) => kind === 'day').map(({ date }) => date);
    expect(dates).toEqual(dates.toSorted());
    for (const date of dates) expect(date >= scale.firstColumnDay && date <= scale.end).toBe(true);
  });
  test('that are dated by their year only never stand on the strip', () => {
    for (const { events, left, right, at } of items) {
      for (const { precision } of events) expect(['year', 'undated']).not.toContain(precision);
      expect(left <= at && at <= right).toBe(true);
    }
  });
  test('are listed as before the strip only where they begin before it', () => {
    for (const event of earlier) expect(daysOf(event)!.from < scale.start, event.id).toBe(true);
    for (const event of undated)
      expect(daysOf(event) === null || event.precision === 'year', event.id).toBe(true);
  });
});

describe('the strip of the default edition', () => {
  const { items, crowded, later } = timelineOf(ecuador);
  const shape = (id: string) => items.find(({ events }) => events.some((event) => event.id === id))?.shape;
  test('draws each precision as what it is', () => {
    expect(shape('venezuela-january')).toBe('day');
    expect(shape('curfew')).toBe('range');
    expect(shape('joint-march')).toBe('month');
    expect(shape('boat-strikes')).toBe('about');
    expect(shape('joint-announcement')).toBe('either');
  });
  test('has room for all of it', () => expect([...crowded, ...later]).toEqual([]));
  test('gives every mark 24 px of its own, also on the narrowest strip', () => {
    expect(TARGET).toBeGreaterThanOrEqual(24);
    for (const a of items)
      for (const b of items)
        if (a !== b)
          expect(
            Math.abs(a.at - b.at) * STRIP.least >= TARGET - 1e-6 || Math.abs(a.up - b.up) >= TARGET,
            `${a.events[0].id} ${b.events[0].id}`,
          ).toBe(true);
    for (const { up } of items) expect(up + TARGET / 2 <= STRIP.rows).toBe(true);
  });
  test('lets no bar of a row run through another mark of it', () => {
    for (const a of items.filter(({ bar, up }) => bar === up))
      for (const b of items)
        if (a !== b && a.up === b.up)
          expect(
            b.at + TARGET / 2 / STRIP.least <= a.left + 1e-9 ||
              b.at - TARGET / 2 / STRIP.least >= a.right - 1e-9,
            `${a.events[0].id} ${b.events[0].id}`,
          ).toBe(true);
  });
  test('has one mark for what has one date', () => {
    const heap = items.find(({ events }) => events.some(({ id }) => id === 'jungle-camp'));
    expect(heap?.events.map(({ id }) => id).sort()).toEqual(['cuban-embassy', 'jungle-camp']);
  });
  test('knows from the questions which days the sources give differently', () => {
    const disputes = ecuador.events.flatMap((event) => disputeOf(ecuador, event)?.id ?? []);
    expect(disputes).toEqual(['joint-announcement-day']);
  });
});

describe('filters', () => {
  const event = ecuador.events.find(({ id }) => id === 'joint-announcement')!;
  const view = firstView(ecuador, 'en');
  test('by source keep the words of the sources that count', () => {
    expect(lettersOf(ecuador, sourcesOfEvent(ecuador, event))).toEqual(['A', 'B', 'C', 'D']);
    const onlyD = withSources(ecuador, view, ['d']);
    expect(citesOf(ecuador, onlyD, event).map(({ excerpt }) => excerpt)).toEqual(['d-3']);
    expect(isIn(ecuador, withSources(ecuador, view, ['e']), event)).toBe(false);
    expect(isIn(ecuador, { ...view, without: ['a', 'b', 'c', 'd'] }, event)).toBe(false);
  });
  test('by date keep what may have happened then; layers hide nothing', () => {
    expect(isIn(ecuador, withWhen(view, { from: '2026-03-04', to: '2026-03-04' }), event)).toBe(true);
    expect(isIn(ecuador, withWhen(view, { from: '2026-03-05', to: '2026-03-31' }), event)).toBe(false);
    expect(ecuador.events.every((one) => isIn(ecuador, { ...view, layers: [] }, one))).toBe(true);
  });
});

test('rows: each thing in the lowest that has room; what finds none is left over', () => {
  const [a, b, c] = [
    { left: 0, right: 0.4 },
    { left: 0.1, right: 0.3 },
    { left: 0.6, right: 0.7 },
  ];
  const one = pack([a, b, c], (stretch) => stretch, 1);
  expect(one.left).toEqual([b]);
  expect(one.rows.map((row) => row.map(({ stretch }) => stretch))).toEqual([[a, c]]);
  expect(pack([a, b, c], (stretch) => stretch, 2).rows.map((row) => row.length)).toEqual([2, 1]);
});
