/** Running heads, running feet and numbers of pages, told from the text where that is plain. Pure. */
import type { Line } from './lines.ts';

/** outermost lines of a page that may be such */
const OUTER = 2;
const LONGEST = 120;
/** points by which the same head may stand higher or lower on another page */
const NEAR = 4;
/** four digits are a year */
const NUMBER =
  /^[^\p{L}\p{N}]*(?:(?:page|página|pág|pag|p)\.?\s*)?\d{1,3}(?:\s*(?:of|de|\/|\|)\s*\d{1,3})?[^\p{L}\p{N}]*$/iu;

/**
 * The pages without them. A line is one that is among the outermost of its page and, figures aside, says the same at the same height
 * on at least half of the pages; or that is nothing but a page's number, apart from the text.
 */
export function withoutHeads(pages: readonly (readonly Line[])[]): readonly (readonly Line[])[] {
  const outer = pages.map(outermost);
  const written = pages.filter((lines) => lines.length > 0).length;
  return pages.map((lines, i) => {
    const edge = outer[i] ?? [];
    return lines.filter((line) => {
      if (!edge.includes(line)) return true;
      if (NUMBER.test(line.words) && isApart(line, lines)) return false;
      const times = outer.filter((others) => others.some((other) => isSame(line, other))).length;
      return times < 2 || times < written / 2;
    });
  });
}

function outermost(lines: readonly Line[]): readonly Line[] {
  const byHeight = lines.filter(({ turned }) => !turned).sort((a, b) => b.y - a.y);
  // a page of so few lines may be all text
  if (byHeight.length <= OUTER) return byHeight.slice(-1);
  return [...byHeight.slice(0, OUTER), ...byHeight.slice(-OUTER)].filter(
    ({ words }) => words.length <= LONGEST,
  );
}

const saidBy = (words: string): string => words.replaceAll(/\d+/g, '#').toLowerCase();
const isSame = (a: Line, b: Line): boolean =>
  Math.abs(a.y - b.y) <= NEAR && Math.abs(a.size - b.size) <= 1 && saidBy(a.words) === saidBy(b.words);

/** whether nothing stands within one and a half lines */
const isApart = (line: Line, lines: readonly Line[]): boolean =>
  lines.every(
    (other) => other === line || Math.abs(other.y - line.y) > 1.5 * Math.max(line.size, other.size),
  );
