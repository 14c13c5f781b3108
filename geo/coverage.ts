import { NUMERIC_CODES } from './check/iso3166.ts';
import type { Law } from './check/law.ts';
import { fileOf, type Inputs } from './inputs.ts';
import type { PlaceFeature, Source } from './model.ts';
import type { Problem } from './problem.ts';

/** Words of a text that may name a place, [start, end) in UTF-16 code units. */
export interface Leftover {
  words: string;
  start: number;
  end: number;
  /** why it was found: a country's name, a name of the gazetteer, or only its capitals */
  kind: 'country' | 'gazetteer' | 'capitals';
}

/** Forms of country names that Intl does not list */
const SHORT_FORMS = [
  'US',
  'U.S.',
  'USA',
  'U.S.A.',
  'UK',
  'U.K.',
  'EU',
  'UN',
  'EE. UU.',
  'EE.UU.',
  'EEUU',
  'America',
  'América',
  'Britain',
  'Holland',
];
const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const CAPITAL = /\p{Lu}[\p{L}\p{M}\p{N}]*(?:[.'’-](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*/gu;

/**
 * Names in a text that lie in no mention of its excerpts and are not listed in `notPlaces`: an independent second
 * reading, which knows no more than country names, the gazetteer and capital letters.
 */
export function leftovers(source: Source, text: string, places: readonly PlaceFeature[]): Leftover[] {
  const taken = [...mentioned(source), ...matches(text, indexOf(source.notPlaces ?? []))];
  const names = places.flatMap(({ properties: { name, alternates } }) => [name.en, name.es, ...alternates]);
  const gazetteer = matches(text, indexOf(names));
  const countries = matches(text, countryNames());
  const known = [
    ...gazetteer.map((span) => ({ ...span, kind: 'gazetteer' as const })),
    ...countries.filter((span) => !overlaps(span, gazetteer)).map((span) => ({ ...span, kind: 'country' as const })),
  ];
  const capitals = [...text.matchAll(CAPITAL)]
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length }))
    .filter((span) => !overlaps(span, [...known, ...taken]) && !isOpening(text, span));
  return [...known.filter((span) => !overlaps(span, taken)), ...joined(text, capitals).map((span) => ({ ...span, kind: 'capitals' as const }))]
    .map((span) => ({ ...span, words: text.slice(span.start, span.end) }))
    .sort((a, b) => a.start - b.start);
}

/** A law once every source lists its `notPlaces`, and by that says that its reading is complete. */
export const namesCovered: Law = {
  needs: ['sources', 'places'],
  check: ({ sources, places, texts }: Inputs): Problem[] => {
    if (sources.some(({ notPlaces }) => notPlaces === undefined)) return [];
    return sources.flatMap((source) => {
      const text = texts.get(source.id)?.text;
      if (text === undefined) return [];
      const left = leftovers(source, text, places).map(({ words, start }) => ({
        file: fileOf(source),
        at: 'notPlaces',
        message: `${JSON.stringify(words)} at ${start} lies in no mention: mention it in an excerpt, or list it here if it names no place`,
      }));
      const idle = (source.notPlaces ?? []).flatMap((words, i) =>
        text.includes(words)
          ? []
          : [{ file: fileOf(source), at: `notPlaces[${i}]`, message: `the text nowhere says ${JSON.stringify(words)}: remove it` }],
      );
      return [...left, ...idle];
    });
  },
};

interface Span {
  start: number;
  end: number;
}

function mentioned({ excerpts }: Source): Span[] {
  return excerpts.flatMap((excerpt) => excerpt.mentions.map(({ start, end }) => ({ start: excerpt.start + start, end: excerpt.start + end })));
}

/** names by their first word, longest first */
type Index = ReadonlyMap<string, readonly string[]>;

function indexOf(names: readonly string[]): Index {
  const index = new Map<string, string[]>();
  const forms = new Set(names.flatMap((name) => [name.normalize('NFC'), name.normalize('NFD')]));
  for (const name of [...forms].sort((a, b) => b.length - a.length)) {
    const first = name.match(WORD)?.[0] ?? '';
    index.set(first, [...(index.get(first) ?? []), name]);
  }
  return index;
}

/** Where names stand in a text as whole words, the longest at each place. */
function matches(text: string, names: Index): Span[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    for (const name of names.get(word) ?? []) {
      const start = index - name.indexOf(word);
      const end = start + name.length;
      if (text.startsWith(name, start) && !/^[\p{L}\p{N}\p{M}]/u.test(text.slice(end, end + 2))) return [{ start, end }];
    }
    return [];
  });
}

const overlaps = (span: Span, others: readonly Span[]): boolean => others.some(({ start, end }) => span.start < end && start < span.end);

/** A capital at the start of a sentence says nothing when the text also has the word without it. */
function isOpening(text: string, { start, end }: Span): boolean {
  const opens = /(?:^|[.!?:…\n])["'“”‘’()[\]¿¡—–\s]*$/u.test(text.slice(Math.max(0, start - 12), start)) || start === 0;
  // "It’s" opens as "It" does
  const word = text
    .slice(start, end)
    .toLowerCase()
    .replace(/['’].*/, '');
  return opens && (COMMON.has(word) || matches(text, new Map([[word, [word]]])).length > 0);
}

/** Words that open sentences more often than they stand inside them */
const COMMON = new Set(
  'a after all also although an and as at both but by during for from he her his how however if in instead it its many most no now of on one our she since so some such that the their there these they this those though to we what when where while why with you el la los las un una en es al con por para según desde'.split(
    ' ',
  ),
);

/** Neighbouring capitals are one name. */
function joined(text: string, words: readonly Span[]): Span[] {
  const runs: Span[] = [];
  for (const word of words) {
    const last = runs.at(-1);
    if (last && /^[ \u00A0]$/.test(text.slice(last.end, word.start))) last.end = word.end;
    else runs.push({ ...word });
  }
  return runs;
}

let countries: Index | undefined;

/** Names of all countries in English and Spanish, as Intl knows them, and their short forms */
function countryNames(): Index {
  const languages = ['en', 'es'].flatMap((language) =>
    (['long', 'short'] as const).map((style) => new Intl.DisplayNames(language, { type: 'region', style })),
  );
  countries ??= indexOf([...SHORT_FORMS, ...languages.flatMap((names) => [...NUMERIC_CODES.keys()].map((code) => names.of(code) ?? code))]);
  return countries;
}
