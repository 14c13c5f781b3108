/** Lines of a PDF put together into paragraphs, so that sentences are whole. Pure. */
import { joinedBy } from './hyphens.ts';
import type { Line } from './lines.ts';

/** lines of a page that are drawn one below the other, in the same column */
type Block = readonly Line[];

const ENDS = /[.!?…:][\])"'”’»]*$/u;
const STARTS_NEW = /^(?:[•▪◦●■*–—-]\s|\(?\d{1,3}[.)]\s)/u;
const SMALL = /^\p{Ll}/u;

/** The text of pages: sentences are not broken by lines, paragraphs have an empty line between them. */
export function textOf(pages: readonly (readonly Line[])[]): string {
  const blocks = pages.flatMap(blocksOf);
  const pageOf = new Map(pages.flatMap((lines, page) => lines.map((line) => [line, page] as const)));
  const join = joinedBy(blocks.flat().map(({ words }) => words));
  // another page, or the head of another column
  const isElsewhere = (above: Line, line: Line): boolean =>
    pageOf.get(above) !== pageOf.get(line) || line.y > above.y + line.size;
  const paragraphs: string[] = [];
  let before: { line: Line; block: Block } | null = null;
  for (const block of blocks) {
    const leading = leadingOf(block);
    const rights = rightsOf(block, leading);
    for (const line of block) {
      const edges = { right: rights.get(line) ?? line.right, leading };
      const last = paragraphs.length - 1;
      const goesOn =
        before !== null &&
        (before.block === block
          ? isNext(before.line, line, edges)
          : isElsewhere(before.line, line) && runsOver(before.line, line));
      if (goesOn) paragraphs[last] = join(paragraphs[last] ?? '', line.words);
      else paragraphs.push(line.words);
      before = { line, block };
    }
  }
  return paragraphs.join('\n\n');
}

/** A page's lines, cut where the next one stands higher, or beside: another column begins. */
function blocksOf(lines: readonly Line[]): Block[] {
  const blocks: Line[][] = [];
  let last: Line | undefined;
  for (const line of lines) {
    const isBelow =
      last !== undefined &&
      last.turned === line.turned &&
      line.y < last.y - 0.3 * last.size &&
      line.left < last.right &&
      line.right > last.left;
    if (isBelow) blocks.at(-1)?.push(line);
    else blocks.push([line]);
    last = line;
  }
  return blocks;
}

/** the usual distance of two baselines, in heights of letters */
function leadingOf(block: Block): number {
  const gaps = block
    .flatMap((line, i) => {
      const above = block[i - 1];
      return above && isAlike(above, line) ? [(above.y - line.y) / line.size] : [];
    })
    .sort((a, b) => a - b);
  // most lines are inside a paragraph; of few, the nearer ones are
  return Math.min(gaps[Math.floor((gaps.length - 1) / 2)] ?? 1.4, 2.4);
}

const isAlike = (a: Line, b: Line): boolean =>
  Math.abs(a.size - b.size) <= 0.08 * Math.max(a.size, b.size) && a.turned === b.turned;

/** lines close below each other that show by themselves how far their column reaches */
const COLUMN = 4;

/** How far the column of each line reaches: a block can hold wide lines above narrow ones. */
function rightsOf(block: Block, leading: number): ReadonlyMap<Line, number> {
  const farthest = (lines: Block) => Math.max(...lines.map(({ right }) => right));
  const runs: Line[][] = [];
  for (const line of block) {
    const above = runs.at(-1)?.at(-1);
    if (above && isClose(above, line, leading)) runs.at(-1)?.push(line);
    else runs.push([line]);
  }
  const all = farthest(block);
  return new Map(
    runs.flatMap((run) => {
      const right = run.length >= COLUMN ? farthest(run) : all;
      return run.map((line) => [line, right] as const);
    }),
  );
}

const isClose = (above: Line, line: Line, leading: number): boolean =>
  isAlike(above, line) && (above.y - line.y) / line.size <= leading * 1.3 + 0.05;

/** Whether a line goes on with the paragraph of the one above it. */
function isNext(above: Line, line: Line, { right, leading }: { right: number; leading: number }): boolean {
  const em = line.size;
  if (!isClose(above, line, leading)) return false;
  if (STARTS_NEW.test(line.words)) return false;
  const isIndented = line.left - above.left > 0.8 * em;
  if (isIndented && ENDS.test(above.words)) return false;
  // its first word would have stood above, had the paragraph gone on
  const [first = ''] = line.words.split(' ');
  const wide = ((line.right - line.left) / line.words.length) * (first.length + 1);
  const hadRoom = above.right + wide < right - 1.5 * em;
  return !hadRoom || (SMALL.test(line.words) && !ENDS.test(above.words));
}

/** Whether a sentence goes on in another column, or on another page. */
const runsOver = (above: Line, line: Line): boolean =>
  isAlike(above, line) &&
  !ENDS.test(above.words) &&
  (SMALL.test(line.words) || /[\p{Ll}\p{N},;-]$/u.test(above.words)) &&
  !STARTS_NEW.test(line.words);
