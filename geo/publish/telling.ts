/** What the passages say of a place, as plain text for software that shows a text beside a pin. Pure. */
import { byId } from '../order.ts';
import type { Corpus } from './corpus.ts';
import { type Putting, scenesOf } from './layers.ts';

const WORDS = {
  en: { quoting: 'quoting', inferred: 'Inferred' },
  es: { quoting: 'cita a', inferred: 'Inferido' },
};
const list = (names: readonly string[]): string => names.join('; ');

/** a passage and whose words it is */
export interface Told {
  /** id of the passage */
  passage: string;
  /** letter for letter */
  quote: string;
  /** its source, its paragraph, whom the text quotes, and what we infer */
  by: string;
}

/** Language of the words beside the passages: the edition's first, or English where a file has none in it. */
export const wordsIn = <T>(corpus: Corpus, words: { en: T } & Readonly<Record<string, T>>): T =>
  words[corpus.edition.languages[0]] ?? words.en;

/** Of each place of a layer, what is said, in reading order. */
export function toldIn(layer: string, corpus: Corpus): ReadonlyMap<string, readonly Told[]> {
  const words = wordsIn(corpus, WORDS);
  const sources = byId(corpus.sources);
  const [first] = corpus.edition.languages;
  const told = ({ source, excerpt, scene }: Putting): Told => {
    const { id, quote, paragraph, voices = [] } = excerpt;
    const speakers = voices.map(({ name }) => name);
    const inferred = scene.inferred?.[first];
    return {
      passage: id,
      quote,
      by: [
        sources.get(source)?.short ?? source,
        `¶ ${paragraph}`,
        ...(speakers.length > 0 ? [`${words.quoting} ${list(speakers)}`] : []),
        ...(inferred ? [`${words.inferred}: ${inferred}`] : []),
      ].join(', '),
    };
  };
  return new Map([...scenesOf(layer, corpus.sources)].map(([place, putting]) => [place, putting.map(told)]));
}
