/** The world beyond zoom 6: what near.pmtiles holds, and what a first map reads of the archives. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { AJAXError, config } from 'maplibre-gl';
import { bytesToHeader } from 'pmtiles';
import { describe, expect, test } from 'vitest';
import { type Archive, createArchive } from '../../src/ground/maplibre/archive.ts';
import { firstTiles } from '../../src/ground/maplibre/firstTiles.ts';
import { isInRegion, nearOf } from '../../src/ground/maplibre/near.ts';
import { registerArchive } from '../../src/ground/maplibre/protocol.ts';

const FOLDER = 'public/basemap';
const files = {
  world: readFileSync(`${FOLDER}/world.pmtiles`),
  near: readFileSync(`${FOLDER}/near.pmtiles`),
};
const headerOf = (file: Buffer) => bytesToHeader(new Uint8Array(file).buffer);
const heads = { world: headerOf(files.world).tileDataOffset, near: headerOf(files.near).leafDirectoryOffset };

/** an archive whose host answers ranges, and the bytes it was asked for */
function reading(name: keyof typeof files): { archive: Archive; asked: () => number } {
  const file = files[name];
  let bytes = 0;
  const archive = createArchive({
    url: name,
    size: file.length,
    head: heads[name],
    mayDownload: name === 'world',
    fetch: async (_, init) => {
      const [from = 0, to = 0] = (new Headers(init?.headers).get('range') ?? '')
        .slice(6)
        .split('-')
        .map(Number);
      const body = new Uint8Array(file.subarray(from, to + 1));
      bytes += body.length;
      return new Response(body, {
        status: 206,
        headers: { 'content-range': `bytes ${from}-${to}/${file.length}` },
      });
    },
  });
  return { archive, asked: () => bytes };
}

/** registers both archives as the map does; `ask` gives what it would get for a tile */
function open() {
  const [world, near] = [reading('world'), reading('near')];
  registerArchive({
    scheme: 'base',
    url: 'unused',
    worldMaxZoom: 6,
    archive: world.archive,
    near: nearOf(near.archive),
  });
  const ask = async (tile: string): Promise<Buffer> => {
    const answer = await config.REGISTERED_PROTOCOLS.base?.({ url: `base://${tile}` }, new AbortController());
    return Buffer.from(answer?.data as ArrayBuffer);
  };
  return { ask, asked: { world: world.asked, near: near.asked } };
}
const frameAt = (lng: number, lat: number, zoom: number, width: number, height: number) => ({
  camera: { lng, lat, zoom },
  size: { width, height },
  padding: { top: 0, right: 0, bottom: 0, left: 0 },
});

test('all of the basemap is at most 45 MB', () => {
  const sizes = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(`${FOLDER}/${name}`))
    .map((stat) => (stat.isFile() ? stat.size : 0));
  expect(sizes.reduce((a, b) => a + b)).toBeLessThan(45_000_000);
});

test('the two archives share the tiles of zoom 7 as the map believes', async () => {
  const { archive: world } = reading('world');
  const { archive: near } = reading('near');
  for (let x = 28; x < 43; x += 1)
    for (let y = 56; y < 74; y += 1) {
      const other = isInRegion(7, x, y) ? near : world;
      expect(await other.getTile(7, x, y)).toBeNull();
    }
  // land at the region's four sides
  for (const [x, y] of [
    [31, 64],
    [39, 65],
    [33, 59],
    [38, 70],
  ] as const) {
    expect(isInRegion(7, x, y)).toBe(true);
    expect(await world.getTile(7, x, y)).not.toBeNull();
  }
});

describe('near.pmtiles', () => {
  test('has a small root, read before its leaves', () => {
    expect(heads.near).toBeLessThan(1_000);
    expect([headerOf(files.near).minZoom, headerOf(files.near).maxZoom]).toEqual([7, 8]);
  });
  test.each([
    ['Marseille', 5.37, 43.3, ['Marsella', 'Marseille', 'Aubagne', 'land', 'admin1']],
    ['Tokyo', 139.7, 35.68, ['Tokio', 'Tokyo', 'Chiba', 'land', 'admin1']],
    ['Lagos', 3.4, 6.45, ['Lagos', 'Ikeja', 'land', 'admin1']],
    ['Suva', 178.44, -18.13, ['Suva', 'land']],
    ['Taveuni, on the 180th meridian', -179.97, -16.8, ['land']],
    ['Geneva', 6.14, 46.2, ['Genève', 'Lausanne', 'lake', 'river', 'border', 'admin1']],
  ])('knows %s', async (_, lng, lat, words) => {
    const [tile = [0, 0, 0]] = firstTiles(frameAt(lng, lat, 8, 10, 10), 8);
    const text = (await open().ask(tile.join('/'))).toString();
    expect(words.filter((word) => !text.includes(word))).toEqual([]);
  });
});

describe('a first map', () => {
  test('of Ecuador asks near.pmtiles for nothing, however near it comes', async () => {
    // home, Manta, Galápagos: at sea the region has no tiles either
    for (const [lng, lat, zoom] of [
      [-78.75, -1.62, 6.12],
      [-78.75, -1.62, 9],
      [-80.73, -0.95, 7.3],
      [-90.55, -0.5, 8.2],
    ] as const) {
      const { ask, asked } = open();
      const tiles = firstTiles(frameAt(lng, lat, zoom, 1440, 900), 8);
      await Promise.all(tiles.map((tile) => ask(tile.join('/')).catch(() => null)));
      expect(asked.near()).toBe(0);
      expect(asked.world()).toBeLessThan(45_000);
    }
  });
  test.each([
    ['Marseille', 5.37, 43.3],
    ['Tokyo', 139.7, 35.68],
    ['Lagos', 3.4, 6.45],
    ['Taveuni', 179.9, -17],
  ])('of %s reads a root, a leaf or two, and its tiles', async (_, lng, lat) => {
    for (const [width, height] of [
      [390, 844],
      [1440, 900],
    ] as const) {
      const { ask, asked } = open();
      const tiles = firstTiles(frameAt(lng, lat, 9, width, height), 8);
      await Promise.all(tiles.map((tile) => ask(tile.join('/')).catch(() => null)));
      expect(asked.near()).toBeGreaterThan(1_000);
      expect(asked.world() + asked.near()).toBeLessThan(45_000);
    }
  });
  test('has an empty tile in the open sea, for which MapLibre draws the ancestor', async () => {
    await expect(open().ask('8/20/128')).rejects.toBeInstanceOf(AJAXError);
  });
});

describe('an archive that is too large to be downloaded whole', () => {
  const ask = (answer: () => Response) => {
    let requests = 0;
    const archive = createArchive({
      url: 'near',
      size: files.near.length,
      head: heads.near,
      mayDownload: false,
      fetch: async () => {
        requests += 1;
        return answer();
      },
    });
    return { tile: archive.getTile(8, 131, 93), requests: () => requests };
  };
  test.each([
    ['answers 200', () => new Response(new Uint8Array(files.near))],
    ['has no such file', () => new Response('', { status: 404 })],
  ])('has no tiles where the host %s, after one request', async (_, answer) => {
    const { tile, requests } = ask(answer);
    expect(await tile).toBeNull();
    expect(requests()).toBe(1);
  });
  test('fails where the host cannot be reached, so that the map can say so', async () => {
    const { tile } = ask(() => {
      throw new TypeError('Failed to fetch');
    });
    await expect(tile).rejects.toThrow('cannot be reached');
  });
});
