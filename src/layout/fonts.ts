/**
 * Our typefaces: Newsreader and Libre Franklin (both SIL OFL 1.1), and the stylesheet that declares them. The
 * build cuts the characters that every page needs out of the files of @fontsource: 77 kB in six files, where
 * the whole Latin files have 126 kB. A browser downloads a whole file only when a page has a character
 * outside the cut.
 */
const ranges = (text: string): readonly string[] => text.trim().split(/\s+/);
/**
 * Letters of English, Spanish, Portuguese and French, digits, and the signs of our interface, as parts of a
 * CSS unicode-range.
 */
export const CORE = ranges(`
  U+20-7E U+A0-A1 U+AB U+B0 U+B2-B3 U+B6-B7 U+BB U+BF-C3 U+C7-CA U+CD U+D1 U+D3-D5 U+D7 U+DA U+DC U+E0-E3 U+E7-EB
  U+ED-EF U+F1 U+F3-F6 U+F9-FC U+2013-2014 U+2018-2019 U+201C-201D U+2026 U+2212`);
/** The characters that stand for sources and paragraphs: capitals, digits, comma, dash and ¶. */
const LETTERS = ranges('U+20 U+2C U+30-39 U+41-5A U+B6 U+2013');

/**
 * Characters of the whole files: the ranges that @fontsource states, without the thin space and arrows that
 * its files lack.
 */
export const LATIN = ranges(`
  U+0-FF U+131 U+152-153 U+2BB-2BC U+2C6 U+2DA U+2DC U+304 U+308 U+329 U+2000-202E U+2030-206F U+20AC U+2122 U+2212
  U+2215 U+FEFF U+FFFD`);
export const LATIN_EXT = ranges(`
  U+100-2BA U+2BD-2C5 U+2C7-2CC U+2CE-2D7 U+2DD-2FF U+304 U+308 U+329 U+1D00-1DBF U+1E00-1E9F U+1EF2-1EFF U+2020
  U+20A0-20AB U+20AD-20C0 U+2113 U+2C60-2C7F U+A720-A7FF`);

/** One weight and style of a family. */
interface Face {
  /** CSS font-family */
  family: 'Newsreader' | 'Libre Franklin';
  weight: 400 | 500 | 600;
  style: 'normal' | 'italic';
  /** unicode-range of the part that is cut out for every page */
  core: readonly string[];
  /** whether any text in this face may have letters of Latin Extended */
  extended: boolean;
}
const FACES: readonly Face[] = [
  { family: 'Newsreader', weight: 400, style: 'normal', core: CORE, extended: true },
  { family: 'Newsreader', weight: 400, style: 'italic', core: CORE, extended: true },
  { family: 'Newsreader', weight: 500, style: 'normal', core: CORE, extended: true },
  { family: 'Newsreader', weight: 600, style: 'normal', core: LETTERS, extended: false },
  { family: 'Libre Franklin', weight: 400, style: 'normal', core: CORE, extended: true },
  { family: 'Libre Franklin', weight: 600, style: 'normal', core: CORE, extended: true },
];

/** The build writes the cut files here. */
export const CORE_FOLDER = '.cache/fonts';
/** @fontsource has the whole files here. */
export const WHOLE_FOLDER = 'node_modules/@fontsource';
const slug = (family: string): string => family.toLowerCase().replace(' ', '-');
/** Path of a whole file in WHOLE_FOLDER. */
const wholeFile = ({ family, weight, style }: Face, subset: 'latin' | 'latin-ext'): string =>
  `${slug(family)}/files/${slug(family)}-${subset}-${weight}-${style}.woff2`;

export interface CoreFont {
  /** file name without its ending, in CORE_FOLDER */
  name: string;
  /** the whole file, in WHOLE_FOLDER */
  from: string;
  range: readonly string[];
}
const coreOf = (face: Face): CoreFont => ({
  name: `${slug(face.family)}-${face.weight}-${face.style}`,
  from: wholeFile(face, 'latin'),
  range: face.core,
});
export const CORE_FONTS: readonly CoreFont[] = FACES.map(coreOf);

