/** One `vite build`: the client, the workbench, the prerenderer for a browser and for Node, the service worker, then a page for every place. */
import type { Plugin } from 'vite';
import { assemble } from './assemble.mjs';
import { beginCode, endCode } from './code.mjs';

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
          await builder.build(client);
          await builder.build(make);
          await builder.build(renderer);
          await builder.build(ssr);
          await builder.build(offline);
          endCode(out);
          await assemble(out, data);
        },
      },
    }),
  };
}
