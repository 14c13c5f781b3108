import { describe, expect, test } from 'vitest';
import { bundleOf, textIn } from '../../src/offline/bundle.ts';
import { sizeOf, withdrawnSince } from '../../src/offline/list.ts';
import { keptFile, NotKept } from '../../src/offline/worker/copy.ts';
import { cacheOf } from '../../src/offline/worker/names.ts';
import { isOf } from '../../src/offline/worker/settle.ts';
import { forget, keepVersion, repair, withdraws } from '../../src/offline/worker/versions.ts';
import { partOf } from '../../src/prerender/copy.ts';
import { makeSite, netOf, ROOT } from './site.ts';
import { memoryStores } from './stores.ts';

const whyOf = (work: Promise<unknown>) =>
  work.then(
    () => 'kept',
    (error: unknown) => (error instanceof NotKept ? error.why : String(error)),
  );

describe('what a copy is made of', () => {
  test('pages, the app, its data and its map, but nothing of frames, downloads and the rest of the world', () => {
    const { list } = makeSite();
    expect(list.files.map(({ path }) => path)).toEqual([
      'assets/app-1.js',
      'basemap/world.pmtiles',
      `data/atlas.json?${'16'.padEnd(8, '0')}`,
      'data/manifest.json?abc',
      list.pages,
    ]);
    expect(list.sheets).toEqual(['assets/still-11111111.css']);
    expect(sizeOf(list)).toBe(list.files.reduce((sum, { bytes }) => sum + bytes, 0));
  });
  test('of a large edition the first page of each language, from which the app makes the others', () => {
    const kept = (path: string) => partOf(path, true, ['en', 'es']);
    for (const path of ['index.html', 'es/index.html', '404.html']) expect(kept(path), path).toBe('page');
    for (const path of ['about/index.html', 'es/about/index.html', 'place/manta/index.html'])
      expect(kept(path), path).toBe(null);
    expect(kept('data/places-3.json')).toBe('file');
  });
  test('nothing of the workbench', () => {
    for (const path of [
      'make/index.html',
      'es/make/index.html',
      'assets/make-main-1.js',
      'assets/make-main-1.css',
    ])
      expect(partOf(path, false, ['en', 'es']), path).toBe(null);
  });
  test('one other byte is another version, and the same bytes the same', () => {
    const [one, same, other] = [makeSite(), makeSite(), makeSite({ words: 'Other words!!!!!' })];
    expect(same.list).toEqual(one.list);
    expect(other.list.version).not.toBe(one.list.version);
  });
  test('the bundle gives each page back to the letter', () => {
    const texts = [...makeSite().files].map(([path, bytes]) => [path, bytes.toString('utf8')] as const);
    const bundle = bundleOf(texts);
    for (const [path, text] of texts) expect(textIn(bundle, path), path).toBe(text);
    expect(textIn(bundle, 'nowhere')).toBe(null);
    expect(textIn(bundle, 'constructor')).toBe(null);
    // what pages have in common is there once
    expect(bundle.pieces.length).toBe(new Set(bundle.pieces).size);
  });
});

