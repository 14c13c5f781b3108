import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dayNumber, dayOf, partsOf } from '../../src/atlas/dates.ts';
import { STRIP } from '../../src/layout/sizes.ts';
import { captionsOf } from '../../src/timeline/captions.ts';
import { timelineOf } from '../../src/timeline/items.ts';
import { labelsOf, NARROW, type Word } from '../../src/timeline/labels.ts';
import { eventGroups } from '../../src/timeline/list.ts';
import { TARGET } from '../../src/timeline/marks.ts';
import { Strip } from '../../src/timeline/Strip.tsx';
import { breakAfter, noon } from '../../src/timeline/scale.ts';
import { firstView } from '../../src/view/changes.ts';
import { en } from '../../src/words/en/index.ts';
import { es } from '../../src/words/es/index.ts';
import { html, textOf } from '../panel/render.tsx';
import { editionOf, editions, event } from './editions.ts';

type Edition = ReturnType<typeof editionOf>;

/** the words of one row that meet others of it on a strip of so many CSS px */
function meeting(words: readonly Word[], width: number): readonly string[] {
  const ends = words
    .map(({ text, x, before, after }) => ({ text, left: x * width - before, right: x * width + after }))
    .sort((a, b) => a.left - b.left);
  return ends.flatMap(({ text, left }, i) => (i > 0 && ends[i - 1]!.right > left ? text : []));
}
/** the rows of words as a strip in a window of so many CSS px draws them; in large letters it is narrower */
function rowsOf(edition: Edition, t = en) {
  const { scale } = timelineOf(edition);
  const labels = labelsOf(scale, t.say);
  const { names, flags } = captionsOf(edition, scale, t.say);
  return { labels, names, flags };
}

