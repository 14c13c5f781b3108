import type { AtlasHead } from '../model.ts';
import type { Corpus } from './corpus.ts';

/** Names of the countries and languages of an edition in each of its languages, as Intl of Node knows them. */
export function publishNames({
  edition: { languages },
  places,
  sources,
}: Pick<Corpus, 'edition' | 'places' | 'sources'>): AtlasHead['names'] {
  const countries = distinct(places.flatMap(({ properties: { country } }) => country ?? []));
  const tongues = distinct([...languages, ...sources.map(({ language }) => language)]);
  return Object.fromEntries(
    languages.map((language) => [
      language,
      { countries: named(language, 'region', countries), languages: named(language, 'language', tongues) },
    ]),
  );
}

const distinct = (codes: readonly string[]): string[] => [...new Set(codes)].sort();

function named(
  language: string,
  type: Intl.DisplayNamesType,
  codes: readonly string[],
): Record<string, string> {
  const names = new Intl.DisplayNames(language, { type });
  return Object.fromEntries(codes.map((code) => [code, names.of(code) ?? code]));
}
