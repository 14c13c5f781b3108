/** The words of a quotation that name a place. Pure. */
import type { Words } from '../draft.ts';
import { slug } from '../places.ts';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** words of the longest name */
const LONGEST = 8;
/** UTF-16 code units and words up to which a quotation can be a name by itself */
const NAME = { letters: 60, words: 6 } as const;

/** The first time that a name stands in a quotation: as it is, or else with other accents, capitals and marks; null without any. */
export function nameIn(quote: string, name: string): Words | null {
  const words = [...quote.matchAll(WORD)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
  const wanted = slug(name);
  if (wanted === '') return null;
  const alike = words.flatMap(({ start }, i) =>
    words
      .slice(i, i + LONGEST)
      .map(({ end }) => ({ start, end }))
      .filter(({ end }) => quote.slice(start, end) === name || isNamed(quote.slice(start, end), wanted)),
  );
  return alike.find(({ start, end }) => quote.slice(start, end) === name) ?? alike[0] ?? null;
}

/** a name begins with a capital, where its script has any: "una manta" is a blanket */
const isNamed = (words: string, wanted: string): boolean =>
  slug(words) === wanted && !/^\p{Ll}+$/u.test(words);

/** Whether a quotation is nothing but a name, as programs that mark names give it: no sentence, though "U.S." ends like one. */
export function isNameItself(quote: string): boolean {
  const words = quote.split(/\s+/).length;
  const isSentence = /[.!?]\s|\n/.test(quote) || (words > 2 && /[.!?]["”’»]?$/.test(quote));
  return quote.length <= NAME.letters && words <= NAME.words && !isSentence;
}