describe('the strip of any edition', () => {
  test('leads to every event, and the page has each once', () => {
    fc.assert(
      fc.property(editions, (edition) => {
        const { items, earlier, later, undated, crowded } = timelineOf(edition);
        const all = edition.events.map(({ id }) => id).sort();
        const listed = [...items.flatMap(({ events }) => events), ...earlier, ...later, ...undated];
        expect(crowded).toEqual([]);
        expect(listed.map(({ id }) => id).sort()).toEqual(all);
        const groups = eventGroups(edition);
        expect(groups.flatMap(({ events }) => events.map(({ id }) => id)).sort()).toEqual(all);
        const dates = groups.flatMap(({ date }) => (date ? dayNumber(date) : []));
        expect(dates).toEqual(dates.toSorted((a, b) => a - b));
      }),
      { numRuns: 200 },
    );
  });
  test('has marks that rise with their dates, on numbers, and 24 px apart', () => {
    fc.assert(
      fc.property(editions, (edition) => {
        const { items, scale } = timelineOf(edition);
        for (const { at, left, right, up, bar } of items)
          for (const number of [at, left, right, up, bar]) expect(number).toSatisfy(Number.isFinite);
        // the mark of a month stands in its middle, those of days, alone or several, where their time is
        const days = items.filter(({ events }) => events.every(({ precision }) => precision === 'day'));
        const places = days.map(({ at }) => at);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        const begins = days.map(({ events }) => noon(scale, events[0].from!));
        expect(begins).toEqual(begins.toSorted((a, b) => a - b));
        for (const [i, a] of items.entries())
          for (const b of items.slice(i + 1))
            expect(
              Math.abs(a.at - b.at) * STRIP.least >= TARGET - 1e-6 || Math.abs(a.up - b.up) >= TARGET,
            ).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
  test.each([
    ['English', en],
    ['Spanish', es],
  ])('writes no word over another in windows of 320 to 1600 px, in %s', (_, t) => {
    fc.assert(
      fc.property(editions, fc.integer({ min: 320, max: 1600 }), (edition, window) => {
        const { labels, names, flags } = rowsOf(edition, t);
        const width = Math.max(STRIP.least, window - 2 * STRIP.side);
        expect(meeting(labels, width)).toEqual([]);
        expect(meeting([...names, ...flags], width)).toEqual([]);
        // in large letters
        const round = labels.filter(({ fine }) => !fine);
        expect(meeting(round, NARROW)).toEqual([]);
        expect(meeting(names, NARROW)).toEqual([]);
        expect(round.length + names.length).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });
  test('names its sources by their letters over no other word, however many they are', () => {
    const march = Array.from({ length: 31 }, (_, i) => addDays('2026-03-01', i));
    const days = march.map((day) => event(day, day, day));
    for (const count of [1, 2, 5, 31, 60]) {
      const published = Array.from({ length: count }, (_, i) => march[i % 31]!);
      const { names, flags } = rowsOf(editionOf(days, published));
      expect(meeting([...names, ...flags], STRIP.least)).toEqual([]);
      expect(names.map(({ text }) => text)).toEqual(['March 2026']);
      expect(flags.length).toBeGreaterThan(0);
    }
  });
});

const events = (...dates: readonly string[]) => dates.map((date, i) => event(date, date, `e${i}`));
/** what is written under the axis, and the years at which time is cut out */
function scaleIn(edition: Edition, t = en) {
  const { scale, items } = timelineOf(edition);
  const { labels, names } = rowsOf(edition, t);
  return {
    from: scale.columns[0]!.date,
    to: scale.columns.at(-1)!.date,
    unit: scale.unit,
    cuts: scale.columns.flatMap(({ to }, at) => (breakAfter(scale, at) ? to : [])),
    labels: labels.map(({ text }) => text),
    names: names.map(({ text }) => text),
    marks: items.length,
  };
}

describe('the strip of an edition', () => {
  test('of 1790 shows the months of that year, with the year', () => {
    const found = scaleIn(editionOf(events('1790-02-03', '1790-05-14', '1790-08', '1790-11-30')));
    expect(found).toMatchObject({
      from: '1790-01',
      to: '1790-12',
      unit: 1,
      cuts: [],
      names: ['1790'],
      marks: 4,
    });
  });
  test('over three years and more has a letter for each month', () => {
    const dates = Array.from(
      { length: 14 },
      (_, i) => `179${Math.floor(i / 4)}-${['02', '05', '08', '11'][i % 4]}-11`,
    );
    const { labels, names } = scaleIn(editionOf(events(...dates)));
    expect(labels.join('')).toBe(`${'JFMAMJJASOND'.repeat(3)}JFMAMJ`);
    expect(names).toEqual(['1790', '1791', '1792', '1793']);
  });
  test('over 200 years shows decades', () => {
    const dates = Array.from({ length: 21 }, (_, i) => `${1790 + 10 * i}-0${1 + (i % 9)}-11`);
    const found = scaleIn(editionOf(events(...dates)));
    expect(found).toMatchObject({ from: '1790', to: '1990', unit: 120, cuts: [], names: [] });
    expect(found.labels).toEqual(expect.arrayContaining(['1800', '1850', '1900', '1950']));
  });
  test('in 2150 shows its days, and is not taken for the past', () => {
    const edition = editionOf(events('2150-06-01', '2150-06-15', '2150-06-30'));
    expect(scaleIn(edition)).toMatchObject({
      from: '2150-06-01',
      to: '2150-06-30',
      unit: 0,
      names: ['June 2150'],
    });
    expect(timelineOf(edition).later).toEqual([]);
  });
  test('in 44 BC names the era in each language', () => {
    const edition = editionOf(events('-000043-03-15', '-000043-03-17', '-000043-03-20'));
    expect(scaleIn(edition)).toMatchObject({
      from: '-000043-03-01',
      to: '-000043-03-31',
      names: ['March 44 BC'],
    });
    expect(scaleIn(edition, es).names).toEqual(['marzo de 44 a. C.']);
    expect(html(edition, firstView(edition, 'en'), <Strip />)).toContain('15 March 44 BC: e0.');
  });
  test('before and after the era counts through it', () => {
    const found = scaleIn(editionOf(events('-000043', '-000030', '-000026', '0014')));
    expect(found).toMatchObject({ unit: 120, marks: 4 });
    expect(
      timelineOf(editionOf(events('-000043', '-000030', '0014'))).items.map(({ events }) => events[0].from),
    ).toEqual(['-000043', '-000030', '0014']);
  });
  test('of one day or one event shows the month, year or decade around it', () => {
    expect(scaleIn(editionOf(events('1969-07-20')))).toMatchObject({
      from: '1969-07-01',
      to: '1969-07-31',
      marks: 1,
    });
    expect(scaleIn(editionOf(events('1969-07-20', '1969-07-20')))).toMatchObject({
      names: ['July 1969'],
      marks: 1,
    });
    expect(scaleIn(editionOf(events('1969-07')))).toMatchObject({ from: '1969-01', to: '1969-12', marks: 1 });
    expect(scaleIn(editionOf(events('1969')))).toMatchObject({
      from: '1960',
      to: '1969',
      unit: 12,
      marks: 1,
    });
  });
  test('cuts out the years between two times, with the sign of a break', () => {
    const edition = editionOf(events('1790-05-02', '1790-05-09', '2026-03-03', '2026-03-05'));
    expect(scaleIn(edition)).toMatchObject({
      cuts: ['1790-05-10'],
      names: ['May 1790', 'March 2026'],
      marks: 4,
    });
    expect(html(edition, firstView(edition, 'en'), <Strip />).match(/M3 4l4-8M8 4l4-8/g)).toHaveLength(1);
  });
  test('of 500 events in one month has a mark a day, and one of an age has bins that open by a press', () => {
    const month = Array.from({ length: 500 }, (_, i) =>
      event(addDays('2026-03-01', i % 31), undefined, `e${i}`),
    );
    const { items } = timelineOf(editionOf(month));
    expect(items).toHaveLength(31);
    const first = dayNumber('1800-01-01');
    const age = Array.from({ length: 500 }, (_, i) => event(dayOf(first + 140 * i), undefined, `e${i}`));
    const edition = editionOf(age);
    const bins = timelineOf(edition).items;
    expect(bins.length).toBeLessThanOrEqual(60);
    expect(bins.reduce((sum, { events }) => sum + events.length, 0)).toBe(500);
    const words = html(edition, firstView(edition, 'en'), <Strip />);
    expect(words).toMatch(/aria-label="1 January 1800 – \d+ \w+ 180\d: \d+ events\./);
    expect(textOf(words)).not.toContain('On the busiest days');
  });
  test('groups its page by the years, months and days of its scale', () => {
    const dates = (...given: readonly string[]) =>
      eventGroups(editionOf(events(...given))).flatMap(({ date }) => date || []);
    expect(dates('1790-02-03', '1850', '1990')).toEqual(['1790', '1850', '1990']);
    expect(dates('1790-02-03', '1790-05-14', '1790-08', '1790-11-30').map(partsOf)).toEqual([2, 2, 2, 2]);
    expect(dates('2150-06-01', '2150-06-01', '2150-06').map(partsOf)).toEqual([2, 3]);
  });
});
