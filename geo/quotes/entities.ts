/** Character references of HTML: those of Latin-1 in the order of their code points, and the punctuation that texts use. */

/** from U+00A0 to U+00FF */
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn ' +
  'sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave ' +
  'Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ' +
  'ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN ' +
  'szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute ' +
  'icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml ' +
  'yacute thorn yuml';
const FURTHER: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  OElig: 'Œ',
  oelig: 'œ',
  Scaron: 'Š',
  scaron: 'š',
  Yuml: 'Ÿ',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  zwnj: '\u200c',
  zwj: '\u200d',
  lrm: '\u200e',
  rlm: '\u200f',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  hellip: '…',
  lsaquo: '‹',
  rsaquo: '›',
  euro: '€',
  bull: '•',
  prime: '′',
  Prime: '″',
  trade: '™',
  minus: '−',
  horbar: '―',
  numsp: '\u2007',
  hairsp: '\u200a',
  NoBreak: '\u2060',
  ZeroWidthSpace: '\u200b',
  dash: '‐',
  hyphen: '‐',
  num: '#',
  excl: '!',
  quest: '?',
  period: '.',
  comma: ',',
  colon: ':',
  semi: ';',
  lpar: '(',
  rpar: ')',
  lsqb: '[',
  rsqb: ']',
  lbrack: '[',
  rbrack: ']',
  percnt: '%',
  dollar: '$',
  ast: '*',
  lowbar: '_',
  NewLine: '\n',
  Tab: '\t',
};
const BY_NAME: ReadonlyMap<string, string> = new Map([
  ...LATIN.split(' ').map((name, i) => [name, String.fromCodePoint(0xa0 + i)] as const),
  ...Object.entries(FURTHER),
]);
/** what browsers make of the numbers 128 to 159, which are Windows-1252 */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** @param reference without & and ;   @returns the character, or null where there is none of that name or number */
export function characterOf(reference: string): string | null {
  if (!reference.startsWith('#')) return BY_NAME.get(reference) ?? null;
  const number = /^#x/i.test(reference)
    ? Number.parseInt(reference.slice(2), 16)
    : Number.parseInt(reference.slice(1), 10);
  if (number >= 128 && number < 160) return WINDOWS[number - 128] ?? null;
  const valid = number > 0 && number <= 0x10ffff && !(number >= 0xd800 && number <= 0xdfff);
  return valid ? String.fromCodePoint(number) : '\ufffd';
}
