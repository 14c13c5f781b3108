/** What a source says of its text: reckoned from the text where the file leaves it out. */
import { countParagraphs, countWords, linesOf } from '../check/texts.ts';
import type { Text } from '../inputs.ts';
import type { Source } from '../model.ts';
import type { HandSource } from './hand.ts';
import type { Want } from './want.ts';

/** Sixty-four zeros: what a hand writes that does not know the hash yet. */
const UNKNOWN = /^0{64}$/;
const KEYS = ['sha256', 'length', 'words', 'paragraphs', 'lines'] as const;
/** characters of opening words, and of a label in lists, at most */
const INCIPIT = 80;
const SHORT = 32;

type Facts = Source['text'];

/** What is true of a text. */
export const factsOf = ({ sha256, text }: Text): Facts => ({
  sha256,
  length: text.length,
  words: countWords(text),
  paragraphs: countParagraphs(text),
  lines: linesOf(text),
});

/** Whether a file says of which text it speaks. One that does is never made to speak of another in silence. */
export const isPinned = ({ text }: HandSource): boolean =>
  text?.sha256 !== undefined && !UNKNOWN.test(text.sha256);

/**
 * The block `text` of a source, what of it the file lacks, and which keys cannot be known without the text.
 * @param mend numbers that are wrong are wanted too, as long as the text is the one that was read
 */
export function fillText(
  { text: stated = {}, ...source }: HandSource,
  text: Text | undefined,
  mend: boolean,
): { facts: Facts | null; wants: Want[]; missing: string[] } {
  const given = isPinned({ ...source, text: stated }) ? stated : { ...stated, sha256: undefined };
  const known = text === undefined ? {} : factsOf(text);
  const measured: Partial<Facts> = given.lines && !text ? { paragraphs: given.lines.length } : known;
  const same = text !== undefined && (given.sha256 ?? text.sha256) === text.sha256;
  const facts: Record<string, unknown> = {};
  const wants: Want[] = [];
  const missing: string[] = [];
  for (const key of KEYS) {
    const right = given[key] === undefined || (mend && same) ? measured[key] : given[key];
    facts[key] = right ?? given[key];
    if (facts[key] === undefined) missing.push(key);
    else if (text && JSON.stringify(facts[key]) !== JSON.stringify(stated[key]))
      wants.push({ path: ['text', key], value: facts[key], order: KEYS });
  }
  return { facts: missing.length === 0 ? (facts as Facts) : null, wants, missing };
}

/** The opening words of a text, as far as the first line goes and a reader's eye takes in. */
export function incipitOf(text: string): string {
  const line =
    text
      .replace(/^\uFEFF/, '')
      .split('\n')
      .find((words) => words.trim() !== '')
      ?.trim() ?? '';
  return cutAt(line, INCIPIT);
}

/** A label for lists, from opening words. */
export const shortOf = (incipit: string): string =>
  incipit.length <= SHORT ? incipit : `${cutAt(incipit, SHORT).replace(/[\s,;:.–—-]+$/u, '')}…`;

/** As many whole words as fit; of one long word its beginning. */
function cutAt(words: string, most: number): string {
  if (words.length <= most) return words;
  const space = words.lastIndexOf(' ', most);
  return [...words.slice(0, space > 0 ? space : most)]
    .join('')
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd();
}
