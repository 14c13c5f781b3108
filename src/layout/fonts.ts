/**
 * The part of our typefaces that every page needs, cut from the files of @fontsource when the site is built: 77 kB in six
 * files where the whole Latin files have 126. Whatever lies outside is drawn from the whole files, which then are downloaded too.
 */
/** English, Spanish, Portuguese and French letters, figures, and the marks of our interface; as CSS writes a unicode-range */
export const CORE: readonly string[] = [
  'U+20-7E',
  'U+A0-A1',
  'U+AB',
  'U+B0',
  'U+B2-B3',
  'U+B6-B7',
  'U+BB',
  'U+BF-C3',
  'U+C7-CA',
  'U+CD',
  'U+D1',
  'U+D3-D5',
  'U+D7',
  'U+DA',
  'U+DC',
  'U+E0-E3',
  'U+E7-EB',
  'U+ED-EF',
  'U+F1',
  'U+F3-F6',
  'U+F9-FC',
  'U+2013-2014',
  'U+2018-2019',
  'U+201C-201D',
  'U+2026',
  'U+2212',
];
/** what stands for a source: a letter, or the first and last of several, and a paragraph's number */
export const LETTERS: readonly string[] = ['U+20', 'U+2C', 'U+30-39', 'U+41-5A', 'U+B6', 'U+2013'];

export interface CoreFont {
  /** file name without its ending, under .cache/fonts/ */
  name: string;
  /** the whole file, in node_modules/@fontsource/ */
  from: string;
  range: readonly string[];
}
const face = (family: string, weight: number, style: string, range = CORE): CoreFont => ({
  name: `${family}-${weight}-${style}`,
  from: `${family}/files/${family}-latin-${weight}-${style}.woff2`,
  range,
});
export const CORE_FONTS: readonly CoreFont[] = [
  face('newsreader', 400, 'normal'),
  face('newsreader', 400, 'italic'),
  face('newsreader', 500, 'normal'),
  face('newsreader', 600, 'normal', LETTERS),
  face('libre-franklin', 400, 'normal'),
  face('libre-franklin', 600, 'normal'),
];

/** the characters of a unicode-range */
export const charactersOf = (range: readonly string[]): string =>
  range
    .flatMap((part) => {
      const [from, to = from] = part.slice(2).split('-');
      const first = Number.parseInt(from!, 16);
      return Array.from({ length: Number.parseInt(to!, 16) - first + 1 }, (_, i) =>
        String.fromCodePoint(first + i),
      );
    })
    .join('');
