// Puts a site together: built code, published data, and a page for every place.
import { cp, mkdir, readFile, rm } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { codeOf } from './code.mjs';
import { writeCopy } from './copy.mjs';
import { writeEmbeds } from './embeds.mjs';
import { writeIcons } from './icons.mjs';
import { renderPages } from './renderPages.mjs';
import { writeCode } from './writeCode.mjs';
import { writeMake } from './writeMake.mjs';

/** path of the site's root with a slash at both ends; throws on anything that is no path */
export function siteRoot(given = '/') {
  if (!/^\/(?:[\w.~-]+\/)*$/.test(given))
    throw new Error(
      `CARTULARY_ROOT is "${given}": give a path with a slash at both ends, such as /cartulary/`,
    );
  return given;
}

/**
 * Absolute address of the site's root, with a slash at its end.
 * @param {string | undefined} given CARTULARY_SITE, or what the edition says; throws on anything but an http address
 * @returns {string | null} null where nobody says it
 */
export function siteBase(given) {
  if (!given) return null;
  const address = URL.canParse(given) ? new URL(given) : null;
  if (!address || !/^https?:$/.test(address.protocol) || address.search || address.hash)
    throw new Error(
      `The site's address is "${given}": give one with its scheme and nothing after its path, such as https://maps.example.org/cartulary/`,
    );
  return address.href.endsWith('/') ? address.href : `${address.href}/`;
}

/**
 * @param {string} out the built site's folder, which is emptied first
 * @param {string} data folder of the published edition
 */
export async function assemble(out, data) {
  const { edition } = JSON.parse(await readFile(join(data, 'atlas.json'), 'utf8'));
  const base = siteBase(process.env.CARTULARY_SITE ?? edition.site);
  const root = siteRoot(process.env.CARTULARY_ROOT ?? (base ? new URL(base).pathname : undefined));
  if (base === null)
    console.log(
      'The site’s address is not known (CARTULARY_SITE, or "site" in edition.json): its pages have no canonical address, no preview picture and no sitemap.',
    );
  const { client, prerenderer, renderer, worker, site } = codeOf(out);
  // React's other build renders at half the speed.
  process.env.NODE_ENV = 'production';
  // A build that is broken off leaves half a site, which must not pass for the whole one that stood there.
  await rm(site, { force: true });
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  // Vite has copied public/, which may hold the data of another edition, and its template is no page.
  const isOurs = (path) => !/^(?:\.vite|data|index\.html)(?:[\\/]|$)/.test(path);
  await cp(client, out, { recursive: true, filter: (from) => isOurs(relative(client, from)) });
  await cp(data, join(out, 'data'), { recursive: true });
  const built = pathToFileURL(resolve(prerenderer, 'pages.js')).href;
  const kept = join('.cache/pages', out.replaceAll(/\W+/g, '-'));
  await renderPages({ built, client, out, data, root, base, kept });
  const { CODE_FILE, ICONS } = await import(built);
  await writeEmbeds({ built, out, data });
  // After them: nobody frames the workbench.
  await writeMake({ built, client, out, data });
  await writeIcons(ICONS, client, out);
  await writeCode({ client, renderer, worker, out, isOurs, CODE_FILE, ICONS });
  await writeCopy({ built, out, data, worker });
}
