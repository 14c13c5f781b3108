/** Breaks text into lines without a document. */

/** Width of text in CSS px in one face and size. */
type Measure = (text: string) => number;

/**
 * @param width of a line, in CSS px; a word that is wider is broken between letters
 * @param most lines at most; the last of more ends with "…"
 */
export function linesOf(text: string, width: number, measure: Measure, most: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap((one) => piecesOf(one, width, measure))) {
    const longer = line ? `${line} ${word}` : word;
    if (line && measure(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  if (line) lines.push(line);
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  let last = kept.pop() ?? '';
  // words go whole, but for one that has the line to itself
  while (last && measure(`${last}…`) > width) last = last.replace(/\s+\S+$|.$/u, '');
  return [...kept, `${last.replace(/[\s,;:.–—-]+$/u, '')}…`];
}

function piecesOf(word: string, width: number, measure: Measure): readonly string[] {
  if (measure(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece && measure(piece + letter) > width) {
      pieces.push(piece);
      piece = letter;
    } else piece += letter;
  }
  return [...pieces, piece];
}
