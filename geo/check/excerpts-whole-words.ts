import { fileOf, type Inputs } from '../inputs.ts';
import type { Excerpt } from '../model.ts';
import type { Problem } from '../problem.ts';
import type { Law } from './law.ts';
import { cut, cutsWord } from './span.ts';

/** An excerpt begins and ends between words, without white space around, and every character of it is whole. Without the text, its prefix and suffix tell. */
export const excerptsWholeWords: Law = {
  needs: [],
  check: ({ sources, texts }: Inputs): Problem[] =>
    sources.flatMap((source) =>
      source.excerpts.flatMap((excerpt, i) => {
        const { id, quote } = excerpt;
        const { before, after } = besides(excerpt, texts.get(source.id)?.text);
        const around = before + quote + after;
        const where = { file: fileOf(source), at: `excerpts[${i}].quote` };
        const end = before.length + quote.length;
        if (cutsWord(around, before.length))
          return [
            {
              ...where,
              message: `${id}: begins inside a ${cut(around, before.length)}: take the whole of it`,
            },
          ];
        if (cutsWord(around, end))
          return [{ ...where, message: `${id}: ends inside a ${cut(around, end)}: take the whole of it` }];
        if (quote.trim() !== quote)
          return [{ ...where, message: `${id}: begins or ends with white space: leave it out` }];
        return !/\p{Cs}/u.test(excerpt.prefix + quote + excerpt.suffix)
          ? []
          : [
              {
                ...where,
                message: `${id}: the prefix or suffix cuts a character in two (a surrogate pair): take one unit more or less`,
              },
            ];
      }),
    ),
};

/** what stands beside a quote: in the text, where the quote stands in it, else as far as its prefix and suffix go */
function besides({ start, quote, prefix, suffix }: Excerpt, text = ''): { before: string; after: string } {
  const end = start + quote.length;
  return text.slice(start, end) === quote
    ? { before: text.slice(Math.max(0, start - 2), start), after: text.slice(end, end + 2) }
    : { before: prefix, after: suffix };
}
