/** What stands on a page of a PDF, put together into lines. Pure. */

/** some letters as a PDF draws them; lengths in points, from the page's lower left corner */
export interface Piece {
  str: string;
  x: number;
  /** of the baseline */
  y: number;
  width: number;
  /** height of the letters */
  size: number;
  /** whether a line ends behind it */
  ends: boolean;
  /** not written from left to right on an upright page */
  turned: boolean;
}

export interface Line {
  words: string;
  left: number;
  right: number;
  y: number;
  size: number;
  turned: boolean;
}

/** share of a line's height by which letters may stand higher or lower in it, as small figures do */
const WITHIN = 0.6;

/** The lines of a page in the order in which it draws them; none is empty. */
export function linesOf(pieces: readonly Piece[]): readonly Line[] {
  const lines: Line[] = [];
  let open: Piece[] = [];
  const close = () => {
    const line = lineOf(open);
    if (line) lines.push(line);
    open = [];
  };
  for (const piece of pieces) {
    const first = open.find(({ str }) => str.trim() !== '');
    if (first && piece.str.trim() !== '' && isElsewhere(first, piece)) close();
    open.push(piece);
    if (piece.ends) close();
  }
  close();
  return lines;
}

const isElsewhere = (first: Piece, piece: Piece): boolean =>
  first.turned !== piece.turned ||
  (!first.turned && Math.abs(first.y - piece.y) > WITHIN * Math.max(first.size, piece.size));

function lineOf(pieces: readonly Piece[]): Line | null {
  const words = pieces
    .map(({ str }) => str)
    .join('')
    .replaceAll(/[ \t\r\n]+/g, ' ')
    .trim();
  const seen = pieces.filter(({ str }) => str.trim() !== '');
  const [first] = seen;
  if (!first || words === '') return null;
  // the letters of most of the line, not those of a note's figure
  const main = seen.reduce((a, b) => (b.str.length > a.str.length ? b : a));
  return {
    words,
    left: Math.min(...seen.map(({ x }) => x)),
    right: Math.max(...seen.map(({ x, width }) => x + width)),
    y: main.y,
    size: main.size,
    turned: first.turned,
  };
}
