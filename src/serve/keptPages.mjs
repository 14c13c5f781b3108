// Pages that earlier builds rendered, kept with what they were rendered from. A build that finds the same again takes them,
// and so does one that follows a build that was stopped.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { MARK } from './addresses.mjs';
import { writePage } from './writePage.mjs';

/** the stylesheets that place a page's still map, which stand beside it */
const SHEET = /assets\/still-[0-9a-f]+\.css/g;
/** one folder of files, so that no path of a page becomes a path here */
const nameOf = (path) => `${encodeURIComponent(path)}.gz`;

/**
 * @param {{ folder: string, out: string, rendererHash: string, addresses: ReturnType<typeof import('./addresses.mjs').addressesOf> }} given
 *   where pages are kept; the built site's folder; hash of all that renders them; the addresses of this build
 */
export function keptPages({ folder, out, rendererHash, addresses }) {
  const placed = new Set();
  /** what was kept under a path, or null where nothing whole is: gzip knows a file that was cut */
  const stored = (path) => {
    try {
      return gunzipSync(readFileSync(join(folder, nameOf(path))));
    } catch {
      return null;
    }
  };
  const store = (path, text) => writePage(join(folder, nameOf(path)), gzipSync(text, { level: 1 }));
  const place = async (sheet) => {
    if (placed.has(sheet)) return true;
    const css = stored(sheet);
    if (css === null) return false;
    await writePage(join(out, sheet), css);
    placed.add(sheet);
    return true;
  };
  return {
    /**
     * Puts a page that was kept into the site, with the stylesheets it asks for.
     * @param {string} path
     * @param {import('../prerender/watch.ts').Watched} watched the edition as it is now
     * @returns {Promise<boolean>} false where it must be rendered
     */
    async take(path, { edition, wordsOf }) {
      const kept = stored(path);
      if (kept === null) return false;
      const end = kept.indexOf('\n');
      const from = JSON.parse(kept.toString('utf8', 0, end));
      const same = from.rendererHash === rendererHash && from.edition === edition;
      if (!same || wordsOf(from.names) !== from.words) return false;
      // Addresses stand at the beginning; the rest is not even read as text.
      const rest = Math.max(end, kept.lastIndexOf(MARK)) + 1;
      const head = addresses.fill(kept.toString('utf8', end + 1, rest));
      if (head === null) return false;
      for (const sheet of from.sheets) if (!(await place(sheet))) return false;
      await writePage(join(out, path), Buffer.concat([Buffer.from(head), kept.subarray(rest)]));
      return true;
    },
    /** @param {import('../prerender/watch.ts').Read} read what it was rendered from */
    keep: (path, text, read) => {
      const from = { rendererHash, ...read, sheets: text.match(SHEET) ?? [] };
      return store(path, `${JSON.stringify(from)}\n${addresses.blank(text)}`);
    },
    /** Keeps a file that pages ask for. */
    keepSheet: store,
  };
}

/** Forgets what is kept of pages that the site, which is whole now, does not have. */
export async function forgetOthers(folder, out) {
  for (const name of await readdir(folder).catch(() => []))
    if (name.endsWith('.draft') || !existsSync(join(out, decodeURIComponent(name.replace(/\.gz$/, '')))))
      await rm(join(folder, name), { force: true });
}

/**
 * Hash of all that renders pages: the built prerenderer, and what it is given beside the edition.
 * @param {string} folder of the built prerenderer
 * @param {readonly string[]} given
 */
export async function rendererHashOf(folder, given) {
  const hash = createHash('sha256').update(JSON.stringify([process.version, ...given]));
  // What keeps pages counts too: another version of it may write and read them otherwise.
  for (const own of ['./keptPages.mjs', './addresses.mjs'])
    hash.update(await readFile(new URL(own, import.meta.url)));
  const files = await readdir(folder, { recursive: true });
  for (const name of files.filter((file) => file.endsWith('.js')).sort())
    hash.update(`${name}\n`).update(await readFile(join(folder, name)));
  return hash.digest('hex');
}
