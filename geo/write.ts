import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { MANIFEST } from './build.ts';
import { namesIn } from './files.ts';
import { ARCHIVE_PATHS } from './publish/archive.ts';
import type { Format } from './publish/format.ts';
import { FORMATS } from './publish/formats.ts';

/** No published path is longer than one folder and a name, whatever the pattern of a format allows. */
const SAFE = /^(?:[a-z0-9-]+\/)?[a-z0-9-]+(?:\.[a-z0-9]+)+$/;

/** a file that is being written, beside its place */
const BEGUN = /^(.+)\.\d+\.tmp$/;
/** what a system says of a full disk, and of a share of it that is used up */
const FULL = new Set(['ENOSPC', 'EDQUOT']);

/**
 * Writes an edition's published files, the manifest last, and removes those of an earlier edition. Only paths that a format
 * claims are written or removed; nothing else in the folder is ever touched.
 * @returns how many files changed
 * @throws before anything is written, at a path that no format claims
 */
export function writePublished(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  formats: readonly Format[] = FORMATS,
): number {
  const isPublished = (path: string): boolean =>
    SAFE.test(path) &&
    (path === MANIFEST || ARCHIVE_PATHS.test(path) || formats.some(({ paths }) => paths.test(path)));
  const last = (path: string): number => (path === MANIFEST ? 1 : 0);
  const rows = [...files].sort(([a], [b]) => last(a) - last(b));
  for (const [path] of rows) if (!isPublished(path)) throw new Error(`refuses to publish ${path}`);
  const written = writeFiles(folder, new Map(rows));
  const there = namesIn(folder).flatMap((name) => [
    name,
    ...namesIn(join(folder, name)).map((inside) => `${name}/${inside}`),
  ]);
  for (const path of there) {
    // What a build that was killed had begun to write would be taken for a file of the edition.
    const begun = BEGUN.exec(path)?.[1];
    if (begun ? isPublished(begun) : isPublished(path) && !files.has(path)) rmSync(join(folder, path));
  }
  return written;
}

/**
 * Writes each file beside its place, then renames it there, so that a reader meets the old file or the new one. A file
 * that already holds its bytes is left alone: a development server then sees no change. Returns how many were written. Throws
 * a sentence that says what to do where the disk is full.
 */
export function writeFiles(folder: string, files: ReadonlyMap<string, string | Uint8Array>): number {
  const root = resolve(folder);
  let written = 0;
  for (const [path, file] of files) {
    const target = resolve(root, path);
    if (!target.startsWith(root + sep)) throw new Error(`refuses to write outside of ${folder}: ${path}`);
    if (existsSync(target) && readFileSync(target).equals(Buffer.from(file))) continue;
    const beside = `${target}.${process.pid}.tmp`;
    try {
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(beside, file);
      renameSync(beside, target);
    } catch (error) {
      rmSync(beside, { force: true });
      throw isFull(error) ? new Error(noRoom(target), { cause: error }) : error;
    }
    written += 1;
  }
  return written;
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
/** whether an error says that a disk is full */
export const isFull = (error: unknown): boolean =>
  FULL.has(codeOf(error)) || (error instanceof Error && FULL.has(codeOf(error.cause)));
const noRoom = (path: string): string =>
  `No room is left on the disk that holds ${path}, which was not written: make room there, or name another folder, and do the same again.`;

/** Writes one file that somebody named; the sentence that says why not where that fails. */
export function written(path: string, text: string): string | null {
  try {
    writeFiles(dirname(path), new Map([[basename(path), text]]));
    return null;
  } catch (error) {
    if (isFull(error)) return noRoom(path);
    return `${path} cannot be written (${codeOf(error)}): name a file in a folder that can be written to`;
  }
}
