/** Words, spaces and marks of a text as pieces that can be compared one by one, and what of them is alike. Pure. */

export type PieceKind = 'word' | 'space' | 'mark' | 'invisible' | 'ellipsis' | 'insertion';
export interface Piece {
  kind: PieceKind;
  /** as it stands */
  raw: string;
  /** without case, accents, invisible characters, look-alikes and brackets: for finding, never for accepting */
  fold: string;
  /** offset in the text */
  start: number;
}

/** characters that no one sees */
export const INVISIBLE = '\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff';
const LETTER = `\\p{L}\\p{N}\\p{M}${INVISIBLE}`;
const PIECE = new RegExp(
  [
    '(?<ellipsis>[[(]\\s*(?:…|\\.\\s?\\.\\s?\\.)\\s*[\\])]|…|\\.(?:\\s?\\.){2,3})',
    `(?<bracketed>\\[\\p{L}{1,3}\\][${LETTER}]+|[${LETTER}]+\\[\\p{L}{1,4}\\])`,
    '(?<insertion>\\[[^\\[\\]\\n]{1,160}\\])',
    `(?<invisible>[${INVISIBLE}]+(?![\\p{L}\\p{N}]))`,
    `(?<word>[${LETTER}]+)`,
    '(?<space>\\s+)',
    '(?<mark>[\\s\\S])',
  ].join('|'),
  'gu',
);
/** letters of other scripts that look like Latin ones */
const LOOK_ALIKES: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'аa',
    'еe',
    'оo',
    'рp',
    'сc',
    'хx',
    'уy',
    'іi',
    'јj',
    'ѕs',
    'һh',
    'ԁd',
    'ԛq',
    'ԝw',
    'вb',
    'нh',
    'кk',
    'мm',
    'тt',
    'αa',
    'οo',
    'ρp',
    'νv',
    'ιi',
    'κk',
    'υu',
    'τt',
    'ϲc',
    'ɡg',
    'ıi',
    'ⅼl',
    'ⅰi',
  ].map(([like = '', latin = '']) => [like, latin]),
);
const NO_LETTER = new RegExp(`[\\p{M}${INVISIBLE}[\\]]`, 'gu');

export const withoutInvisible = (words: string): string =>
  words.replaceAll(new RegExp(`[${INVISIBLE}]`, 'gu'), '');
export const withoutLookAlikes = (words: string): string =>
  words.replaceAll(/[^\p{ASCII}]/gu, (letter) => {
    const small = letter.toLowerCase();
    const latin = LOOK_ALIKES[small];
    return latin === undefined ? letter : small === letter ? latin : latin.toUpperCase();
  });
export const withoutAccents = (words: string): string => words.normalize('NFD').replaceAll(/\p{M}/gu, '');

const PLAIN = /^[a-z0-9]+$/;
const foldWord = (word: string): string => {
  const small = word.toLowerCase();
  return PLAIN.test(small)
    ? small
    : withoutLookAlikes(small.normalize('NFKD').replaceAll(NO_LETTER, '')).toLowerCase();
};

const MARKS: readonly [RegExp, string][] = [
  [/^[“”„‟«»"″]$/u, '"'],
  [/^[‘’‚‛‹›'ʼ′`´]$/u, "'"],
  [/^[-‐‑‒–—―−]$/u, '-'],
];
const foldMark = (mark: string): string => MARKS.find(([these]) => these.test(mark))?.[1] ?? mark;

export function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const { 0: raw, index: start, groups = {} } of text.matchAll(PIECE)) {
    if (groups.word !== undefined || groups.bracketed !== undefined)
      pieces.push({ kind: 'word', raw, fold: foldWord(raw), start });
    else if (groups.space !== undefined) pieces.push({ kind: 'space', raw, fold: ' ', start });
    else if (groups.mark !== undefined) pieces.push({ kind: 'mark', raw, fold: foldMark(raw), start });
    else if (groups.invisible !== undefined) pieces.push({ kind: 'invisible', raw, fold: '', start });
    else if (groups.ellipsis !== undefined) pieces.push({ kind: 'ellipsis', raw, fold: '…', start });
    else pieces.push({ kind: 'insertion', raw, fold: raw, start });
  }
  return pieces;
}

/** whether two words differ by one slip, or by two where they are long */
export function areNear(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const most = long.length >= 8 ? 2 : 1;
  if (short.length < 3 || long.length - short.length > most) return false;
  let head = 0;
  while (head < short.length && short[head] === long[head]) head++;
  let tail = 0;
  while (tail < short.length - head && short.at(-1 - tail) === long.at(-1 - tail)) tail++;
  const [left, right] = [short.length - head - tail, long.length - head - tail];
  if (right <= most) return true;
  // two letters exchanged
  return left === 2 && right === 2 && short[head] === long[head + 1] && short[head + 1] === long[head];
}
