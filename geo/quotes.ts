import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { decoded, otherEncoding } from './encoding.ts';
import { LARGEST, namesIn, readInside } from './files.ts';
import type { Source } from './model.ts';
import { createCorpus, type Passage, type SourceNames, type WholeText } from './quotes/corpus.ts';
import { formatOf, readDraft } from './quotes/draft.ts';
import { judgeDraft } from './quotes/judge.ts';
import { type Judged, type Place, VERDICTS, type Verdict } from './quotes/verdict.ts';

/** a draft that was read, or the sentence that says why it was not */
export type Given = { name: string; text: string } | string;

/** A file of at most LARGEST bytes in UTF-8; a pipe, a folder or a device is refused before it is read. */
export function readGiven(path: string): Given {
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) return `${path} is a folder: name one file`;
    if (!stat.isFile()) return `${path} is no regular file: save what it gives to a file first`;
    if (stat.size > LARGEST) return `${path} has ${stat.size} bytes, and at most ${LARGEST} are read`;
    if (stat.size === 0) return `${path} is empty`;
    const bytes = readFileSync(path);
    const text = decoded(bytes);
    return text === null ? `${path} ${otherEncoding(bytes)}` : { name: basename(path), text };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    return code === 'ENOENT' ? `${path} is missing` : `${path} cannot be read (${code})`;
  }
}

/** the letter readers know a source by: A … Z, AA, AB … */
export const letterAt = (index: number): string =>
  (index < 26 ? '' : letterAt(Math.floor(index / 26) - 1)) + String.fromCodePoint(65 + (index % 26));

/** Every .txt, .md and .html file of a folder that can be read, as whole texts; one that is a source's text byte for byte is known as that. */
export function wholeTexts(folder: string, sources: readonly Source[]): WholeText[] {
  return namesIn(folder).flatMap((name) => {
    if (!/\.(?:txt|md|html?)$/i.test(name)) return [];
    const read = readInside(folder, name);
    if ('why' in read) return [];
    const sha256 = createHash('sha256').update(read.bytes).digest('hex');
    const source = sources.find(({ text }) => text.sha256 === sha256)?.id ?? null;
    return [{ name, source, text: readDraft(read.text, formatOf(name, read.text)).text }];
  });
}

export function judgeGiven(
  given: { name: string; text: string },
  sources: readonly Source[],
  texts: readonly WholeText[],
): readonly Judged[] {
  const passages = sources.flatMap(({ id, excerpts }): Passage[] =>
    excerpts.map(({ id: excerpt, start, quote, paragraph, voices = [] }) => ({
      id: excerpt,
      source: id,
      start,
      paragraph,
      quote,
      voices,
    })),
  );
  const names = sources.map(
    ({ id, short, states: { title, author, publisher } }, index): SourceNames => ({
      id,
      letter: letterAt(index),
      names: [short, title, author, publisher].filter((name) => name !== null),
    }),
  );
  const corpus = createCorpus({ passages, sources: names, texts });
  return [...judgeDraft(corpus, readDraft(given.text, formatOf(given.name, given.text)))];
}

const NAMES: Readonly<Record<Verdict, string>> = {
  verbatim: 'verbatim',
  altered: 'ALTERED',
  another: "another's words",
  absent: 'not among these passages',
};

/** A row a quotation: where it stands in the draft, verdict, where in the sources, its words; under an altered one what differs; counts at the end. */
export function printJudged(judged: readonly Judged[], sources: readonly Source[]): string {
  const letters = new Map(sources.map(({ id }, index) => [id, letterAt(index)]));
  const letter = (id: string | null) => (id === null ? '?' : (letters.get(id) ?? '?'));
  const where = ({ passage, source, text, paragraph }: Place) =>
    passage === null
      ? `${text}${source ? ` (${letter(source)})` : ''} ¶${paragraph}`
      : `${letter(source)} ¶${paragraph} ${passage}`;
  const rows = judged.map(({ start, end, verdict, places, more, words, changes, kinds, whose }) => {
    const standing = [...places.map(where), ...(more > 0 ? [`${more} more`] : [])].join(', ');
    const row = `${`${start}-${end}`.padEnd(13)}  ${NAMES[verdict].padEnd(24)}  ${standing.padEnd(14)}  ${oneLine(words)}`;
    const whoseWords =
      whose === null
        ? []
        : whose.kind === 'source'
          ? [
              `the draft names ${whose.named.map(letter).join(', ')}; the words are of ${letter(whose.source)}`,
            ]
          : [`the words are of ${whose.names.join(', ')}, whom the draft does not name`];
    const differs =
      verdict !== 'altered'
        ? []
        : [
            `differs in ${kinds.join(', ')}`,
            ...changes
              .filter((change) => change.kinds.length > 0)
              .map(
                ({ draft, source, kinds: of }) =>
                  `${of.join(', ')}: draft ${shown(draft)}, source ${shown(source)}`,
              ),
          ];
    return [row, ...[...whoseWords, ...differs].map((line) => `${' '.repeat(15)}${line}`)].join('\n');
  });
  const counts = VERDICTS.map(
    (verdict) => `${judged.filter((one) => one.verdict === verdict).length} ${NAMES[verdict].toLowerCase()}`,
  );
  return [...rows, `${judged.length} quotations: ${counts.join(', ')}.`].join('\n');
}

const oneLine = (words: string): string => {
  const line = words.replaceAll(/\s*\n\s*/g, ' ');
  return line.length > 100 ? `${line.slice(0, 99)}…` : line;
};
/** words so that spaces and characters that no one sees are seen */
const shown = (words: string): string =>
  words === ''
    ? 'nothing'
    : `[${oneLine(words).replaceAll(/[^\P{C}]|[^\S ]/gu, (unit) => `U+${(unit.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)}]`;
