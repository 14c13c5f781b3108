/** The edition's languages, which its pages tell the app before any of its files has come. */

/** ids of languages, the edition's first one first */
export type LanguageIds = readonly [string, ...string[]];

/** what the root element of each page says of them, as an attribute */
export const editionMark = (languages: readonly string[]): string =>
  `data-languages="${languages.join(' ')}"`;

/** @param page the root element; a page that names none has but its own */
export function languagesOf({ dataset, lang }: Pick<HTMLElement, 'dataset' | 'lang'>): LanguageIds {
  const [first = lang, ...others] = dataset.languages?.split(' ') ?? [];
  return [first, ...others];
}
