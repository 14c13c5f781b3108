import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createServer, type HotPayload } from 'vite';
import { expect, test, vi } from 'vitest';
import { publishPlugin } from '../../src/serve/publishPlugin.ts';

test('an edition’s file that changes reloads the page, and one that is wrong shows its faults in it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'edition-'));
  const [edition, data] = [join(folder, 'tiny'), join(folder, 'data')];
  cpSync('tests/fixtures/tiny', edition, { recursive: true });
  const plugin = publishPlugin(edition, data);
  const server = await createServer({
    configFile: false,
    root: folder,
    logLevel: 'silent',
    server: { middlewareMode: true, hmr: false },
    plugins: [{ ...plugin, apply: 'serve' }],
  });
  const sent: HotPayload[] = [];
  vi.spyOn(server.environments.client.hot, 'send').mockImplementation((payload: HotPayload | string) => {
    if (typeof payload !== 'string') sent.push(payload);
  });
  const stamp = () => JSON.parse(readFileSync(join(data, 'manifest.json'), 'utf8')).stamp as string;
  const first = stamp();
  const file = join(edition, 'edition.json');
  const text = readFileSync(file, 'utf8');
  const has = (type: string) =>
    expect.poll(() => sent.map((payload) => payload.type), { timeout: 40_000 }).toContain(type);

  writeFileSync(file, text.replace('"title"', '"titel"'));
  await has('error');
  const [error] = sent;
  expect(JSON.stringify(error)).toMatch(/edition\.json.*titel/s);
  expect(stamp()).toBe(first);

  sent.length = 0;
  writeFileSync(file, text.replace(/"subtitle": ?\{\s*"en": ?"/, '$&Again: '));
  await has('full-reload');
  expect(stamp()).not.toBe(first);
  await server.close();
  rmSync(resolve(folder), { recursive: true });
}, 120_000);
