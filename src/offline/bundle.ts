/**
 * All pages of a site in one file. They have most of their markup in common, so each piece is written once, and a page is a
 * list of pieces: a tenth of what the same pages take one by one. Pure.
 */

export interface Bundle {
  pieces: readonly string[];
  /** the pieces of each file, by its path from the site's root */
  files: Readonly<Record<string, readonly number[]>>;
}

/** between two tags, or between two rules of a stylesheet */
const CUT = /(?<=>)(?=<)|(?<=\})/;

/** @param texts files as [path, text] */
export function bundleOf(texts: Iterable<readonly [path: string, text: string]>): Bundle {
  const known = new Map<string, number>();
  const files: Record<string, readonly number[]> = {};
  for (const [path, text] of texts)
    files[path] = text.split(CUT).map((piece) => {
      const at = known.get(piece) ?? known.size;
      known.set(piece, at);
      return at;
    });
  return { pieces: [...known.keys()], files };
}

/** The text of a file; null where the bundle has none of this path. */
export function textIn({ pieces, files }: Bundle, path: string): string | null {
  const parts = Object.hasOwn(files, path) ? files[path] : undefined;
  return parts ? parts.map((at) => pieces[at]).join('') : null;
}
