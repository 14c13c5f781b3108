/** Measures text from tables, without a document, so that the prerenderer and the app arrange pins alike. */

/**
 * Libre Franklin 600: advance widths in hundredths of the type size, each with the characters that have it.
 */
const SANS: readonly (readonly [number, string])[] = [
  [26, " .,'’ijlI"],
  [41, 'frt()-/J'],
  [52, 'sz1'],
  [67, '0123456789EFLTZS'],
  [77, 'ABCDGHKNOPQRUVXY'],
  [84, 'w&'],
  [93, 'mM'],
  [107, 'W'],
];
/** The same for capitals of Newsreader 600. */
const SERIF: readonly (readonly [number, string])[] = [
  [50, 'IJ–'],
  [66, 'EFLPSZ'],
  [104, 'MW'],
];
const table = (rows: typeof SANS): ReadonlyMap<string, number> =>
  new Map(rows.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width])));
const sans = table(SANS);
const serif = table(SERIF);

const sum = (text: string, widths: ReadonlyMap<string, number>, other: number): number => {
  let total = 0;
  // an accented letter is as wide as its base letter
  for (const letter of text.normalize('NFD'))
    if (!/\p{M}/u.test(letter)) total += widths.get(letter) ?? other;
  return total / 100;
};

/**
 * Width in CSS px, rounded up, of a name in Libre Franklin 600 at `size` CSS px with a letter-spacing of
 * `tracking` em.
 */
export const nameWidth = (text: string, size: number, tracking = 0): number =>
  Math.ceil(size * (sum(text, sans, 61) + tracking * [...text].length));
/** Width in CSS px of source letters in Newsreader 600 at `size` CSS px with a letter-spacing of .07 em. */
export const lettersWidth = (text: string, size: number): number =>
  size * (sum(text, serif, 79) + 0.07 * text.length);
