/** The words a position rests on, cut from an excerpt, letter for letter. Pure. */
import type { AtlasExcerpt, Citation } from '../../geo/model.ts';

export interface Cut {
  words: string;
  /** the excerpt's sentence goes on before or after the words */
  before: boolean;
  after: boolean;
  /** the words bring their own double quotation mark, so they get no second one */
  open: boolean;
}

const OPENS = /^\s*["“”„«]/;
const SENTENCE_ENDS = /(?:^|[.!?…])["'”’»)\]]*\s*$/;
/** "U.S." and "Gen." end no sentence */
const ABBREVIATED = /(?:^|[\s("'“‘])(?:\p{Lu}\.)+\s*$|\b(?:Mr|Mrs|Ms|Dr|St|Gen|Col|Lt|Sgt)\.\s*$/u;
const NOTHING_LEFT = /^["'”’»)\]]*(?:[.!?…]|\s*$)/;

const endsSentence = (text: string): boolean => SENTENCE_ENDS.test(text) && !ABBREVIATED.test(text);
/** quotation marks and brackets that only open what is cited are no words of the sentence */
const opening = /["'“‘«([]+$/;

export function cutOf(
  { quote }: Pick<AtlasExcerpt, 'quote'>,
  { start, end }: Pick<Citation, 'start' | 'end'>,
): Cut {
  const words = quote.slice(start, end);
  return {
    words,
    before: !endsSentence(quote.slice(0, start).replace(opening, '')),
    after: !endsSentence(words) && !NOTHING_LEFT.test(quote.slice(end)),
    open: OPENS.test(words),
  };
}
