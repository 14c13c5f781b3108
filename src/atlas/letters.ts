/**
 * The letters by which readers know sources. A letter is the source's place in the edition's order, never its
 * id. Pure.
 */
import type { Atlas } from './atlas.ts';
import { oncePer } from './once.ts';

/**
 * more sources than this do not fit on the page as letters: chips, tables and pagers become searchable lists
 */
export const FEW_SOURCES = 12;

type Sources = { readonly sources: readonly Pick<Atlas['sources'][number], 'id'>[] };

export const hasManySources = ({ sources }: Sources): boolean => sources.length > FEW_SOURCES;

const A = 'A'.codePointAt(0) ?? 0;
/** the letter of the source at `index`, from 0: A … Z, AA, AB … ZZ, AAA */
function letterAt(index: number): string {
  const last = String.fromCodePoint(A + (index % 26));
  return index < 26 ? last : letterAt(Math.floor(index / 26) - 1) + last;
}

const indexOfEach = oncePer(
  (sources: Sources['sources']) => new Map(sources.map(({ id }, index) => [id, index])),
);
const placesIn = ({ sources }: Sources): ReadonlyMap<string, number> => indexOfEach(sources);

/** the letter of a source; empty for an id that is not in the edition */
export function letterOf(atlas: Sources, sourceId: string): string {
  const index = placesIn(atlas).get(sourceId);
  return index === undefined ? '' : letterAt(index);
}

/** places of the sources in the edition's order, rising, each once; unknown ids are left out */
const indexesOf = (atlas: Sources, ids: readonly string[]): readonly number[] =>
  [...new Set(ids.flatMap((id) => placesIn(atlas).get(id) ?? []))].sort((a, b) => a - b);

/** the letters of some sources, in the edition's order, each once */
export const lettersOf = (atlas: Sources, ids: readonly string[]): readonly string[] =>
  indexesOf(atlas, ids).map(letterAt);

/**
 * letters with the number of sources each stands for: four or more neighbours in the edition's order are one
 * run, "A–E"
 */
function runsOf(indexes: readonly number[]): readonly { text: string; count: number }[] {
  const runs: { first: number; last: number }[] = [];
  for (const index of indexes) {
    const run = runs.at(-1);
    if (run && index === run.last + 1) run.last = index;
    else runs.push({ first: index, last: index });
  }
  return runs.flatMap(({ first, last }) => {
    const count = last - first + 1;
    return count > 3
      ? { text: `${letterAt(first)}–${letterAt(last)}`, count }
      : Array.from({ length: count }, (_, i) => ({ text: letterAt(first + i), count: 1 }));
  });
}

/** Letters for a sentence. In an edition of many sources, neighbours are written as runs. */
export function spokenLetters(atlas: Sources, ids: readonly string[]): readonly string[] {
  const indexes = indexesOf(atlas, ids);
  if (!hasManySources(atlas)) return indexes.map(letterAt);
  const texts = (some: readonly number[]) => runsOf(some).map(({ text }) => text);
  const runs = texts(indexes);
  // A sentence says "source" or "sources" by the length of the list, so a single run is split: "A–C and D".
  return runs.length === 1 && indexes.length > 1
    ? [...texts(indexes.slice(0, -1)), ...texts(indexes.slice(-1))]
    : runs;
}

/** letters and runs that a pin's plate or a row has room for, in an edition of many sources */
const MOST = 4;

/**
 * letters as briefly as they can be written, "ABD" or "A–E"; of many sources the first few and how many
 * follow, "A C F +9"
 */
export function writtenLetters(atlas: Sources, ids: readonly string[]): string {
  const runs = runsOf(indexesOf(atlas, ids));
  const cut = hasManySources(atlas) && runs.length > MOST;
  const shown = cut ? runs.slice(0, MOST - 1) : runs;
  const left = runs.slice(shown.length).reduce((sum, { count }) => sum + count, 0);
  const texts = [...shown.map(({ text }) => text), ...(cut ? [`+${left}`] : [])];
  // Without a space, AAB could be one letter, two or three.
  return texts.join(hasManySources(atlas) ? ' ' : '');
}

/** letters at the end of a row of a list, apart from each other */
export const listedLetters = (atlas: Sources, ids: readonly string[]): string =>
  hasManySources(atlas) ? writtenLetters(atlas, ids) : lettersOf(atlas, ids).join(' ');
