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
/** texts whose width is remembered: those of the pins of a large edition's frame, many times over */
const MOST = 5000;

/** What tells the width of a text in type sizes; `other`, of the letters in no row. Pins are arranged anew at every press. */
function measureOf(rows: typeof SANS, other: number): (text: string) => number {
  const widths = new Map(rows.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width])));
  const known = new Map<string, number>();
  const measured = (text: string): number => {
    let total = 0;
    // an accented letter is as wide as its base letter
    for (const letter of text.normalize('NFD'))
      if (!/\p{M}/u.test(letter)) total += widths.get(letter) ?? other;
    return total / 100;
  };
  return (text) => {
    const width = known.get(text) ?? measured(text);
    if (known.size >= MOST) known.clear();
    known.set(text, width);
    return width;
  };
}
const sans = measureOf(SANS, 61);
const serif = measureOf(SERIF, 79);

/**
 * Width in CSS px, rounded up, of a name in Libre Franklin 600 at `size` CSS px with a letter-spacing of
 * `tracking` em.
 */
export const nameWidth = (text: string, size: number, tracking = 0): number =>
  Math.ceil(size * (sans(text) + tracking * [...text].length));
/** Width in CSS px of source letters in Newsreader 600 at `size` CSS px with a letter-spacing of .07 em. */
export const lettersWidth = (text: string, size: number): number => size * (serif(text) + 0.07 * text.length);
