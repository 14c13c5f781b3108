/** One `vite build`: the client, then the prerenderer, then a page for every place. */
import { cp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { renderPages } from './renderPages.mjs';

/** @returns path of the site's root with a slash at both ends; throws on anything that is no path */
export function siteRoot(given = '/'): string {
  if (!/^\/(?:[\w.~-]+\/)*$/.test(given))
    throw new Error(
      `CARTULARY_ROOT is "${given}": give a path with a slash at both ends, such as /cartulary/`,
    );
  return given;
}

const flat = (out: string): string => out.replaceAll(/\W+/g, '-');
/** where the prerenderer of a site is built: two builds at once must not share it */
export const prerendererOf = (out: string): string => join('.cache/prerender', flat(out));
/** where its pages are kept between builds */
const keptOf = (out: string): string => join('.cache/pages', flat(out));

/**
 * @param out the built site's folder
 * @param data folder of the published edition
 */
export function prerender(out: string, data: string): Plugin {
  return {
    name: 'prerender',
    config: () => ({
      builder: {
        async buildApp(builder) {
          const { client, ssr } = builder.environments;
          if (!client || !ssr) throw new Error('the client and ssr environments are missing');
          await builder.build(client);
          await builder.build(ssr);
          // Vite has copied public/, which may hold the data of another edition.
          if (resolve(data) !== resolve('public/data')) {
            await rm(join(out, 'data'), { recursive: true, force: true });
            await cp(data, join(out, 'data'), { recursive: true });
          }
          const beside = prerendererOf(out);
          // The first page takes the place of the template, and shares of the pages may begin after it is written.
          await cp(join(out, 'index.html'), join(beside, 'index.html'));
          await cp(join(out, '.vite/manifest.json'), join(beside, 'manifest.json'));
          const built = pathToFileURL(resolve(beside, 'pages.js')).href;
          const root = siteRoot(process.env.CARTULARY_ROOT);
          await renderPages({ built, out, data, root, kept: keptOf(out) });
          await rm(join(out, '.vite'), { recursive: true });
        },
      },
    }),
  };
}
