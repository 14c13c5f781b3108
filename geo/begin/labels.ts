/** The words that a new edition begins with, in the languages that texts are told apart in; editors replace them. */
import type { Label, Layer } from '../model.ts';

/** a language as ISO 639-1 */
export type Tongue = 'en' | 'es';

interface Words {
  subtitle: (texts: number) => string;
  dek: (texts: number) => string;
  layer: string;
  town: string;
  area: string;
}
const WORDS: Readonly<Record<Tongue, Words>> = {
  en: {
    subtitle: (texts) => (texts === 1 ? 'Places that a text names' : `Places that ${texts} texts name`),
    dek: (texts) =>
      texts === 1
        ? 'Every pin is a passage in one text.'
        : `Every pin is a passage in one of ${texts} texts.`,
    layer: 'Named in the texts',
    town: 'Coordinates of GeoNames, CC BY 4.0',
    area: 'A point inside the outline of Natural Earth',
  },
  es: {
    subtitle: (texts) =>
      texts === 1 ? 'Lugares que nombra un texto' : `Lugares que nombran ${texts} textos`,
    dek: (texts) =>
      texts === 1
        ? 'Cada punto es un pasaje de un texto.'
        : `Cada punto es un pasaje de uno de ${texts} textos.`,
    layer: 'Nombrados en los textos',
    town: 'Coordenadas de GeoNames, CC BY 4.0',
    area: 'Un punto dentro del contorno de Natural Earth',
  },
};

export const label = (languages: readonly Tongue[], words: (of: Words, language: Tongue) => string): Label =>
  Object.fromEntries(languages.map((language) => [language, words(WORDS[language], language)]));

/** A first layer, whose colours hold every contrast. What its places are is for an editor to say. */
export const firstLayer = (languages: readonly Tongue[]): Layer => ({
  id: 'named',
  title: label(languages, ({ layer }) => layer),
  symbol: 'lozenge',
  colour: {
    mark: { light: '#007a6c', dark: '#45d0ba' },
    wash: { light: '#d9eeea', dark: '#173833' },
    inverse: { light: '#45d0ba', dark: '#00695d' },
  },
  on: true,
});
