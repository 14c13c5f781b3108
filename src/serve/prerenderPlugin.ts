/** One `vite build`: the client, then the prerenderer, then a page for every place. */
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import type { renderSite, SiteInput } from '../prerender/pages.tsx';

const json = async <T>(path: string): Promise<T> => JSON.parse(await readFile(path, 'utf8'));

/** @returns path of the site's root with a slash at both ends; throws on anything that is no path */
export function siteRoot(given = '/'): string {
  if (!/^\/(?:[\w.~-]+\/)*$/.test(given))
    throw new Error(
      `CARTULARY_ROOT is "${given}": give a path with a slash at both ends, such as /cartulary/`,
    );
  return given;
}

async function readInput(out: string, data: string): Promise<SiteInput> {
  const manifest = await json<{ files: { path: string }[] }>(`${data}/manifest.json`);
  const chunks = manifest.files.map(({ path }) => path).filter((path) => path.startsWith('excerpts-'));
  return {
    head: await json(`${data}/atlas.json`),
    chunks: await Promise.all(chunks.map((name) => json<SiteInput['chunks'][number]>(`${data}/${name}`))),
    areas: await json(`${data}/areas.geojson`),
    template: await readFile(join(out, 'index.html'), 'utf8'),
    modules: await json(join(out, '.vite/manifest.json')),
    root: siteRoot(process.env.CARTULARY_ROOT),
  };
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
          const { renderSite: render }: { renderSite: typeof renderSite } = await import(built);
          const files = await render(await readInput(out, data));
          for (const [path, text] of files) {
            await mkdir(dirname(join(out, path)), { recursive: true });
            await writeFile(join(out, path), text);
          }
          await rm(join(out, '.vite'), { recursive: true });
        },
      },
    }),
  };
}
