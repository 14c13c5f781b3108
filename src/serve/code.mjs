// The built code of a site, which is the same for every edition: kept between builds, and taken again, from another site too,
// while nothing that it is made of has changed.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inputsMark } from './mark.mjs';

/**
 * Where the code of a site is: two sites that are built at once must not share it.
 * @param {string} out the built site's folder
 * @returns {{ folder: string, client: string, prerenderer: string, renderer: string, worker: string, mark: string, site: string }} all of it; what
 *   browsers load, with the template of the pages; what renders pages, and what does so in a browser; the service worker; the file
 *   that says what they were built from; the one that says what the whole site was
 */
export const codeOf = (out) => partsOf(out.replaceAll(/\W+/g, '-'));

const KEPT = '.cache/code';
const partsOf = (name) => {
  const folder = join(KEPT, name);
  return {
    folder,
    client: join(folder, 'client'),
    prerenderer: join(folder, 'prerenderer'),
    renderer: join(folder, 'renderer'),
    worker: join(folder, 'worker'),
    mark: join(folder, 'mark'),
    site: join(folder, 'site'),
  };
};

/** whether a path holds an edition or what was published of one */
const isEdition = (path) => path === join('public', 'data') || existsSync(join(path, 'edition.json'));

/** variables of ours that say where things are, and leave the code as it is */
const PLACES = /^CARTULARY_(?!OFFLINE$)/;

/** hash of all that the code is built from */
function markOf() {
  const asked = Object.entries(process.env).filter(([name]) => !PLACES.test(name));
  // as Vite sets it while it builds
  const env = { NODE_ENV: 'production', ...Object.fromEntries(asked) };
  return inputsMark({ env, without: isEdition });
}

/** whether whole code with this mark is there */
const isThere = ({ client, mark }, wanted) =>
  existsSync(client) && existsSync(mark) && readFileSync(mark, 'utf8') === wanted;

/** Whether code for a site was built before, for this or another one, from all that it would be built from now. */
export function hasCode(out) {
  const [own, wanted] = [codeOf(out), markOf()];
  if (isThere(own, wanted)) return true;
  const others = existsSync(KEPT) ? readdirSync(KEPT).map(partsOf) : [];
  const other = others.find((one) => isThere(one, wanted));
  if (!other) return false;
  beginCode(out);
  rmSync(own.folder, { recursive: true, force: true });
  const isCode = (from) => from !== other.mark && from !== other.site;
  cpSync(other.folder, own.folder, { recursive: true, filter: isCode });
  // Another build may have begun there meanwhile.
  if (!isThere(other, wanted)) return false;
  writeFileSync(own.mark, wanted);
  return true;
}

/** Begins a build of the code: one that is broken off must not pass for a whole one. */
export const beginCode = (out) => rmSync(codeOf(out).mark, { force: true });
/** Says that the code was built. */
export function endCode(out) {
  mkdirSync(codeOf(out).folder, { recursive: true });
  writeFileSync(codeOf(out).mark, markOf());
}
