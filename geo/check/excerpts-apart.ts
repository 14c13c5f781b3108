import { fileOf, type Inputs } from '../inputs.ts';
import type { Problem } from '../problem.ts';
import type { Law } from './law.ts';

/** No two excerpts of a source share words: overlapping words would be counted, shown and cited twice. */
export const excerptsApart: Law = {
  needs: [],
  check: ({ sources }: Inputs): Problem[] =>
    sources.flatMap((source) => {
      const rows = source.excerpts
        .map(({ id, start, quote }, i) => ({ id, i, start, end: start + quote.length }))
        .sort((a, b) => a.start - b.start);
      return rows.flatMap((row, k) => {
        const before = rows[k - 1];
        if (!before || before.end <= row.start) return [];
        const message = `${row.id}: begins at ${row.start}, inside ${before.id}, which ends at ${before.end}: join or shorten them`;
        return [{ file: fileOf(source), at: `excerpts[${row.i}].start`, message }];
      });
    }),
};
