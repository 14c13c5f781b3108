import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, join, sep } from 'node:path';

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
    const { size } = statSync(path);
    if (size > LARGEST)
      return {
        missing: false,
        why: `has ${size} bytes, and at most ${LARGEST} are read: split or simplify it`,
      };
    const bytes = readFileSync(path);
    const text = decode(bytes);
    return text === null ? { missing: false, why: 'is not UTF-8: save it as UTF-8' } : { bytes, text };
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

function decode(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
