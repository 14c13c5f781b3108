import { fileOf, type Inputs } from '../inputs.ts';
import type { Named } from '../model.ts';
import type { Problem } from '../problem.ts';
import { meets, merged } from '../spans.ts';
import type { Law } from './law.ts';
import { spanFault } from './span.ts';

/** A name that passes by stands in the text, outside of every passage, in the order of the text, each once; one may hold another. */
export const namedInside: Law = {
  needs: [],
  check: ({ sources, texts }: Inputs): Problem[] =>
    sources.flatMap((source) => {
      const text = texts.get(source.id)?.text;
      const named = source.named ?? [];
      const quoted = merged(
        source.excerpts.map(({ start, quote }) => ({ start, end: start + quote.length })),
      );
      const isSorted = named.every(({ start }, i) => start >= (named[i - 1]?.start ?? 0));
      // those above that reach further than where the last one begins: sorted, no later one can meet another
      let open: readonly Named[] = [];
      return named.flatMap((mention, i) => {
        const { start, end } = mention;
        const name = mention.kind === 'aside' ? mention.place : Object.values(mention.name)[0];
        const at = `named[${i}]`;
        const earlier = (isSorted ? open : named.slice(0, i)).filter((other) => start < other.end);
        open = [...earlier, mention];
        const fault = (message: string): Problem[] => [
          { file: fileOf(source), at, message: `${name}: ${message}` },
        ];
        if (end > source.text.length || start >= end)
          return fault(`[${start}, ${end}) is no span of the text`);
        const span = text === undefined ? null : spanFault(text, start, end);
        if (span !== null) return fault(span);
        const inside =
          meets(quoted, mention) &&
          source.excerpts.find((one) => one.start < end && start < one.start + one.quote.length);
        if (inside) return fault(`stands inside the passage ${inside.id}: make it a mention there`);
        const before = named[i - 1];
        if (before && before.start > start)
          return fault('stands before the one above it: sort them by start');
        if (earlier.some((other) => keyOf(other) === keyOf(mention)))
          return fault('is listed twice at the same words: keep one');
        return earlier.some((other) => other.start < start && other.end < end)
          ? fault('crosses one above it: make one hold the other, or part them')
          : [];
      });
    }),
};

/** what is named: a place, or by its name what has none */
const keyOf = (mention: Named): string =>
  mention.kind === 'aside' ? mention.place : JSON.stringify(mention.name);
