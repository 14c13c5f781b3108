import { fileOf, type Inputs } from '../inputs.ts';
import type { Source } from '../model.ts';
import type { Problem } from '../problem.ts';
import { meets, merged } from '../spans.ts';
import { wordsOf } from '../words.ts';
import type { Law } from './law.ts';
import { countWords } from './texts.ts';

export interface Published {
  /** words of the text (words.ts) */
  words: number;
  /** of these, how many any published file holds: passages with prefix and suffix, title, incipit and whatever else is copied */
  published: number;
  /** the longest run of words without one that is not published */
  longest: number;
}

/**
 * What of a source's text is published, word by word. Without the text it is put together from what is published,
 * and there is no run.
 */
export function publishedOf(source: Source, texts: Inputs['texts']): Published {
  const text = texts.get(source.id)?.text;
  if (text === undefined) return { words: source.text.words, published: countPieces(source), longest: 0 };
  const spans = merged(copiedFrom(source, text).map(([start, end]) => ({ start, end })));
  let [words, published, longest, run] = [0, 0, 0, 0];
  for (const word of wordsOf(text)) {
    words += 1;
    const copied = meets(spans, word);
    run = copied ? run + 1 : 0;
    published += copied ? 1 : 0;
    longest = Math.max(longest, run);
  }
  return { words, published, longest };
}

/** Words of all pieces at their places in the text, which is blank between them; and of labels that no piece holds. */
function countPieces({ excerpts, text, ...source }: Source): number {
  const letters = Array.from({ length: text.length }, () => ' ');
  const put = (piece: string, start: number) => {
    for (let i = 0; i < piece.length; i++) letters[start + i] = piece[i] ?? ' ';
  };
  for (const { start, quote, prefix, suffix, voices = [] } of excerpts) {
    put(prefix + quote + suffix, start - prefix.length);
    for (const { name, start: at } of voices) put(name, at);
  }
  const known = letters.join('');
  const labels = labelsOf(source).filter((label) => !known.includes(label));
  return countWords(known) + labels.reduce((sum, label) => sum + countWords(label), 0);
}

/** Title, opening words and whatever else is copied, each once and without the … of a shortened one. */
const labelsOf = ({ incipit, short, states }: Pick<Source, 'incipit' | 'short' | 'states'>): string[] =>
  [incipit, short, ...Object.values(states)]
    .flatMap((label) => label?.replace(/…$/, '') ?? [])
    .filter(
      (label, i, all) =>
        !all.some((other, k) => k !== i && other.includes(label) && (other !== label || k < i)),
    );

/** [start, end) of everything that a published file repeats of a text */
function copiedFrom({ excerpts, ...source }: Source, text: string): readonly (readonly [number, number])[] {
  const labels = labelsOf(source).flatMap((label): [number, number][] => {
    const at = text.indexOf(label);
    return at < 0 ? [] : [[at, at + label.length]];
  });
  const passages = excerpts.map(({ start, quote, prefix, suffix }): [number, number] => [
    start - prefix.length,
    start + quote.length + suffix.length,
  ]);
  const speakers = excerpts.flatMap(({ voices = [] }) =>
    voices.map(({ start, end }): [number, number] => [start, end]),
  );
  return [...passages, ...speakers, ...labels];
}

export const shareOf = ({ words, published }: Pick<Published, 'words' | 'published'>): number =>
  words === 0 ? 0 : published / words;

/** All texts as one */
export function together(all: readonly Published[]): Published {
  const sum = (part: 'words' | 'published') => all.reduce((total, one) => total + one[part], 0);
  return {
    words: sum('words'),
    published: sum('published'),
    longest: Math.max(0, ...all.map(({ longest }) => longest)),
  };
}

/** Quotation, not republication: neither a source's share nor that of all together is above the edition's limits. */
export const quotationLimited: Law = {
  needs: ['edition'],
  check: ({ edition, sources, texts }: Inputs): Problem[] => {
    if (edition === null) return [];
    const counts = sources.map((source) => publishedOf(source, texts));
    const each = sources.flatMap((source, i): Problem[] => {
      const share = shareOf(counts[i] ?? { words: 0, published: 0 });
      if (share <= edition.quotationLimit) return [];
      const message = `${percent(share)} of its words are published; the edition's limit is ${percent(edition.quotationLimit)}: leave passages out`;
      return [{ file: fileOf(source), at: 'excerpts', message }];
    });
    const all = shareOf(together(counts));
    if (all <= edition.quotationLimitTogether) return each;
    const message = `${percent(all)} of the words of all texts are published; the limit is ${percent(edition.quotationLimitTogether)}: leave passages out`;
    return [...each, { file: 'edition.json', at: 'quotationLimitTogether', message }];
  },
};

export const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
