/** A host that can be stopped and begun again at its address, at any request, and that sends what a real one sends. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { cacheControl, headersOf } from '../../src/prerender/headers.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
};

export interface KillableHost {
  /** address of the site's root, with a slash at its end */
  url: string;
  /** paths that were asked for since the last `begin` or `forget` */
  asked: string[];
  forget(): void;
  /** serves another folder from now on */
  publish(folder: string): void;
  /** ends: nobody answers at the address any more, and what is under way breaks off */
  stop(): Promise<void>;
  begin(): Promise<void>;
  /** ends by itself when a path is asked for that fits; the request is not answered */
  stopAt(path: RegExp): void;
}

/** bytes of a file as a request asks for them */
function send({ headers }: IncomingMessage, response: ServerResponse, bytes: Buffer): void {
  const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? '') ?? [];
  if (from === undefined) return void response.end(bytes);
  const part = bytes.subarray(Number(from), Number(to) + 1);
  response.writeHead(206, {
    'Content-Range': `bytes ${from}-${Number(from) + part.length - 1}/${bytes.length}`,
  });
  response.end(part);
}

/**
 * @param folder a built site
 * @param below path of the site's root, with a slash at both ends
 */
export async function killableHost(folder: string, below = '/'): Promise<KillableHost> {
  let site = folder;
  let last: RegExp | null = null;
  let server: Server | null = null;
  let port = 0;
  let asked: string[] = [];
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const url = request.url ?? '/';
    asked.push(url);
    if (last?.test(url)) return void stop();
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    const file = join(site, path.startsWith(below) ? path.slice(below.length) : 'nothing');
    const found = existsSync(file) && statSync(file).isDirectory() ? join(file, 'index.html') : file;
    const there = existsSync(found);
    const own = `/${path.slice(below.length)}`;
    response.statusCode = there ? 200 : 404;
    for (const [name, value] of Object.entries(headersOf(own))) response.setHeader(name, value);
    response.setHeader('Content-Type', TYPES[extname(there ? found : '.html')] ?? 'application/octet-stream');
    response.setHeader('Cache-Control', cacheControl(own));
    send(request, response, readFileSync(there ? found : join(site, '404.html')));
  };
  const stop = (): Promise<void> =>
    new Promise((done) => {
      last = null;
      if (!server) return done();
      server.close(() => done());
      server.closeAllConnections();
      server = null;
    });
  const begin = async (): Promise<void> => {
    asked = [];
    const next = createServer(answer);
    await new Promise<void>((done) => next.listen(port, 'localhost', done));
    server = next;
    port = (next.address() as AddressInfo).port;
  };
  await begin();
  return {
    url: `http://localhost:${port}${below}`,
    get asked() {
      return asked;
    },
    forget: () => {
      asked = [];
    },
    publish: (next) => {
      site = next;
    },
    stop,
    begin,
    stopAt: (path) => {
      last = path;
    },
  };
}
