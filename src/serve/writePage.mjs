// Writes a file of the built site whole or not at all, and says in a sentence what a full disk means.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { threadId } from 'node:worker_threads';

/** @param {string} path the file that could not be written */
const noRoom = (path) =>
  `No room is left on the disk that holds ${path}. The site in this folder is not whole: make room there, or name ` +
  'another folder with CARTULARY_DIST, and build again.';

/** what a system says of a full disk, and of a share of it that is used up; the bundler gives no codes */
const FULL = /ENOSPC|EDQUOT|no space left on device|os error (?:28|122)\b/i;
const isFull = ({ code, message }) => FULL.test(`${code} ${message}`);

/**
 * What went wrong while a site was built, in a sentence where that is a full disk.
 * @param {Error & { code?: string, dest?: string, path?: string }} error
 * @param {string} out the built site's folder
 */
export const saidOf = (error, out) =>
  isFull(error) ? noRoom(error.dest ?? error.path ?? out) : error.message;

/**
 * A file that already holds the text is left as it is. Another one takes its place by a rename, so that a build that is
 * broken off at any moment leaves no half of a file.
 * @param {string} path where the file stands; its folders are made
 * @param {string | Buffer} text
 * @param {{ write?: (path: string, text: string | Buffer) => unknown }} [disk] another way to write, for tests
 * @returns {Promise<boolean>} whether it was written; rejects on a full disk with a sentence that says what to do
 */
export async function writePage(path, text, { write = writeFileSync } = {}) {
  // Two shares of the pages may come to the same stylesheet at once.
  const draft = `${path}.${threadId}.draft`;
  try {
    // One after the other: each core has a share of its own, and waiting for a disk thread costs more than the disk.
    if (existsSync(path) && readFileSync(path).equals(Buffer.from(text))) return false;
    mkdirSync(dirname(path), { recursive: true });
    await write(draft, text);
    renameSync(draft, path);
    return true;
  } catch (error) {
    rmSync(draft, { force: true });
    throw isFull(error) ? new Error(noRoom(path), { cause: error }) : error;
  }
}