/**
 * A local face that stands in until ours has loaded, scaled to our measures so that the swap moves no text.
 * `size`: our mean character width by that of the local face, over 20 000 characters of English prose, in per
 * cent. `ascent`, `descent`: those of our face by `size`, in per cent.
 */
interface Fallback {
  family: string;
  weight: 400 | 600;
  style: 'normal' | 'italic';
  local: readonly string[];
  size: number;
  ascent: number;
  descent: number;
}
const fallback = (
  family: string,
  [weight, style]: readonly [Fallback['weight'], Fallback['style']],
  local: readonly string[],
  [size, ascent, descent]: readonly [number, number, number],
): Fallback => ({ family, weight, style, local, size, ascent, descent });
const REGULAR = [400, 'normal'] as const;
const ITALIC = [400, 'italic'] as const;
const FALLBACKS: readonly Fallback[] = [
  fallback('Newsreader as Georgia', REGULAR, ['Georgia'], [94, 78.2, 28.2]),
  fallback('Newsreader as Georgia', ITALIC, ['Georgia Italic'], [88, 83.5, 30.1]),
  fallback('Newsreader as Times', REGULAR, ['Times New Roman', 'Liberation Serif'], [104.8, 70.1, 25.3]),
  fallback(
    'Newsreader as Times',
    ITALIC,
    ['Times New Roman Italic', 'Liberation Serif Italic'],
    [98.1, 74.9, 27],
  ),
  fallback('Newsreader as DejaVu', REGULAR, ['DejaVu Serif'], [82.4, 89.2, 32.2]),
  fallback('Franklin as Arial', REGULAR, ['Arial', 'Helvetica', 'Liberation Sans'], [103.9, 93, 23.7]),
  fallback(
    'Franklin as Arial',
    [600, 'normal'],
    ['Arial Bold', 'Helvetica Bold', 'Liberation Sans Bold'],
    [98.4, 98.2, 25],
  ),
  fallback('Franklin as DejaVu', REGULAR, ['DejaVu Sans'], [91.2, 106, 27]),
];

const faceRule = (
  { family, weight, style }: { family: string; weight: number; style: string },
  rest: Readonly<Record<string, string>>,
): string =>
  `@font-face{font-family:"${family}";font-style:${style};font-weight:${weight};${Object.entries(rest)
    .map(([name, value]) => `${name}:${value}`)
    .join(';')}}`;
const fontRule = (face: Face, path: string, range: readonly string[]): string =>
  faceRule(face, {
    'font-display': 'swap',
    src: `url("/${path}") format("woff2")`,
    'unicode-range': range.join(','),
  });

/**
 * Every @font-face rule, with paths from the repository's root. Browsers prefer the later of two faces that
 * have a character.
 */
export const fontsCss = (): string =>
  `@layer base{${[
    ...FACES.flatMap((face) => [
      fontRule(face, `${WHOLE_FOLDER}/${wholeFile(face, 'latin')}`, LATIN),
      ...(face.extended
        ? [fontRule(face, `${WHOLE_FOLDER}/${wholeFile(face, 'latin-ext')}`, LATIN_EXT)]
        : []),
    ]),
    ...FACES.map((face) => fontRule(face, `${CORE_FOLDER}/${coreOf(face).name}.woff2`, face.core)),
    ...FALLBACKS.map((face) =>
      faceRule(face, {
        src: face.local.map((name) => `local("${name}")`).join(','),
        'size-adjust': `${face.size}%`,
        'ascent-override': `${face.ascent}%`,
        'descent-override': `${face.descent}%`,
        'line-gap-override': '0%',
      }),
    ),
  ].join('\n')}}`;

/** All characters of a unicode-range, in one string. */
export const charactersOf = (range: readonly string[]): string =>
  range
    .flatMap((part) => {
      const [from = '', to = from] = part.slice(2).split('-');
      const first = Number.parseInt(from, 16);
      return Array.from({ length: Number.parseInt(to, 16) - first + 1 }, (_, i) =>
        String.fromCodePoint(first + i),
      );
    })
    .join('');
