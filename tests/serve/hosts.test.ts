/** The configurations in the README, tried with the hosts they are for, where those are installed. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cacheControl, headersOf } from '../../src/prerender/headers.ts';
import { ALL } from '../geo/reader.ts';

const SITE = resolve(process.env.CARTULARY_DIST ?? 'dist');
const readme = readFileSync('README.md', 'utf8');
/** the README's block in a language */
const block = (language: string): string =>
  new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(readme)?.[1] ?? '';

interface Answer {
  status: number;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  body: Buffer;
}
/** asks as it is written: fetch would unpack what comes packed */
const ask = (port: number, path: string, headers: Record<string, string> = {}): Promise<Answer> =>
  new Promise((done, reject) => {
    request({ host: '127.0.0.1', port, path, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    })
      .on('error', reject)
      .end();
  });

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

/** how each host begins with the README's text, in an empty folder of its own */
const HOSTS = {
  nginx: {
    language: 'nginx',
    version: '-v',
    files: (text: string, folder: string) => ({
      'host.conf': `daemon off; pid ${folder}/pid; error_log stderr; worker_processes 1; events {}
http { access_log off; client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy; fastcgi_temp_path ${folder}/f;
uwsgi_temp_path ${folder}/u; scgi_temp_path ${folder}/s; ${text} }`,
    }),
    begin: (folder: string) => ['-p', folder, '-c', `${folder}/host.conf`],
  },
  caddy: {
    language: 'caddyfile',
    version: 'version',
    files: (text: string) => ({ Caddyfile: `{\n  admin off\n  auto_https off\n}\n${text}` }),
    begin: (folder: string) => ['run', '--config', `${folder}/Caddyfile`, '--adapter', 'caddyfile'],
  },
} as const;

for (const [program, { language, version, files, begin }] of Object.entries(HOSTS)) {
  const there = spawnSync(program, [version]).error === undefined;
  if (!there) console.warn(`NOT TESTED: ${program} is not installed, so that it did not serve the site`);
  describe.skipIf(!there && !ALL)(program, () => {
    let host: ChildProcess;
    let port = 0;
    let said = '';
    const folder = mkdtempSync(join(tmpdir(), `${program}-`));
    beforeAll(async () => {
      if (!existsSync(join(SITE, 'index.html'))) throw new Error(`${SITE} is not built: npm run build`);
      port = await freePort();
      const text = block(language)
        .replace(/\b8080\b/, String(port))
        .replaceAll('/srv/cartulary', SITE);
      for (const [name, content] of Object.entries(files(text, folder)))
        writeFileSync(join(folder, name), content);
      host = spawn(program, begin(folder), { env: { ...process.env, HOME: folder } });
      host.stderr?.on('data', (line) => {
        said += line;
      });
      for (let tries = 0; tries < 100; tries += 1) {
        if (await ask(port, '/').catch(() => null)) return;
        await new Promise((later) => setTimeout(later, 100));
      }
      throw new Error(`${program} did not begin: ${said}`);
    }, 20_000);
    afterAll(async () => {
      const ended = new Promise((exit) => host.once('exit', exit));
      host.kill();
      await ended;
      rmSync(folder, { recursive: true });
    });

    const [script = ''] = existsSync(join(SITE, 'assets'))
      ? readdirSync(join(SITE, 'assets')).filter((name) => name.startsWith('app-') && name.endsWith('.js'))
      : [];

    test('sends every header with every kind of file, and lets only embedded pages be framed', async () => {
      for (const path of [
        '/',
        '/place/manta/',
        '/es/',
        '/embed/place/manta/',
        '/data/atlas.json',
        `/assets/${script}`,
        '/sw.js',
        '/manifest.webmanifest',
        '/es/manifest.webmanifest',
        '/icons/512.png',
      ]) {
        const { status, headers } = await ask(port, path);
        expect(status, path).toBe(200);
        const wanted = { ...headersOf(path), 'Cache-Control': cacheControl(path) };
        for (const [name, value] of Object.entries(wanted))
          expect(headers[name.toLowerCase()], `${path}: ${name}`).toBe(value);
      }
    });
    test('knows the type of each file', async () => {
      const type = async (path: string) => (await ask(port, path)).headers['content-type'];
      expect(await type('/')).toMatch(/^text\/html/);
      expect(await type(`/assets/${script}`)).toMatch(/^text\/javascript|^application\/javascript/);
      expect(await type('/data/atlas.json')).toMatch(/^application\/json/);
      // a browser refuses a service worker of another type
      expect(await type('/sw.js')).toMatch(/^text\/javascript|^application\/javascript/);
      expect(await type('/manifest.webmanifest')).toMatch(/^application\/manifest\+json/);
    });
    test('answers 404 with the page for it, under the same policy', async () => {
      for (const path of ['/place/nowhere/', '/nothing', '/data/nothing.json']) {
        const { status, headers, body } = await ask(port, path);
        expect(status, path).toBe(404);
        expect(body.toString(), path).toContain('class="page missing"');
        expect(headers['content-security-policy'], path).toContain("frame-ancestors 'none'");
      }
    });
    test('lets the page be framed that says of an embedded page that it does not exist, and no page by a trick', async () => {
      const framed = await ask(port, '/embed/place/nowhere/');
      expect(framed.status).toBe(404);
      expect(framed.headers['content-security-policy']).toContain('frame-ancestors *');
      expect(framed.headers['cross-origin-resource-policy']).toBe('cross-origin');
      for (const path of ['/embed/..%2fplace/manta/', '/embed/%2e%2e/place/manta/', '/embed/..%2fnothing']) {
        const { headers } = await ask(port, path);
        expect(headers['content-security-policy'], path).toContain("frame-ancestors 'none'");
      }
    });
    test('sends parts of the archives', async () => {
      const whole = readFileSync(join(SITE, 'basemap/world.pmtiles'));
      const { status, headers, body } = await ask(port, '/basemap/world.pmtiles', { Range: 'bytes=100-227' });
      expect(status).toBe(206);
      expect(headers['content-range']).toBe(`bytes 100-227/${whole.length}`);
      expect(body.equals(whole.subarray(100, 228))).toBe(true);
    });
    test('packs text', async () => {
      for (const path of ['/place/manta/', '/data/atlas.json', `/assets/${script}`]) {
        const { headers } = await ask(port, path, { 'Accept-Encoding': 'gzip' });
        expect(headers['content-encoding'], path).toBe('gzip');
      }
    });
    test('leads to the address with a slash', async () => {
      const { status, headers } = await ask(port, '/place/manta');
      expect([301, 307, 308]).toContain(status);
      expect(headers.location).toMatch(/\/place\/manta\/$/);
    });
  });
}
