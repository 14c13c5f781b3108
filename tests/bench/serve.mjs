// A static host as a reader meets one: gzip where it helps, ranges, our headers, a log of what it sent.
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.geojson': 'application/geo+json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
const PACKED = new Set(['.html', '.js', '.css', '.json', '.geojson', '.svg']);

/**
 * @param folder built site
 * @param headers sent with every response
 * @returns address with a slash at its end; `sent` lists path, body bytes and time of asking (ms since 1970) of every response; close()
 */
export async function serveGzip(folder, headers = {}) {
  const sent = [];
  const packed = new Map();
  const pack = (file) => {
    if (!packed.has(file)) packed.set(file, gzipSync(readFileSync(file), { level: 9 }));
    return packed.get(file);
  };
  const server = createServer((request, response) => {
    const at = Date.now();
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    const asked = normalize(join(folder, path));
    const file = existsSync(asked) && statSync(asked).isDirectory() ? join(asked, 'index.html') : asked;
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (!file.startsWith(normalize(folder)) || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const kind = extname(file);
    response.setHeader('Content-Type', TYPES[kind] ?? 'application/octet-stream');
    response.setHeader(
      'Cache-Control',
      path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    );
    const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '');
    const { size } = statSync(file);
    if (range) {
      const start = Number(range[1]);
      const end = Math.min(size - 1, range[2] ? Number(range[2]) : size - 1);
      sent.push({ path, bytes: end - start + 1, at });
      response.writeHead(206, {
        'Content-Range': `bytes ${start}-${end}/${size}`,
        'Content-Length': end - start + 1,
      });
      createReadStream(file, { start, end }).pipe(response);
    } else if (PACKED.has(kind)) {
      const body = pack(file);
      sent.push({ path, bytes: body.length, at });
      response.writeHead(200, { 'Content-Encoding': 'gzip', 'Content-Length': body.length });
      response.end(body);
    } else {
      sent.push({ path, bytes: size, at });
      response.writeHead(200, { 'Content-Length': size, 'Accept-Ranges': 'bytes' });
      createReadStream(file).pipe(response);
    }
  });
  await new Promise((resolve) => server.listen(0, 'localhost', resolve));
  return {
    url: `http://localhost:${server.address().port}/`,
    sent,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
