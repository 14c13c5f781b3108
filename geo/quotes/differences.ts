/** What differs between words of a draft and those of a source, named for what it is. Pure. */
import type { Step } from './align.ts';
import { withoutAccents, withoutInvisible, withoutLookAlikes } from './pieces.ts';

/** kinds of difference, from the least to the greatest; of two words in which several meet, each is named */
export const DIFFERENCES = [
  'ellipsis',
  'insertion',
  'invisible',
  'spaces',
  'marks',
  'dashes',
  'punctuation',
  'case',
  'accents',
  'composition',
  'look-alikes',
  'words',
] as const;
export type Difference = (typeof DIFFERENCES)[number];

export interface Change {
  /** words of the draft and of the source; the same on both sides where nothing differs */
  draft: string;
  source: string;
  /** none where nothing differs */
  kinds: readonly Difference[];
}

const sameMarks = (words: string): string => words.replaceAll(/[“”„‟«»"″‘’‚‛‹›'ʼ′`´]/gu, "'");
const sameDashes = (words: string): string => words.replaceAll(/[-‐‑‒–—―−]+/gu, '-');
const sameSpaces = (words: string): string => words.replaceAll(/\s+/gu, '');
/** ways to make words alike, in the order in which a difference is looked for */
const ALIKE: readonly [Difference, (words: string) => string][] = [
  ['invisible', withoutInvisible],
  ['spaces', sameSpaces],
  ['marks', sameMarks],
  ['dashes', sameDashes],
  ['composition', (words) => words.normalize('NFC')],
  ['case', (words) => words.toLowerCase()],
  ['accents', withoutAccents],
  ['look-alikes', withoutLookAlikes],
  ['punctuation', (words) => words.replaceAll(/[\p{P}\p{S}]/gu, '')],
];

/** the fewest and least kinds of difference that make two stretches of words what they are; none where they are the same */
export function kindsBetween(draft: string, source: string): readonly Difference[] {
  if (draft === source) return [];
  const differs = (kinds: typeof ALIKE): boolean => {
    const alike = (words: string) => kinds.reduce((text, [, make]) => make(text), words);
    return alike(draft) !== alike(source);
  };
  if (differs(ALIKE)) return ['words'];
  let needed = ALIKE;
  for (const kind of ALIKE.toReversed()) {
    const fewer = needed.filter((one) => one !== kind);
    if (!differs(fewer)) needed = fewer;
  }
  return needed.map(([kind]) => kind);
}

/** the difference word by word: neighbours of one kind of step joined, equal stretches kept whole */
export function differenceOf(steps: readonly Step[]): readonly Change[] {
  const changes: Change[] = [];
  let same = '';
  let [draft, source] = ['', ''];
  let marked: Difference | null = null;
  const flush = () => {
    if (same !== '') changes.push({ draft: same, source: same, kinds: [] });
    same = '';
    if (draft !== '' || source !== '')
      changes.push({ draft, source, kinds: marked ? [marked] : kindsBetween(draft, source) });
    [draft, source, marked] = ['', '', null];
  };
  for (const step of steps) {
    const [here, there] = [step.draft?.raw ?? '', step.source?.raw ?? ''];
    if (here === there) {
      if (draft !== '' || source !== '') flush();
      same += here;
      continue;
    }
    if (same !== '') flush();
    draft += here;
    source += there;
    if (step.draft?.kind === 'ellipsis') marked = 'ellipsis';
    else if (step.draft?.kind === 'insertion' || isBracketed(step)) marked ??= 'insertion';
  }
  flush();
  return joined(changes);
}

/** [T]he for The: brackets around a letter that was changed openly */
const isBracketed = ({ draft, source }: Step): boolean =>
  draft?.kind === 'word' && /[[\]]/.test(draft.raw) && source?.kind === 'word' && draft.fold === source.fold;

/** changed words with nothing but one space between them are one change */
function joined(changes: readonly Change[]): readonly Change[] {
  const out: Change[] = [];
  for (const change of changes) {
    const [space, last] = [out.at(-1), out.at(-2)];
    const bridges =
      space?.draft === ' ' &&
      space.kinds.length === 0 &&
      last?.kinds.join() === 'words' &&
      change.kinds.join() === 'words';
    if (!bridges || !last) {
      out.push(change);
      continue;
    }
    out.splice(-2, 2, {
      draft: `${last.draft} ${change.draft}`,
      source: `${last.source} ${change.source}`,
      kinds: ['words'],
    });
  }
  return out;
}

/** every kind that a difference has, each once, from the least to the greatest */
export const kindsOf = (changes: readonly Change[]): readonly Difference[] =>
  DIFFERENCES.filter((kind) => changes.some(({ kinds }) => kinds.includes(kind)));
