import { fileOf, type Inputs } from '../inputs.ts';
import type { Source } from '../model.ts';
import type { Problem } from '../problem.ts';
import type { Law } from './law.ts';

/** The share (0 to 1) of a source's characters that its excerpts repeat. */
export function quotedShare({ id, excerpts, text }: Source, texts: Inputs['texts']): number {
  return (
    excerpts.reduce((sum, { quote }) => sum + quote.length, 0) / (texts.get(id)?.text.length ?? text.length)
  );
}

/** Quotation, not republication: no source's share is above the edition's limit. */
export const quotationLimited: Law = {
  needs: ['edition'],
  check: ({ edition, sources, texts }: Inputs): Problem[] =>
    sources.flatMap((source) => {
      const share = quotedShare(source, texts);
      if (edition === null || share <= edition.quotationLimit) return [];
      const message = `repeats ${percent(share)} of its text; the edition's limit is ${percent(edition.quotationLimit)}: shorten its excerpts`;
      return [{ file: fileOf(source), at: 'excerpts', message }];
    }),
};

export const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
