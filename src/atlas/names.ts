/** Names as an edition gives them in each of its languages. */
import type { Label } from '../../geo/model.ts';
import type { Atlas } from './atlas.ts';

/** the words of a label in a language of the edition; in any other language, those of its first */
export const labelIn = (label: Label, lang: string): string => label[lang] ?? Object.values(label)[0] ?? '';

/**
 * The name of an ISO 3166-1 country. It is published with the edition, because browsers write some names
 * differently.
 */
export const countryName = ({ names }: Atlas, code: string, lang: string): string =>
  names[lang]?.countries[code] ?? code;

/** the name of an ISO 639-1 language, likewise */
export const languageName = ({ names }: Atlas, code: string, lang: string): string =>
  names[lang]?.languages[code] ?? code;
