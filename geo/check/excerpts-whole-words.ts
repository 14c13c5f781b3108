import { fileOf, type Inputs } from '../inputs.ts';
import type { Problem } from '../problem.ts';
import type { Law } from './law.ts';
import { cutsWord } from './span.ts';

/** An excerpt begins and ends between words, by its prefix and suffix, and every character of it is whole. */
export const excerptsWholeWords: Law = {
  needs: [],
  check: ({ sources }: Inputs): Problem[] =>
    sources.flatMap((source) =>
      source.excerpts.flatMap(({ id, prefix, quote, suffix }, i) => {
        const around = prefix + quote + suffix;
        const where = { file: fileOf(source), at: `excerpts[${i}].quote` };
        if (cutsWord(around, prefix.length)) return [{ ...where, message: `${id}: begins inside a word` }];
        if (cutsWord(around, prefix.length + quote.length))
          return [{ ...where, message: `${id}: ends inside a word` }];
        return !/\p{Cs}/u.test(around)
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
