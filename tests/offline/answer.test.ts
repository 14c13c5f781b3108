import { afterEach, describe, expect, test, vi } from 'vitest';
import { createDesk, PATIENCE } from '../../src/offline/worker/answer.ts';
import { cacheOf } from '../../src/offline/worker/names.ts';
import { keepVersion } from '../../src/offline/worker/versions.ts';
import { makeSite, netOf, ROOT } from './site.ts';
import { memoryStores } from './stores.ts';

afterEach(() => {
  vi.useRealTimers();
});

/** a site whose copy is whole, and a host */
async function desk(site = makeSite()) {
  const [stores, net] = [memoryStores(), netOf(site)];
  const at = { list: site.list, root: ROOT, stores, get: net.get };
  await keepVersion(at);
  net.asked.length = 0;
  const shared: string[] = [];
  const answer = createDesk({ ...at, take: (text) => shared.push(text) });
  const request = (path: string, { page = false, ...init }: RequestInit & { page?: boolean } = {}) => {
    const asked = new Request(new URL(path, ROOT), init);
    // Node refuses to make a request that navigates
    if (page) Object.defineProperty(asked, 'mode', { value: 'navigate' });
    return answer(asked);
  };
  return {
    ...at,
    net,
    shared,
    request,
    load: async (path: string) => (await request(path, { page: true }))!,
  };
}

describe('a page', () => {
  test('comes from the host where there is one, so that nothing withdrawn is shown', async () => {
    const { net, load } = await desk();
    net.serve(makeSite({ words: 'Corrected.' }));
    const text = await (await load('place/manta/')).text();
    expect(text).toContain('Corrected.');
    expect(text).not.toContain('data-kept');
  });
  test('comes out of the copy without one, never visited, in each language, and says so', async () => {
    const { net, load } = await desk();
    net.serve(null);
    for (const path of ['', 'es/', 'place/manta/', 'es/place/manta/', 'place/manta/?from=chat']) {
      const response = await load(path);
      const text = await response.text();
      expect(response.status, path).toBe(200);
      expect(text, path).toContain('<html data-kept lang');
    }
    const page = await load('place/manta/');
    expect(page.headers.get('content-security-policy')).toBe("default-src 'none'");
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('etag')).toBe(null);
    expect((await page.text()).replace(' data-kept', '')).toBe(
      makeSite().files.get('place/manta/index.html')!.toString('utf8'),
    );
  });
  test('is led to its slash, as hosts do', async () => {
    const { net, load } = await desk();
    net.serve(null);
    const response = await load('place/manta?x=1');
    expect([response.status, response.headers.get('location')]).toEqual([302, `${ROOT}place/manta/?x=1`]);
  });
  test('that does not exist is the page for that', async () => {
    const { net, load } = await desk();
    net.serve(null);
    const response = await load('nowhere/');
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('Nothing here');
  });
  test('of a large edition is put together by the app, from the first page of its language', async () => {
    const { net, load } = await desk(makeSite({ large: true }));
    net.serve(null);
    const text = await (await load('es/place/manta/')).text();
    expect(text).toContain('data-root="/atlas/"');
    expect(text).not.toContain('data-path');
    expect(text).toContain('<div id="app"></div>');
    expect(text).toContain('href="/atlas/assets/still-11111111.css"');
    expect(text).not.toContain('Inicio');
  });
  test('comes out of the copy where a host is ill, or says nothing for a while', async () => {
    const site = makeSite();
    const stores = memoryStores();
    await keepVersion({ list: site.list, root: ROOT, stores, get: netOf(site).get });
    const asked = (get: typeof fetch) => {
      const request = new Request(ROOT);
      Object.defineProperty(request, 'mode', { value: 'navigate' });
      return createDesk({ list: site.list, root: ROOT, stores, get, take: () => undefined })(request)!;
    };
    expect(await (await asked(async () => new Response('ill', { status: 503 }))).text()).toContain(
      'data-kept',
    );
    vi.useFakeTimers();
    const slow = asked(() => new Promise(() => undefined));
    await vi.advanceTimersByTimeAsync(PATIENCE);
    vi.useRealTimers();
    expect(await (await slow).text()).toContain('data-kept');
  });
  test('is the host’s alone where the copy is gone', async () => {
    const { net, stores, list, load } = await desk();
    await stores.delete(cacheOf('/atlas/', list.version));
    net.serve(null);
    await expect(load('')).rejects.toThrow('Failed to fetch');
  });
});

describe('a file', () => {
  test('that the copy has is asked of nobody', async () => {
    const { net, request, list } = await desk();
    for (const { path } of list.files) expect((await request(path))?.status, path).toBe(200);
    expect(await (await request('assets/still-11111111.css'))!.text()).toBe('.pins{top:0}.pins a{left:1px}');
    expect(net.asked).toEqual([]);
  });
  test('of an archive comes in the part that is asked for', async () => {
    const { request } = await desk();
    const part = await request('basemap/world.pmtiles', { headers: { Range: 'bytes=0-6' } });
    expect(part?.status).toBe(206);
    expect(await part!.text()).toBe('PMTiles');
  });
  test('of another version is the host’s, and an archive that is not kept is missing without one', async () => {
    const { net, request } = await desk();
    await request('assets/app-2.js');
    expect(net.asked).toEqual(['assets/app-2.js']);
    net.serve(null);
    await expect(request('assets/app-2.js')).rejects.toThrow('Failed to fetch');
    expect((await request('basemap/near.pmtiles', { headers: { Range: 'bytes=0-6' } }))?.status).toBe(404);
  });
  test('of an earlier version that is still kept is there for the page that is open of it', async () => {
    const { net, stores, request } = await desk();
    const earlier = await stores.open(cacheOf('/atlas/', 'earlier'));
    await earlier.put(`${ROOT}assets/app-0.js`, new Response('export const app = 0;'));
    net.serve(null);
    expect(await (await request('assets/app-0.js'))!.text()).toContain('app = 0');
  });
  test('without its hash is the host’s, and the kept one without a host', async () => {
    const { net, request } = await desk();
    await request('data/manifest.json');
    expect(net.asked).toEqual(['data/manifest.json']);
    net.serve(null);
    expect(await (await request('data/manifest.json'))!.text()).toBe('{}');
    await expect(request('data/layers.kml')).rejects.toThrow('Failed to fetch');
  });
});

test('a text that is handed over stays in the worker’s memory, and no host hears of it', async () => {
  const { net, stores, shared, request } = await desk();
  const body = new FormData();
  body.set('title', 'A draft');
  body.set('text', '“The first words.”');
  const before = JSON.stringify(await stores.keys());
  const response = await request('es/check/', { method: 'POST', body });
  expect([response?.status, response?.headers.get('location')]).toEqual([303, `${ROOT}es/check/`]);
  expect(shared).toEqual(['A draft\n\n“The first words.”']);
  expect(net.asked).toEqual([]);
  expect(JSON.stringify(await stores.keys())).toBe(before);
});
