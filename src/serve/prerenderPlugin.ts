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

/** where the prerenderer of a site is built: two builds at once must not share it */
export const prerendererOf = (out: string): string => join('.cache/prerender', out.replaceAll(/\W+/g, '-'));

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
          const built = pathToFileURL(resolve(prerendererOf(out), 'pages.js')).href;
          await renderPages({ built, out, data, root: siteRoot(process.env.CARTULARY_ROOT) });
          await rm(join(out, '.vite'), { recursive: true });
        },
      },
    }),
  };
}
