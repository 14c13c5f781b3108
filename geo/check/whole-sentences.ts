import { fileOf, type Inputs } from '../inputs.ts';
import type { Excerpt } from '../model.ts';
import type { Problem } from '../problem.ts';
import { type Sentence, sentencesAt, sentencesOf } from '../sentences.ts';
import type { Law } from './law.ts';

/**
 * Words whose loss changes what a sentence says, in English and Spanish: negations, conditions, hedges and attributions.
 * Where a cut would take one away, the editor keeps it or says why not.
 */
const WEIGHTY =
  /\b(?:not|n[’']t|cannot|never|no|none|nobody|no one|nothing|neither|nor|without|hardly|barely|unless|only if|if|provided|as long as|except|alleged(?:ly)?|reported(?:ly)?|supposed(?:ly)?|apparent(?:ly)?|purported(?:ly)?|claim(?:s|ed)?|rumou?rs?|may|might|could|would|should|perhaps|possibl[ey]|probabl[ey]|likely|according to|said|says|told|wrote|stated|announced|accus(?:es|ed)|suggest(?:s|ed)?|argu(?:es|ed)|warn(?:s|ed)?|sources close to|no(?:\s+hubo)?|nunca|nadie|ninguno?|ninguna|tampoco|sin|si|salvo|excepto|a menos que|siempre que|presunt[oa]s?|presuntamente|supuest[oa]s?|supuestamente|habría[n]?|podría[n]?|tal vez|quizás?|según|dijo|dijeron|afirm[óa]|anunció|rumores|fuentes cercanas)\b/giu;

/** Passages are whole sentences of their text; one that is cut says why, and accounts for each weighty word that the cut takes away. */
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
  const here = sentencesAt(sentences, { start, end });
  const [from, to] = [here[0]?.start ?? start, here.at(-1)?.end ?? end];
  const left = [text.slice(from, Math.max(from, start)), text.slice(Math.min(to, end), to)];
  const whole = left.every((words) => !/[\p{L}\p{N}]/u.test(words));
  if (whole) return cut ? [{ at: 'cut', message: 'nothing of its sentences is left out: remove "cut"' }] : [];
  if (!cut) {
    const parts = left.filter((words) => words.trim() !== '').map((words) => JSON.stringify(words.trim()));
    return [
      {
        at: 'quote',
        message: `leaves out ${parts.join(' and ')} of its sentences [${from}, ${to}): quote them whole, or say why not in "cut"`,
      },
    ];
  }
  const accounted = (cut.without ?? []).map(({ words }) => words);
  const taken = left.flatMap((words) => [...words.matchAll(WEIGHTY)].map(([word]) => word));
  const silent = [...new Set(taken)].filter((word) => !accounted.some((words) => words.includes(word)));
  const foreign = accounted.filter((words) => !left.some((part) => part.includes(words)));
  return [
    ...silent.map((word) => ({
      at: 'cut',
      message: `takes away ${JSON.stringify(word)}: keep it, or say in "without" why it may go`,
    })),
    ...foreign.map((words) => ({
      at: 'cut.without',
      message: `${JSON.stringify(words)} is not among the words left out`,
    })),
  ];
}
