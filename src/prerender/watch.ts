/**
 * Which words a page was made from. What an edition says in passing, such as the words of a passage, changes often and
 * stands in few pages; each of them is watched, so that a build can keep the pages that did not read what has changed.
 */
import type { Atlas } from '../atlas/atlas.ts';
import type { Offered } from '../atlas/downloads.ts';
import { sha256 } from './sha256.ts';

/** A page's own share of what its edition says. */
export interface Read {
  /** hash of all that is not watched, and that every page may have read */
  edition: string;
  /** what is watched and was read, by its name */
  names: readonly string[];
  /** hash of what stands under these names */
  words: string;
}

export interface Watched {
  edition: string;
  /** hash of what stands under these names now; null where there is one no more */
  wordsOf(names: readonly string[]): string | null;
  /** a page begins: what is read from here on is its own */
  begin(): void;
  /** what was read since the page began, and what was read before the first, which may be in any */
  read(): Read;
}

const hashOf = (value: unknown): string => sha256(JSON.stringify(value));

/**
 * Watches the words of excerpts, what is known of each source's text, and the stamp, which all follow any edit.
 * @param downloads their sizes and hashes are watched too: they follow an edit, and how files are written
 */
export function watchWords(
  atlas: Pick<Atlas, 'edition' | 'excerpts' | 'sources'>,
  downloads: readonly Offered[] = [],
): Watched {
  const rows: readonly (readonly [name: string, row: object, fields: readonly string[]])[] = [
    ['edition', atlas.edition, ['stamp']],
    ...atlas.sources.map((row) => [`source ${row.id}`, row, ['text']] as const),
    ...atlas.excerpts.map((row) => [`excerpt ${row.id}`, row, ['quote', 'prefix', 'suffix']] as const),
    ...downloads.map((row) => [`download ${row.path}`, row, ['bytes', 'sha256']] as const),
  ];
  const fieldsOf = new Map(rows.map(([, row, fields]) => [row, fields]));
  const edition = sha256(
    JSON.stringify(atlas, function (this: object, field: string, value: unknown) {
      return fieldsOf.get(this)?.includes(field) ? undefined : value;
    }),
  );
  const known = new Map<string, string>();
  const before = new Set<string>();
  let now = before;
  for (const [name, row, fields] of rows)
    for (const field of fields) {
      const value: unknown = Reflect.get(row, field);
      const called = `${name} ${field}`;
      known.set(called, hashOf(value ?? null));
      Object.defineProperty(row, field, {
        configurable: true,
        enumerable: true,
        get: () => {
          now.add(called);
          return value;
        },
      });
    }
  const wordsOf = (names: readonly string[]): string | null => {
    const hashes = names.flatMap((name) => known.get(name) ?? []);
    return hashes.length === names.length ? hashOf(hashes) : null;
  };
  return {
    edition,
    wordsOf,
    begin: () => {
      now = new Set(before);
    },
    read: () => ({ edition, names: [...now], words: wordsOf([...now]) ?? '' }),
  };
}
