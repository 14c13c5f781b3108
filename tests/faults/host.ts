/** A host of the built site under its full headers that fails to give one file, in one way, until it is told to stop. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { headersOf } from '../../src/prerender/headers.ts';
import { type Answer, type Kind, spoil } from './kinds.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.geojson': 'application/geo+json',
  '.woff2': 'font/woff2',
};

export interface FaultyHost {
  /** address of the site's root, with a slash at its end */
  url: string;
  /** paths asked for, without their queries, in their order */
  asked: string[];
  /** Fails to give a file of this path from now on; null mends everything. */
  break(fault: { path: string; kind: Kind } | null): void;
  close(): Promise<void>;
}

/** A range of a whole answer, where one is asked for and the answer is good. */
function cut(response: ServerResponse, { status, body }: Answer, range: string | undefined): Buffer {
  const asked = /^bytes=(\d+)-(\d*)$/.exec(range ?? '');
  const start = Number(asked?.[1]);
  if (!asked || status !== 200 || start >= body.length) {
    response.statusCode = asked && status === 200 && body.length > 0 ? 416 : status;
    return body;
  }
  const end = Math.min(body.length - 1, asked[2] ? Number(asked[2]) : body.length - 1);
  response.statusCode = 206;
  response.setHeader('Content-Range', `bytes ${start}-${end}/${body.length}`);
  return body.subarray(start, end + 1);
}

/** @param folder a built site */
export async function faultyHost(folder: string): Promise<FaultyHost> {
  let fault: Parameters<FaultyHost['break']>[0] = null;
  const stalled = new Set<ServerResponse>();
  const asked: string[] = [];
  const read = (path: string): Answer => {
    const file = join(folder, normalize(path));
    const found = existsSync(file) && statSync(file).isDirectory() ? join(file, 'index.html') : file;
    const status = existsSync(found) ? 200 : 404;
    const answer = status === 200 ? found : join(folder, '404.html');
    const type = TYPES[extname(answer)] ?? 'application/octet-stream';
    return { status, type, body: readFileSync(answer) };
  };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(`http://localhost${request.url ?? '/'}`).pathname);
    asked.push(path);
    const whole = read(path);
    const answer = fault?.path === path ? spoil(whole, fault.kind) : whole;
    if (!answer) {
      stalled.add(response);
      return;
    }
    for (const [name, value] of Object.entries(headersOf(path))) response.setHeader(name, value);
    response.setHeader('Content-Type', answer.type);
    response.setHeader('Cache-Control', 'no-cache');
    response.end(cut(response, answer, request.headers.range));
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}/`,
    asked,
    break: (next) => {
      fault = next;
      // A host that works again answers what it left lying, or breaks off.
      for (const response of stalled) response.destroy();
      stalled.clear();
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
