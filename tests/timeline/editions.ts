/** Editions of made-up dates, for what must hold of any. */
import fc from 'fast-check';
import type { AtlasSource, Event } from '../../geo/model.ts';
import { addDays, dayNumber, dayOf, partsOf } from '../../src/atlas/dates.ts';
import { ecuador } from '../panel/render.tsx';

const PRECISIONS = ['year', 'month', 'day'] as const;

/** an event of one date, as precise as it is written; of two, from the first to the last */
export const event = (from: string | null, to = from, id = `e ${from}`): Event => ({
  id,
  title: { en: id, es: id },
  from,
  to,
  precision: from === null ? 'undated' : from === to ? PRECISIONS[partsOf(from) - 1]! : 'days',
  layer: 'bases',
  places: [],
  cites: [],
});

/** the default edition with these events, and with sources of these dates */
export const editionOf = (events: Event[], published: readonly (string | null)[] = []) => ({
  ...ecuador,
  events,
  claims: [],
  sources: published.map(
    (date, i) => ({ ...ecuador.sources[i % ecuador.sources.length], id: `s${i}`, date }) as AtlasSource,
  ),
});

const between = (from: string, to: string) =>
  fc.integer({ min: dayNumber(from), max: dayNumber(to) }).map(dayOf);
/** any day that a date may name */
export const anyDay = between('-099999-01-01', '+099999-12-31');
const coarser = (days: fc.Arbitrary<string>) =>
  fc.oneof(
    days,
    days.map((day) => day.slice(0, -3)),
    days.map((day) => day.slice(0, -6)),
  );
const dates = fc.oneof(
  coarser(anyDay),
  coarser(between('-000300-01-01', '0200-01-01')),
  coarser(between('1790-01-01', '1990-12-31')),
  // most of an edition lies close together
  fc.integer({ min: 0, max: 60 }).map((n) => addDays('2026-02-01', n)),
);
/** dates anywhere, or all within some days, months, years or ages */
const manyDates = (most: number): fc.Arbitrary<(string | null)[]> =>
  fc.oneof(
    fc.array(fc.option(dates), { maxLength: most }),
    fc
      .tuple(between('-000300-01-01', '2200-01-01'), fc.constantFrom(3, 40, 400, 4_000, 40_000))
      .chain(([start, reach]) =>
        fc.array(coarser(fc.integer({ min: 0, max: reach }).map((n) => addDays(start, n))), {
          maxLength: most,
        }),
      ),
  );
export const editions = fc
  .record({ events: manyDates(60), published: manyDates(8) })
  .map(({ events, published }) =>
    editionOf(
      events.map((date, i) => event(date, date, `e${i}`)),
      published,
    ),
  );
