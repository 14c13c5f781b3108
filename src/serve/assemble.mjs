// Puts a site together: built code, published data, and a page for every place.
import { cp, mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { codeOf } from './code.mjs';
import { renderPages } from './renderPages.mjs';

/** path of the site's root with a slash at both ends; throws on anything that is no path */
export function siteRoot(given = '/') {
  if (!/^\/(?:[\w.~-]+\/)*$/.test(given))
    throw new Error(
      `CARTULARY_ROOT is "${given}": give a path with a slash at both ends, such as /cartulary/`,
    );
  return given;
}

/**
 * @param {string} out the built site's folder, which is emptied first
 * @param {string} data folder of the published edition
 */
export async function assemble(out, data) {
  const root = siteRoot(process.env.CARTULARY_ROOT);
  const { client, prerenderer } = codeOf(out);
  // React's other build renders at half the speed.
  process.env.NODE_ENV = 'production';
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  // Vite has copied public/, which may hold the data of another edition, and its template is no page.
  const apart = ['.vite', 'data', 'index.html'].map((name) => join(client, name));
  await cp(client, out, { recursive: true, filter: (from) => !apart.includes(from) });
  await cp(data, join(out, 'data'), { recursive: true });
  const built = pathToFileURL(resolve(prerenderer, 'pages.js')).href;
  const kept = join('.cache/pages', out.replaceAll(/\W+/g, '-'));
  await renderPages({ built, client, out, data, root, kept });
}
