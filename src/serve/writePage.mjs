// Writes a file of the built site whole or not at all, and says in a sentence what a full disk means.
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { threadId } from 'node:worker_threads';

/** @param {string} path the file that could not be written */
const noRoom = (path) =>
  `No room is left on the disk that holds ${path}. The site in this folder is not whole: make room there, or name ` +
  'another folder with CARTULARY_DIST, and build again.';

/** what a system says of a full disk, and of a share of it that is used up */
const FULL = new Set(['ENOSPC', 'EDQUOT']);

/**
 * A file that already holds the text is left as it is. Another one takes its place by a rename, so that a build that is
 * broken off at any moment leaves no half of a file.
 * @param {string} path where the file stands; its folders are made
 * @param {string | Buffer} text
 * @param {{ write?: (path: string, text: string) => Promise<void> }} [disk] another way to write, for tests
 * @returns {Promise<boolean>} whether it was written; rejects on a full disk with a sentence that says what to do
 */
export async function writePage(path, text, { write = writeFile } = {}) {
  // Two shares of the pages may come to the same stylesheet at once.
  const draft = `${path}.${threadId}.draft`;
  try {
    if ((await readFile(path, 'utf8').catch(() => null)) === text) return false;
    await mkdir(dirname(path), { recursive: true });
    await write(draft, text);
    await rename(draft, path);
    return true;
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw FULL.has(error.code) ? new Error(noRoom(path), { cause: error }) : error;
  }
}
