/** `vite preview` as the host we ask for: our headers, long caching of hashed files, a real 404 page. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { cacheControl, HEADERS } from '../prerender/headers.ts';

/** @param out the built site's folder */
export function serveAsHost(out: string): Plugin {
  return {
    name: 'serve-as-host',
    configurePreviewServer(server) {
      server.middlewares.use((request, response, next) => {
        for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
        response.setHeader('Cache-Control', cacheControl(request.url ?? '/'));
        next();
      });
      // This runs after Vite's file server, and before Vite answers an unknown path with index.html.
      return () => {
        server.middlewares.use(async (request, response, next) => {
          if (/\.html(?:\?|$)/.test(request.url ?? '')) return next();
          response.statusCode = 404;
          response.setHeader('Content-Type', 'text/html; charset=utf-8');
          response.end(await readFile(join(out, '404.html')));
        });
      };
    },
  };
}
