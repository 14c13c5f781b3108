/**
 * Our two servers as the host we ask for. `vite preview`: our headers, long caching of hashed files, a real 404 page. The
 * development server has no built pages, so the first page's file answers for each; the app shows what the address asks for.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Connect, Plugin } from 'vite';
import { PREVIEW } from '../make/preview.ts';
import { cacheControl, headersOf } from '../prerender/headers.ts';
import { withSlash } from './slash.ts';

/** leads to the address with a slash, where a page's has none */
const toSlash =
  (isPage: (path: string) => boolean): Connect.NextHandleFunction =>
  (request, response, next) => {
    const to = withSlash(request.url ?? '/', isPage);
    if (to === null) return next();
    response.writeHead(301, { Location: to, 'Cache-Control': 'no-cache' });
    response.end();
  };

/** whether a browser asks for a page, and not a script or a style for a module */
const wantsPage = ({ headers }: Connect.IncomingMessage): boolean =>
  headers.accept?.includes('text/html') ?? false;

const WORKBENCH = /^\/(?:([a-z]{2,3})\/)?make\/(?:\?|$)/;
/** The page of the workbench as its modules need it, without what the prerenderer says in it. */
const workbench = (language: string): string =>
  `<!doctype html><html lang="${language}" data-home="../"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Cartulary</title>
<script type="module" src="/src/stylesheets.ts"></script><script type="module" src="/src/make/main.tsx"></script></head><body><div id="make"></div></body></html>`;

const FRAME = new RegExp(`/${PREVIEW.replace('.', '\\.')}(?:\\?|$)`);
/** the page of the frame in which the workbench shows the finished map */
const frame = `<!doctype html><html data-root="../"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Cartulary</title>
<script type="module" src="/src/stylesheets.ts"></script><script type="module" src="/src/preview.tsx"></script></head><body><div id="shapes" hidden></div><div id="still" hidden></div><div id="app"></div></body></html>`;

/** @param out the built site's folder */
export function serveAsHost(out: string): Plugin {
  return {
    name: 'serve-as-host',
    configureServer(server) {
      const lead = toSlash((path) => !path.startsWith('/@') && !existsSync(join('public', path)));
      server.middlewares.use((request, response, next) => {
        if (!wantsPage(request)) return next();
        if (FRAME.test(request.url ?? '')) {
          response.setHeader('Content-Type', 'text/html; charset=utf-8');
          server.transformIndexHtml('/embed/', frame).then((page) => response.end(page), next);
          return;
        }
        const [bench, language = 'en'] = WORKBENCH.exec(request.url ?? '') ?? [];
        if (bench !== undefined) {
          response.setHeader('Content-Type', 'text/html; charset=utf-8');
          server.transformIndexHtml('/make/', workbench(language)).then((page) => response.end(page), next);
          return;
        }
        if (request.url?.split('?')[0]?.endsWith('/')) request.url = '/';
        lead(request, response, next);
      });
    },
    configurePreviewServer(server) {
      server.middlewares.use((request, response, next) => {
        for (const [name, value] of Object.entries(headersOf(request.url ?? '/')))
          response.setHeader(name, value);
        response.setHeader('Cache-Control', cacheControl(request.url ?? '/'));
        next();
      });
      server.middlewares.use(toSlash((path) => existsSync(join(out, path, 'index.html'))));
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
