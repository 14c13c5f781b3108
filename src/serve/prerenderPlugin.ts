/** One `vite build`: the client, then the prerenderer, then a page for every place. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import type { renderSite, SiteInput } from '../prerender/pages.tsx';

const DATA = 'public/data';
const json = async <T>(path: string): Promise<T> => JSON.parse(await readFile(path, 'utf8')) as T;

async function readInput(out: string): Promise<SiteInput> {
  const manifest = await json<{ files: { path: string }[] }>(`${DATA}/manifest.json`);
  const chunks = manifest.files.map(({ path }) => path).filter((path) => path.startsWith('excerpts-'));
  return {
    head: await json(`${DATA}/atlas.json`),
    chunks: await Promise.all(chunks.map((name) => json<SiteInput['chunks'][number]>(`${DATA}/${name}`))),
    areas: await json(`${DATA}/areas.geojson`),
    template: await readFile(join(out, 'index.html'), 'utf8'),
    modules: await json(join(out, '.vite/manifest.json')),
  };
}

/** @param out the built site's folder */
export function prerender(out: string): Plugin {
  return {
    name: 'prerender',
    config: () => ({
      builder: {
        async buildApp(builder) {
          const { client, ssr } = builder.environments;
          if (!client || !ssr) throw new Error('the client and ssr environments are missing');
          await builder.build(client);
          await builder.build(ssr);
          const { renderSite: render } = (await import(pathToFileURL(resolve('.cache/prerender/pages.js')).href)) as { renderSite: typeof renderSite };
          const files = render(await readInput(out));
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
