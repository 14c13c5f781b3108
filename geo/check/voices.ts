import { fileOf, type Inputs } from '../inputs.ts';
import type { Excerpt, Voice } from '../model.ts';
import type { Problem } from '../problem.ts';
import { type Sentence, sentencesAt, sentencesOf } from '../sentences.ts';
import { firstAfter } from '../spans.ts';
import type { Law } from './law.ts';
import { spanFault } from './span.ts';
import { signOfAnother } from './weighty.ts';

/** A passage with words of another than its source names the speaker, where the text names him. */
export const voicesNamed: Law = {
  needs: [],
  check: ({ sources, texts }: Inputs): Problem[] =>
    sources.flatMap((source) => {
      const text = texts.get(source.id)?.text;
      const sentences = text === undefined ? null : sentencesOf(text, source.language);
      return source.excerpts.flatMap((excerpt, i) =>
        faultsOf(excerpt, text, sentences).map(({ at, message }) => ({
          file: fileOf(source),
          at: `excerpts[${i}].${at}`,
          message: `${excerpt.id}: ${message}`,
        })),
      );
    }),
};

function faultsOf(
  excerpt: Excerpt,
  text: string | undefined,
  sentences: readonly Sentence[] | null,
): Omit<Problem, 'file'>[] {
  const { quote, voices = [], ownWords } = excerpt;
  const sign = signOfAnother(quote);
  if (voices.length === 0 && ownWords === undefined)
    return sign === undefined
      ? []
      : [
          {
            at: 'quote',
            message: `holds ${JSON.stringify(sign)}: name in "voices" whose words they are, or say in "ownWords" why they are the source’s own`,
          },
        ];
  if (voices.length > 0 && ownWords !== undefined)
    return [{ at: 'ownWords', message: 'the passage names a voice: remove one of the two' }];
  return voices.flatMap((voice, k) =>
    voiceFaults(excerpt, voice, text, sentences).map(({ at, message }) => ({
      at: `voices[${k}].${at}`,
      message,
    })),
  );
}

function voiceFaults(
  { start, quote }: Excerpt,
  voice: Voice,
  text: string | undefined,
  sentences: readonly Sentence[] | null,
): Omit<Problem, 'file'>[] {
  const span = voice.of && spanFault(quote, voice.of[0], voice.of[1]);
  const inside = span ? [{ at: 'of', message: span }] : [];
  if (text === undefined || sentences === null) return inside;
  const stands = text.slice(voice.start, voice.end);
  if (stands !== voice.name)
    return [
      ...inside,
      { at: 'name', message: `the text has ${JSON.stringify(stands)} at [${voice.start}, ${voice.end})` },
    ];
  // another law says so of words that do not stand there
  if (!text.startsWith(quote, start)) return inside;
  const here = sentencesAt(sentences, { start, end: start + quote.length });
  const [first, last] = [here[0], here.at(-1)];
  if (!first || !last) return inside;
  const from = sentences[firstAfter(sentences, first.start) - 1]?.start ?? first.start;
  if (voice.start < from || voice.end > last.end)
    return [
      ...inside,
      {
        at: 'start',
        message: `${JSON.stringify(voice.name)} stands neither in the sentences of the passage nor in the one before them, [${from}, ${last.end}): begin the passage earlier, or leave it out`,
      },
    ];
  return inside;
}
