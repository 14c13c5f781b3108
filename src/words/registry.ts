/** The languages that the product speaks: one folder and one line each. An edition states which of them it has. */
import type { Words } from './words.ts';

export interface Language {
  /** its own name for itself, where a reader may choose it */
  name: string;
  /** the same where there is room for a sign only */
  short: string;
  /**
   * property of the built-in map's labels that holds names in this language; without it a label is written with its
   * local name (`n`). geo/basemap/README.md lists the properties.
   */
  mapLabel?: string;
  /** fetches its words; those of other languages are never downloaded */
  load(): Promise<Words>;
}

/** by id, a BCP 47 tag: the `lang` of its pages, the key of its labels, its prefix in addresses, its folder here */
export type Languages = Readonly<Record<string, Language>>;

export const LANGUAGES: Languages = {
  en: { name: 'English', short: 'EN', mapLabel: 'e', load: async () => (await import('./en/index.ts')).en },
  es: { name: 'Español', short: 'ES', load: async () => (await import('./es/index.ts')).es },
};

/** a language as a switch shows it */
export interface Choosable {
  id: string;
  name: string;
  short: string;
}

/** The language of an id that an edition states; throws where the product does not speak it. */
export function languageOf(languages: Languages, id: string): Language & Choosable {
  const language = Object.hasOwn(languages, id) ? languages[id] : undefined;
  if (language) return { id, ...language };
  throw new Error(
    `edition.json: languages: no words are written in ${JSON.stringify(id)}: add src/words/${id}/ and its line in src/words/registry.ts`,
  );
}
