/** Many sources in the order and the groups that a reader asks for. Pure. */
import type { AtlasSource } from '../../../geo/model.ts';
import { order, partsOf } from '../../atlas/dates.ts';
import { readingOf } from '../../view/reading.ts';
import type { Site } from '../../view/site.ts';
import type { SourceGroup, SourceSort } from '../../view/view.ts';
import type { Speech } from '../../words/speech.ts';

type Sources = readonly AtlasSource[];

/** what sorts first comes first; what states nothing of the kind comes last */
const lastIfNone = <T>(a: T | null, b: T | null, compare: (a: T, b: T) => number): number =>
  a === null || b === null ? Number(a === null) - Number(b === null) : compare(a, b);
/** days, months and years by their first day; a year before its months and days */
const byDate = (a: string, b: string): number => order(a, b) || partsOf(a) - partsOf(b);
/** a title, or the opening words of a text without one */
const nameOf = ({ states, incipit }: AtlasSource): string => states.title ?? incipit;

/** Sources that are equal in an order stay in the edition's. */
export function sorted(atlas: Site, sources: Sources, by: SourceSort, { compare }: Speech): Sources {
  const passages = ({ id }: AtlasSource): number => readingOf(atlas, id).passages.length;
  if (by === 'date') return sources.toSorted((a, b) => lastIfNone(a.date, b.date, byDate));
  if (by === 'title') return sources.toSorted((a, b) => compare(nameOf(a), nameOf(b)));
  if (by === 'passages') return sources.toSorted((a, b) => passages(b) - passages(a));
  return sources;
}

export interface Group {
  /** publisher as stated, or month or year (ISO 8601); null for the sources that state none, which come last */
  key: string | null;
  /** in the order they came in */
  sources: Sources;
}

/** the month of a day; a year that is stated without a month stands for itself */
const monthOf = (date: string): string => (partsOf(date) > 2 ? date.slice(0, -3) : date);

/** Publishers by name, months as they follow each other. Without groups, all sources are one. */
export function grouped(
  sources: Sources,
  by: SourceGroup,
  { compare }: Pick<Speech, 'compare'>,
): readonly Group[] {
  if (by === 'none') return [{ key: null, sources }];
  const groups = new Map<string | null, AtlasSource[]>();
  for (const source of sources) {
    const { states, date } = source;
    const key = by === 'publisher' ? states.publisher : date && monthOf(date);
    const group = groups.get(key);
    if (group) group.push(source);
    else groups.set(key, [source]);
  }
  return [...groups]
    .map(([key, inside]) => ({ key, sources: inside }))
    .sort((a, b) => lastIfNone(a.key, b.key, by === 'publisher' ? compare : byDate));
}
