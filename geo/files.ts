import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { decoded, otherEncoding } from './encoding.ts';

/** Larger than a thousand editions of ours; a file above it is refused before it is read. */
export const LARGEST = 20 * 1024 * 1024;

export type Read = { bytes: Uint8Array; text: string } | { missing: boolean; why: string };

/** A folder as far as an edition needs one; tests hold theirs in memory. */
export interface Folder {
  path: string;
  /** its names, or those in one folder of it, sorted */
  names(inside?: string): string[];
  read(file: string): Read;
}

export const folderAt = (path: string): Folder => ({
  path,
  names: (inside = '.') => namesIn(join(path, inside)),
  read: (file) => readInside(path, file),
});

/** A UTF-8 file that lies in a folder, symbolic links followed. A byte order mark stays, as a character: offsets count what stands there. */
export function readInside(folder: string, file: string): Read {
  const path = join(folder, file);
  try {
    if (!realpathSync(path).startsWith(realpathSync(folder) + sep))
      return { missing: false, why: `leads outside of ${basename(folder)}: put the file itself there` };
    const found = statSync(path);
    if (!found.isFile() && !found.isDirectory())
      return { missing: false, why: 'is no file but a pipe or a device: save what it gives to a file' };
    const { size } = found;
    if (size > LARGEST)
      return {
        missing: false,
        why: `has ${size} bytes, and at most ${LARGEST} are read: split or simplify it`,
      };
    const bytes = readFileSync(path);
    const text = decoded(bytes);
    return text === null ? { missing: false, why: otherEncoding(bytes) } : { bytes, text };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    return code === 'ENOENT'
      ? { missing: true, why: 'is missing' }
      : { missing: false, why: `cannot be read (${code})` };
  }
}

/** Names in a folder, sorted so that no two file systems give two editions; none where it is missing. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
