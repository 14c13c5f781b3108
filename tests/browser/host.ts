/** A host that serves a built site below any folder and lets data be kept by browsers; what it serves can be replaced. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

export interface Host {
  /** address of the site's root, with a slash at its end */
  url: string;
  /** paths asked for, with their queries */
  asked: string[];
  /** serves another folder from now on */
  publish(folder: string): void;
  close(): Promise<void>;
}

/**
 * @param folder a built site
 * @param below path of the site's root, with a slash at both ends; what lies outside is 404 without a page
 * @param headers sent with every response
 */
export async function hostSite(
  folder: string,
  below = '/',
  headers: Readonly<Record<string, string>> = {},
): Promise<Host> {
  let site = folder;
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const path = decodeURIComponent(new URL(`http://localhost${request.url ?? '/'}`).pathname);
    const file = join(site, path.startsWith(below) ? path.slice(below.length) : '404');
    const found = existsSync(file) && statSync(file).isDirectory() ? join(file, 'index.html') : file;
    const there = existsSync(found);
    const answer = there ? found : join(site, '404.html');
    response.writeHead(there ? 200 : 404, {
      'Content-Type': TYPES[extname(answer)] ?? 'application/octet-stream',
      // An hour for data, as many hosts have it unless told otherwise; pages are asked for again.
      'Cache-Control': path.includes('/data/') ? 'max-age=3600' : 'no-cache',
      ...headers,
    });
    response.end(path.startsWith(below) ? readFileSync(answer) : 'nothing here');
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}${below}`,
    asked,
    publish: (next) => {
      site = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
