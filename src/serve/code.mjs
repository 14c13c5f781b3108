// The built code of a site, which an edit of an edition's texts leaves as it is: kept between builds, and taken again while
// nothing that it is made of has changed.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inputsMark } from './mark.mjs';

/**
 * Where the code of a site is: two sites that are built at once must not share it.
 * @param {string} out the built site's folder
 * @returns {{ client: string, prerenderer: string, worker: string, mark: string, site: string }} what browsers load, with the template
 *   of the pages; what renders pages; the service worker; the file that says what they were built from; the one that says what
 *   the whole site was
 */
export const codeOf = (out) => {
  const folder = join('.cache/code', out.replaceAll(/\W+/g, '-'));
  return {
    client: join(folder, 'client'),
    prerenderer: join(folder, 'prerenderer'),
    worker: join(folder, 'worker'),
    mark: join(folder, 'mark'),
    site: join(folder, 'site'),
  };
};

/** whether a path holds an edition or what was published of one */
const isEdition = (path) => path === join('public', 'data') || existsSync(join(path, 'edition.json'));

/** hash of all that the code is built from; of the published edition these are its languages and its layers' colours */
function markOf(data) {
  const { edition, layers } = JSON.parse(readFileSync(join(data, 'atlas.json'), 'utf8'));
  // as Vite sets it while it builds
  const env = { ...process.env, NODE_ENV: process.env.NODE_ENV ?? 'production' };
  const told = JSON.stringify([edition.languages, layers.map(({ id, colour }) => [id, colour])]);
  return createHash('sha256')
    .update(inputsMark({ env, without: isEdition }))
    .update(told)
    .digest('hex');
}

/** Whether the code of a site was built before from all that it would be built from now. */
export function hasCode(out, data) {
  const { client, mark } = codeOf(out);
  return existsSync(client) && existsSync(mark) && readFileSync(mark, 'utf8') === markOf(data);
}

/** Begins a build of the code: one that is broken off must not pass for a whole one. */
export const beginCode = (out) => rmSync(codeOf(out).mark, { force: true });
/** Says that the code was built. */
export function endCode(out, data) {
  mkdirSync(join(codeOf(out).mark, '..'), { recursive: true });
  writeFileSync(codeOf(out).mark, markOf(data));
}
