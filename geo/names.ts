import { NUMERIC_CODES } from './check/iso3166.ts';

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
/** Forms of country names that Intl does not list */
const SHORT_FORMS =
  'US,U.S.,USA,U.S.A.,UK,U.K.,EU,UN,EE. UU.,EE.UU.,EEUU,America,América,Britain,Holland'.split(',');

/** [start, end) in UTF-16 code units */
export interface Span {
  start: number;
  end: number;
}

/** names by their first word, longest first */
export type NameIndex = ReadonlyMap<string, readonly string[]>;

/** Each name in composed and decomposed form */
export function indexNames(names: readonly string[]): NameIndex {
  const index = new Map<string, string[]>();
  const forms = new Set(names.flatMap((name) => [name.normalize('NFC'), name.normalize('NFD')]));
  for (const name of [...forms].sort((a, b) => b.length - a.length)) {
    const first = name.match(WORD)?.[0] ?? '';
    index.set(first, [...(index.get(first) ?? []), name]);
  }
  return index;
}

/** Where names stand in a text as whole words, the longest at each place. */
export function matches(text: string, names: NameIndex): Span[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    for (const name of names.get(word) ?? []) {
      const start = index - name.indexOf(word);
      const end = start + name.length;
      if (text.startsWith(name, start) && !/^[\p{L}\p{N}\p{M}]/u.test(text.slice(end, end + 2)))
        return [{ start, end }];
    }
    return [];
  });
}

/** Names of all countries in some languages, as Intl knows them, and their short forms */
export function countryNames(languages: readonly string[]): NameIndex {
  const known = languages.flatMap((language) =>
    (['long', 'short'] as const).map((style) => new Intl.DisplayNames(language, { type: 'region', style })),
  );
  return indexNames([
    ...SHORT_FORMS,
    ...known.flatMap((names) => [...NUMERIC_CODES.keys()].map((code) => names.of(code) ?? code)),
  ]);
}
