import { fold } from './fold.ts';

/** A word of a text: [start, end) in UTF-16 code units. */
export interface Token {
  start: number;
  end: number;
  /** as it is compared */
  key: string;
  /** whether it is written as a name is; in a line of capitals each word is */
  capital: boolean;
  /** whether its capital says nothing: it opens a sentence or a line, or all of the line is in capitals */
  opening: boolean;
  /** whether all its letters are capitals, and there are two at least: "US", "U.S." */
  initials: boolean;
  /** whether it stands in a line of capitals */
  shouted: boolean;
  /** what stands between the word before it and this one */
  gap: string;
}

/** Letters and digits; an apostrophe inside but not the English possessive; the points of "U.S." */
const WORD =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[’'](?!s(?![\p{L}\p{M}\p{N}]))\p{L}[\p{L}\p{M}\p{N}]*|\.(?=\p{L}(?:\.|(?![\p{L}\p{M}\p{N}])))\p{L})*/gu;
const CAPITAL = /^(?:\p{Lu}|\p{Ll}{1,2}[’']\p{Lu})/u;
const INITIALS = /^\p{Lu}[\p{Lu}.]+$/u;
const SENTENCE = /[.!?:;…][)\]"'”’»]*\s|\n|[“«"¿¡•]/u;
/** an abbreviation with points ends no sentence by its last one */
const ABBREVIATED = /^(?:\p{L}\.)+\p{L}$/u;
/** letters of a line that may be in capitals throughout */
const SHOUT = 12;

/** The words of a text in its order. Total; a surrogate pair is never parted. */
export function tokensOf(text: string): Token[] {
  const shouted = shoutedIn(text);
  const tokens: Token[] = [];
  let last = 0;
  let line = 0;
  for (const { 0: word, index: start } of text.matchAll(WORD)) {
    const abbreviated = ABBREVIATED.test(word) && text[start + word.length] === '.';
    const end = start + word.length + (abbreviated ? 1 : 0);
    const gap = text.slice(last, start);
    while ((shouted[line]?.end ?? Number.POSITIVE_INFINITY) <= start) line += 1;
    const shouts = (shouted[line]?.start ?? Number.POSITIVE_INFINITY) <= start;
    tokens.push({
      start,
      end,
      key: fold(word),
      capital: CAPITAL.test(word),
      opening: tokens.length === 0 || shouts || SENTENCE.test(gap),
      initials: INITIALS.test(word),
      shouted: shouts,
      gap,
    });
    last = end;
  }
  return tokens;
}

/** Lines in which nearly every letter is a capital, such as headlines. */
function shoutedIn(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/[^\n]+/g)].flatMap(({ 0: line, index: start }) => {
    const capitals = line.match(/\p{Lu}/gu)?.length ?? 0;
    const small = line.match(/\p{Ll}/gu)?.length ?? 0;
    return capitals >= SHOUT && small * 8 <= capitals ? [{ start, end: start + line.length }] : [];
  });
}
