/** One `vite build`: the client, the workbench, the prerenderer for a browser and for Node, the service worker, then a page for every place. */
import type { Plugin } from 'vite';
import { assemble } from './assemble.mjs';
import { beginCode, endCode } from './code.mjs';
import { saidOf } from './writePage.mjs';

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
          const { client, make, renderer, ssr, offline } = builder.environments;
          if (!client || !make || !renderer || !ssr || !offline)
            throw new Error('the client, make, renderer, ssr and offline environments are missing');
          beginCode(out);
          try {
            for (const part of [client, make, renderer, ssr, offline]) await builder.build(part);
            endCode(out);
            await assemble(out, data);
          } catch (error) {
            const said = error instanceof Error ? saidOf(error, out) : '';
            // Any other fault is the bundler's to tell.
            if (!said.startsWith('No room')) throw error;
            console.error(said);
            process.exit(1);
          }
        },
      },
    }),
  };
}