describe('keeping', () => {
  const first = makeSite({ withdrawn: ['a-1'] });
  const second = makeSite({ words: 'Other words.', withdrawn: ['a-1', 'a-2', 'a-3'] });
  const place = (site = first, net = netOf(site), stores = memoryStores()) => ({
    list: site.list,
    root: ROOT,
    stores,
    get: net.get,
    net,
  });
  const cacheName = ({ list }: { list: { version: string } }) => cacheOf('/atlas/', list.version);

  test('every listed file is kept, verified, without how it was sent', async () => {
    const at = place();
    await keepVersion(at);
    const kept = at.stores.of(cacheName(at));
    for (const { path } of first.list.files) expect(kept.has(ROOT + path), path).toBe(true);
    expect([...kept.values()].flatMap(({ headers }) => headers.map(([name]) => name))).not.toContain(
      'content-length',
    );
  });
  test('a file that is not what was listed is asked for once more, and then nothing is ready', async () => {
    const at = place();
    at.net.alter('assets/app-1.js');
    expect(await whyOf(keepVersion(at))).toBe('altered');
    expect(at.net.asked.filter((path) => path === 'assets/app-1.js')).toHaveLength(2);
    expect(at.stores.of(cacheName(at)).has(`${ROOT}assets/app-1.js`)).toBe(false);
    expect(await repair(at, true)).toEqual({ kept: false, why: 'altered' });
  });
  test('a network that breaks off leaves what came, and another try goes on there', async () => {
    const at = place();
    const asked: string[] = [];
    const get: typeof fetch = async (input, init) => {
      asked.push(String(input));
      if (asked.length > 2) throw new TypeError('Failed to fetch');
      return at.get(input, init);
    };
    expect(await whyOf(keepVersion({ ...at, get }))).toBe('network');
    const come = at.stores.of(cacheName(at)).size;
    expect(come).toBe(2);
    at.net.asked.length = 0;
    await keepVersion(at);
    expect(at.net.asked).toHaveLength(first.list.files.length - come);
  });
  test('after the first failure nothing more is begun', async () => {
    const at = place();
    const asked: string[] = [];
    const get: typeof fetch = async (input, init) => {
      asked.push(String(input));
      if (asked.length === 1) throw new TypeError('Failed to fetch');
      return at.get(input, init);
    };
    expect(await whyOf(keepVersion({ ...at, get }))).toBe('network');
    expect(asked.length).toBeLessThan(first.list.files.length);
  });
  test('a browser without room says so', async () => {
    const at = place();
    at.stores.fill();
    expect(await repair(at, true)).toEqual({ kept: false, why: 'room' });
  });
  test('a new version takes from the earlier one what is the same, and asks for the rest alone', async () => {
    const stores = memoryStores();
    await keepVersion(place(first, netOf(first), stores));
    const next = place(second, netOf(second), stores);
    await keepVersion(next);
    expect(next.net.asked.toSorted()).toEqual(
      [
        second.list.pages,
        second.list.files.find(({ path }) => path.startsWith('data/atlas'))!.path,
      ].toSorted(),
    );
    // both are whole until the earlier one may go
    expect(await stores.keys()).toHaveLength(2);
    expect(await withdraws(next)).toBe(2);
    await forget(next);
    expect(await stores.keys()).toEqual([cacheName(next)]);
    const text = [...stores.of(cacheName(next)).values()].map(({ body }) =>
      Buffer.from(body).toString('utf8'),
    );
    expect(text.join('')).not.toContain('The first words.');
  });
  test('a kept file is verified before it is used; one that was altered is thrown away and kept anew', async () => {
    const at = place();
    await keepVersion(at);
    const cache = await at.stores.open(cacheName(at));
    const file = first.list.files.find(({ path }) => path.startsWith('data/atlas.json'))!;
    expect(await (await keptFile(cache, ROOT, file))?.json()).toEqual({ words: 'The first words.' });
    await cache.put(ROOT + file.path, new Response('{"words":"False words..."}'));
    expect(await keptFile(cache, ROOT, file)).toBe(null);
    expect(await cache.match(ROOT + file.path)).toBe(undefined);
    expect(await repair(at, true)).toMatchObject({ kept: true, mine: true });
    expect(await keptFile(cache, ROOT, file)).not.toBe(null);
  });
  test('other sites’ caches on the same origin are left alone', async () => {
    const at = place();
    for (const name of ['cartulary / 1', 'cartulary /atlas-2/ 1', 'another']) await at.stores.open(name);
    await keepVersion(at);
    await forget(at);
    expect(await at.stores.keys()).toHaveLength(4);
  });
});

describe('which version a page is of', () => {
  const { list } = makeSite();
  const head = ['assets/app-1.js', 'assets/still-11111111.css', 'data/manifest.json?abc'].map(
    (path) => ROOT + path,
  );
  test('that which lists all that its head asks for', () => {
    expect(isOf(list, ROOT, head)).toBe(true);
    for (const other of ['assets/app-2.js', 'data/manifest.json?abd', 'data/manifest.json'])
      expect(isOf(list, ROOT, [...head, ROOT + other]), other).toBe(false);
    expect(isOf(list, ROOT, ['https://elsewhere.example/assets/app-1.js'])).toBe(false);
  });
  test('what it withdraws is counted against what was withdrawn before', () => {
    const later = { ...list, withdrawn: ['passage a-1', 'passage a-2'] };
    expect(withdrawnSince(later, { withdrawn: ['passage a-1'] })).toBe(1);
    expect(withdrawnSince(list, later)).toBe(0);
  });
});
