/** A source as hands write it, made whole: offsets, hash, counts, paragraphs and opening words from its text. */
import { fileOf, type Text } from '../inputs.ts';
import type { Source } from '../model.ts';
import type { Problem } from '../problem.ts';
import { sentencesOf } from '../sentences.ts';
import { type Around, fillExcerpt } from './excerpt.ts';
import type { HandSource } from './hand.ts';
import { fillNamed } from './named.ts';
import { fillText, incipitOf, isPinned, shortOf } from './text.ts';
import type { FileWant, Mend, Want } from './want.ts';

const KEYS = [
  '$schema',
  'id',
  'file',
  'language',
  'incipit',
  'short',
  'states',
  'date',
  'text',
  'excerpts',
  'named',
  'notPlaces',
];

export interface FilledSource {
  /** null where something has a fault or is missing */
  source: Source | null;
  problems: readonly Problem[];
  /** what `fix` writes into the file */
  wants: readonly FileWant[];
}

/**
 * @param text undefined where it is not at hand; then one problem says what only it can tell
 * @param mend what is wanted besides what is missing
 */
export function fillSource(given: HandSource, text: Text | undefined, mend: Mend = 'missing'): FilledSource {
  const again =
    mend === 'again' && text !== undefined && isPinned(given) && given.text?.sha256 !== text.sha256;
  const hand = again ? withoutOffsets(given) : given;
  const file = fileOf(hand);
  const problems: Problem[] = [];
  const wants: Want[] = [];
  const { facts, missing: unknown, wants: wanted } = fillText(hand, text, mend !== 'missing');
  const missing = unknown.map((key) => `text.${key}`);
  wants.push(...wanted);

  const incipit = hand.incipit ?? (text && incipitOf(text.text));
  if (incipit === undefined) missing.push('incipit');
  else if (hand.incipit === undefined) wants.push({ path: ['incipit'], value: incipit, order: KEYS });
  const short = hand.short ?? shortOf(incipit ?? '');
  if (hand.short === undefined && incipit !== undefined)
    wants.push({ path: ['short'], value: short, order: KEYS });

  let sentences: ReturnType<typeof sentencesOf> | null = null;
  const around: Around = {
    text: text?.text ?? null,
    lines: facts?.lines ?? [],
    sentences: () => (sentences ??= sentencesOf(text?.text ?? '', hand.language)),
    // what moved in another text is not for a machine to say
    mend: mend !== 'missing' && facts?.sha256 === text?.sha256,
  };
  const add = (
    list: 'excerpts' | 'named',
    i: number,
    name: string,
    filled: {
      faults: readonly { at: string; message: string }[];
      wants: readonly Want[];
      missing: readonly string[];
    },
  ): void => {
    for (const { at, message } of filled.faults)
      problems.push({ file, at: `${list}[${i}].${at}`, message: `${name}: ${message}` });
    for (const want of filled.wants) wants.push({ ...want, path: [list, i, ...want.path] });
    missing.push(...filled.missing.map((key) => `${list}[${i}].${key}`));
  };
  const excerpts = hand.excerpts.map((excerpt, i) => {
    const filled = fillExcerpt(excerpt, around);
    add('excerpts', i, excerpt.id, filled);
    return filled.value;
  });
  const named = hand.named?.map((name, i) => {
    const filled = fillNamed(name, excerpts, around);
    add('named', i, name.kind === 'aside' ? name.place : (Object.values(name.name)[0] ?? ''), filled);
    return filled.value;
  });

  const [first] = missing;
  if (first !== undefined) problems.push({ file, at: first, message: waiting(hand.file, missing) });
  const { named: _, ...rest } = hand;
  const source =
    problems.length > 0 || facts === null || incipit === undefined
      ? null
      : inModelOrder({ ...rest, incipit, short, text: facts, excerpts, ...(named ? { named } : {}) });
  return { source, problems, wants: wants.map((want) => ({ ...want, file })) };
}

/**
 * A source as it is where its text was read again: what only offsets said is forgotten, so that each passage is found by its words
 * and those beside it, letter for letter, or is lost. None is moved to words that look alike.
 */
const withoutOffsets = ({ text: _, ...source }: HandSource): HandSource => ({
  ...source,
  excerpts: source.excerpts.map(({ start: _, voices, ...excerpt }) => ({
    ...excerpt,
    ...(voices ? { voices: voices.map(({ start: _, ...voice }) => voice) } : {}),
  })),
  ...(source.named ? { named: source.named.map(({ start: _, paragraph: __, ...name }) => name) } : {}),
});

const waiting = (text: string, missing: readonly string[]): string =>
  `missing, as ${missing.length === 1 ? 'is nothing else' : `are ${missing.length - 1} more that only the text tells`}: name the folder that holds ${text} (--texts DIR), or have \`fix\` write what it tells into the file`;

/** The file's keys in the order of the model, whatever order a hand wrote them in. */
function inModelOrder(source: Source): Source {
  const rank = (key: string): number => KEYS.indexOf(key);
  return Object.fromEntries(Object.entries(source).sort(([a], [b]) => rank(a) - rank(b))) as Source;
}
