import { NUMERIC_CODES } from './check/iso3166.ts';
import type { Span } from './spans.ts';

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
/** Forms of country names that Intl does not list */
const SHORT_FORMS =
  'US,U.S.,USA,U.S.A.,UK,U.K.,EU,UN,EE. UU.,EE.UU.,EEUU,America,América,Britain,Holland'.split(',');

/** Names of one length (UTF-16 code units) with so many characters before their first word */
interface Alike {
  length: number;
  lead: number;
  names: Set<string>;
}
/** names by their first word, longest first; thousands may begin alike, so those of one length are a set */
export type NameIndex = ReadonlyMap<string, readonly Alike[]>;

/** Each name in composed and decomposed form */
export function indexNames(names: readonly string[]): NameIndex {
  const index = new Map<string, Alike[]>();
  const forms = new Set(names.flatMap((name) => [name.normalize('NFC'), name.normalize('NFD')]));
  for (const name of [...forms].sort((a, b) => b.length - a.length)) {
    const [{ 0: first, index: lead } = { 0: '', index: 0 }] = name.matchAll(WORD);
    const groups = index.get(first) ?? [];
    const alike = groups.findLast((group) => group.length === name.length && group.lead === lead);
    if (alike) alike.names.add(name);
    else groups.push({ length: name.length, lead, names: new Set([name]) });
    index.set(first, groups);
  }
  return index;
}

/** Where names stand in a text as whole words, the longest at each place. */
export function matches(text: string, names: NameIndex): Span[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    for (const { length, lead, names: alike } of names.get(word) ?? []) {
      const start = index - lead;
      const end = start + length;
      if (
        start >= 0 &&
        alike.has(text.slice(start, end)) &&
        !/^[\p{L}\p{N}\p{M}]/u.test(text.slice(end, end + 2))
      )
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
