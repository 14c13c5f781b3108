/**
 * The columns of an edition that is spread over days, months, years or ages: the finest that have room, where a long
 * time without events is cut out. Pure.
 */
import { dayNumber, partsOf, type Span } from '../atlas/dates.ts';
import { BREAK, type Column, columnAt, columnsOf, firstOf, UNITS, type Unit } from './columns.ts';
import { beginOf, type Dated, isDay, isSharp, spansOf } from './dated.ts';

/** the most columns that have room on the narrowest strip */
const MOST = 45;
/** so many empty columns in a row are drawn, more are cut out */
const EMPTY = 5;
/** stretches between breaks: of so many events there is one more, but never more than the most */
const EVENTS_A_STRETCH = 2;
const MOST_STRETCHES = 4;

/** numbers of a first and a last column */
type Stretch = readonly [number, number];

/** stretches that are less than a break apart become one */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const all: Stretch[] = [];
  for (const [from, to] of stretches.toSorted(([a], [b]) => a - b)) {
    const before = all.at(-1);
    if (before && from - before[1] <= EMPTY + 1) all[all.length - 1] = [before[0], Math.max(before[1], to)];
    else all.push([from, to]);
  }
  return all;
}

/** whole months of days, years of months and decades of years, as a calendar shows them */
function rounded(at: number): (stretch: Stretch) => Stretch {
  const [unit, parent] = [UNITS[at] ?? 0, UNITS[at + 1] ?? 0];
  const parentOf = (column: number) => columnAt(parent, firstOf(unit, column));
  return ([from, to]) => [
    columnAt(unit, firstOf(parent, parentOf(from))),
    columnAt(unit, firstOf(parent, parentOf(to) + 1)) - 1,
  ];
}
const padded = ([from, to]: Stretch): Stretch => [from - 1, to + 1];
/** a decade or more is long enough to begin with the first event */
const ROUNDED = 2;

/** the stretches that show all spans by a unit; null where they have no room */
function stretchesBy(at: number, spans: readonly Span[]): readonly Stretch[] | null {
  const unit = UNITS[at] ?? 0;
  const taken = joined(
    spans.map(({ from, to }): Stretch => [columnAt(unit, dayNumber(from)), columnAt(unit, dayNumber(to))]),
  );
  const most = Math.min(MOST_STRETCHES, Math.max(2, spans.length / EVENTS_A_STRETCH));
  const uncut: Stretch[] = [
    [Math.min(...taken.map(([from]) => from)), Math.max(...taken.map(([, to]) => to))],
  ];
  const cut = at <= ROUNDED ? [joined(taken.map(rounded(at))), joined(taken.map(padded))] : [taken];
  return (
    [...cut, uncut].find(
      (way) => way.length <= most && way.reduce((sum, [from, to]) => sum + to - from + 1, 0) <= MOST,
    ) ?? null
  );
}

function columnsFor(unit: Unit, stretches: readonly Stretch[]): readonly Column[] {
  const count = stretches.reduce((sum, [from, to]) => sum + to - from + 1, 0);
  const width = (1 - BREAK * (stretches.length - 1)) / count;
  let left = 0;
  return stretches.flatMap(([from, to]) => {
    const right = left + width * (to - from + 1);
    const columns = columnsOf(unit, from, to, left, right);
    left = right + BREAK;
    return columns;
  });
}

/** number of the finest unit that the dates give a meaning to: of days where most are days, of months, or of years */
const finestOf = (dates: readonly string[]): number =>
  2 * dates.filter(isDay).length > dates.length
    ? 0
    : 2 * dates.filter((date) => partsOf(date) > 1).length > dates.length
      ? 1
      : 2;

/** the dates that a scale has to show, and its finest unit */
function toShow({ events, sources, edition }: Dated): { spans: readonly Span[]; finest: number } {
  const dated = events.filter((event) => beginOf(event) !== null);
  const sharp = dated.filter(isSharp);
  const shown = 2 * sharp.length >= dated.length ? sharp : dated;
  if (shown.length > 0)
    return {
      spans: spansOf(shown),
      finest: shown === sharp ? finestOf(shown.flatMap((event) => beginOf(event) ?? [])) : 2,
    };
  const published = sources.flatMap(({ date }) => date ?? []);
  const all = published.length > 0 ? published : [edition.date];
  return { spans: spansOf(all.map((date) => ({ from: date, to: date }))), finest: finestOf(all) };
}

/** The columns of the finest unit that shows all events, with the dates of the sources where these have room too. */
export function wholeSpan(dated: Dated): { unit: Unit; columns: readonly Column[] } {
  const { spans, finest } = toShow(dated);
  const published = spansOf(dated.sources.map(({ date }) => ({ from: date, to: date })));
  for (const [at, unit] of UNITS.entries()) {
    if (at < finest) continue;
    const stretches = stretchesBy(at, [...spans, ...published]) ?? stretchesBy(at, spans);
    if (stretches) return { unit, columns: columnsFor(unit, stretches) };
  }
  throw new Error('a date lies beyond the calendar');
}
