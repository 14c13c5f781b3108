import { fileOf, type Inputs } from '../inputs.ts';
import type { Excerpt } from '../model.ts';
import type { Problem } from '../problem.ts';
import { type Sentence, sentencesAt, sentencesOf } from '../sentences.ts';
import { occurrences } from './excerpts-verbatim.ts';
import type { Law } from './law.ts';
import { weightyIn } from './weighty.ts';

/** Passages are whole sentences of their text; one that is cut says where and why, and accounts for each weighty word that the cut takes away. */
export const passagesWhole: Law = {
  needs: [],
  check: ({ sources, texts }: Inputs): Problem[] =>
    sources.flatMap((source) => {
      const text = texts.get(source.id)?.text;
      if (text === undefined) return [];
      const sentences = sentencesOf(text, source.language);
      return source.excerpts.flatMap((excerpt, i) =>
        faultsOf(text, sentences, excerpt).map(({ at, message }) => ({
          file: fileOf(source),
          at: `excerpts[${i}].${at}`,
          message: `${excerpt.id}: ${message}`,
        })),
      );
    }),
};

function faultsOf(
  text: string,
  sentences: readonly Sentence[],
  { start, quote, cut }: Excerpt,
): Omit<Problem, 'file'>[] {
  const end = start + quote.length;
  // another law says so of words that do not stand there
  if (text.slice(start, end) !== quote) return [];
  const here = sentencesAt(sentences, { start, end });
  const [from, to] = [here[0]?.start ?? start, here.at(-1)?.end ?? end];
  const left = [text.slice(from, Math.max(from, start)), text.slice(Math.min(to, end), to)];
  const [starts = false, ends = false] = left.map((words) => /[\p{L}\p{N}]/u.test(words));
  if (!starts && !ends)
    return cut ? [{ at: 'cut', message: 'nothing of its sentences is left out: remove "cut"' }] : [];
  if (!cut) {
    const parts = left.filter((words) => words.trim() !== '').map((words) => JSON.stringify(words.trim()));
    return [
      {
        at: 'quote',
        message: `leaves out ${parts.join(' and ')} of its sentences [${from}, ${to}): quote them whole, or say why not in "cut"`,
      },
    ];
  }
  const at = starts && ends ? 'both' : starts ? 'start' : 'end';
  const accounted = (cut.without ?? []).map(({ words }) => words.normalize('NFC'));
  const silent = new Set(left.flatMap((words) => unaccounted(words.normalize('NFC'), accounted)));
  const foreign = accounted.flatMap((words, i) =>
    left.some((part) => part.normalize('NFC').includes(words)) ? [] : [{ words, i }],
  );
  return [
    ...(cut.at === at ? [] : [{ at: 'cut.at', message: `the words are cut at ${JSON.stringify(at)}` }]),
    ...[...silent].map((word) => ({
      at: 'cut',
      message: `takes away ${JSON.stringify(word)}: keep it, or say in "without" why it may go`,
    })),
    ...foreign.map(({ words, i }) => ({
      at: `cut.without[${i}].words`,
      message: `${JSON.stringify(words)} is not among the words left out`,
    })),
  ];
}

/** weighty words of what was left out that stand in none of the phrases that are accounted for */
function unaccounted(left: string, accounted: readonly string[]): readonly string[] {
  const spans = accounted.flatMap((words) =>
    occurrences(left, words).map((start) => ({ start, end: start + words.length })),
  );
  return weightyIn(left).flatMap(({ word, start, end }) =>
    spans.some((span) => span.start <= start && end <= span.end) ? [] : [word],
  );
}
