import { describe, expect, test } from 'vitest';
import { disputeOf } from '../../src/atlas/events.ts';
import { lettersOf } from '../../src/atlas/letters.ts';
import { citesOf, eventGroups, isIn, sourcesOfEvent } from '../../src/timeline/groups.ts';
import { pack, timelineOf } from '../../src/timeline/items.ts';
import { firstView, withSources, withWhen } from '../../src/view/changes.ts';
import { ecuador, tiny } from '../panel/render.tsx';

describe.each(Object.entries({ ecuador, tiny }))('the events of %s', (_, atlas) => {
  const { items, earlier, later, undated, crowded, scale } = timelineOf(atlas);
  const all = atlas.events.map(({ id }) => id).sort();
  test('each stand once on the strip or in a list beside it', () => {
    const listed = [...items.map(({ event }) => event), ...earlier, ...later, ...undated, ...crowded].map(
      ({ id }) => id,
    );
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
    for (const { event, left, right, at } of items) {
      expect(['year', 'undated']).not.toContain(event.precision);
      expect(left <= at && at <= right).toBe(true);
    }
  });
});

describe('the strip of the default edition', () => {
  const { items, crowded, later } = timelineOf(ecuador);
  const shape = (id: string) => items.find(({ event }) => event.id === id)?.shape;
  test('draws each precision as what it is', () => {
    expect(shape('venezuela-january')).toBe('day');
    expect(shape('curfew')).toBe('range');
    expect(shape('joint-march')).toBe('month');
    expect(shape('boat-strikes')).toBe('about');
    expect(shape('joint-announcement')).toBe('either');
  });
  test('has room for all of it', () => expect([...crowded, ...later]).toEqual([]));
  test('lets no two signs of a row lie on each other', () => {
    for (const a of items)
      for (const b of items)
        if (a !== b && a.up === b.up)
          expect(a.right <= b.left + 1e-9 || b.right <= a.left + 1e-9, `${a.event.id} ${b.event.id}`).toBe(
            true,
          );
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

test('rows: what finds no room is left over, and a neighbour bounds the room beside', () => {
  const [a, b, c] = [
    { left: 0, right: 0.4 },
    { left: 0.1, right: 0.3 },
    { left: 0.6, right: 0.7 },
  ];
  const { rows, left } = pack([a, b, c], [], 1);
  expect(left).toEqual([b]);
  expect(rows.map(({ row, room }) => [row, Number(room.toFixed(6))])).toEqual([
    [0, 0.6],
    [0, 0.4],
  ]);
  expect(pack([a], [{ left: 0.2, right: 0.25 }], 2).rows[0]!.row).toBe(1);
});
