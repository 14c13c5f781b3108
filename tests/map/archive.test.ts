import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync, gzipSync } from 'node:zlib';
import { bytesToHeader } from 'pmtiles';
import { afterEach, describe, expect, test } from 'vitest';
import { createArchive } from '../../src/ground/maplibre/archive.ts';
import { firstTiles } from '../../src/ground/maplibre/firstTiles.ts';

const file = readFileSync('public/basemap/world.pmtiles');
const size = file.length;
const gzipped = gzipSync(file, { level: 1 });

type Answer = (
  range: [number, number] | undefined,
  response: ServerResponse,
  request: IncomingMessage,
) => void;
const part = (
  response: ServerResponse,
  body: Buffer,
  from: number,
  total: number | '*',
  headers: Record<string, string> = {},
) =>
  response
    .writeHead(206, {
      'content-range': `bytes ${from}-${from + body.length - 1}/${total}`,
      'content-length': body.length,
      ...headers,
    })
    .end(body);
const whole = (response: ServerResponse) => response.writeHead(200, { 'content-length': size }).end(file);
/** a host that answers ranges properly */
const proper: Answer = (range, response) =>
  range ? part(response, file.subarray(range[0], range[1] + 1), range[0], size) : whole(response);

let close: (() => void) | undefined;
afterEach(() => close?.());

/** serves `answer`; notes each request as its range in bytes, or 'whole' */
async function host(answer: Answer) {
  const requests: (number | 'whole')[] = [];
  const server = createServer((request, response) => {
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? [];
    const range: [number, number] | undefined = from && to ? [Number(from), Number(to)] : undefined;
    requests.push(range ? range[1] - range[0] + 1 : 'whole');
    answer(range, response, request);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/world.pmtiles`, requests };
}

/** the tile of Guayaquil at zoom 6, as the file holds it */
const tile = [6, 17, 32] as const;
const read = async (
  archive: ReturnType<typeof createArchive>,
  [z, x, y]: readonly [number, number, number] = tile,
  signal?: AbortSignal,
) => (await archive.getTile(z, x, y, signal))?.byteLength;

let expected: number | undefined;
const expectTile = async (bytes: number | undefined) => {
  expected ??= await createArchive({ url: 'memory', fetch: async () => new Response(file) })
    .getTile(...tile)
    .then((data) => data?.byteLength);
  expect(bytes).toBe(expected);
  expect(bytes).toBeGreaterThan(2000);
};

describe('a host that answers ranges', () => {
  test('gives a tile in two reads', async () => {
    const { url, requests } = await host(proper);
    await expectTile(await read(createArchive({ url, size })));
    expect(requests[0]).toBe(16_384);
    expect(requests).toHaveLength(2);
  });
  test('gives no more than the directory first, where its end is known', async () => {
    const { url, requests } = await host(proper);
    const { tileDataOffset } = bytesToHeader(new Uint8Array(file).buffer);
    await expectTile(await read(createArchive({ url, size, head: tileDataOffset })));
    expect(requests[0]).toBe(tileDataOffset);
    expect(tileDataOffset).toBeLessThan(8_000);
    expect(requests).toHaveLength(2);
  });
  test('gives neighbouring tiles in one request', async () => {
    const { url, requests } = await host(proper);
    const archive = createArchive({ url, size });
    const tiles = await Promise.all([
      read(archive),
      read(archive, [6, 18, 32]),
      read(archive, [6, 18, 33]),
      read(archive, [6, 17, 33]),
    ]);
    expect(tiles.every((bytes) => bytes! > 500)).toBe(true);
    expect(requests.length).toBeLessThanOrEqual(3);
  });
  test('gives the world at zoom 0 out of the first read', async () => {
    const { url, requests } = await host(proper);
    expect(await read(createArchive({ url, size }), [0, 0, 0])).toBeGreaterThan(1000);
    expect(requests).toHaveLength(1);
  });
  test('has no tile where there is none', async () => {
    const { url } = await host(proper);
    const archive = createArchive({ url, size });
    expect(await archive.getTile(8, 0, 0)).toBeNull();
    expect(await archive.getTile(20, 5, 5)).toBeNull();
  });
  test('needs no known size', async () => {
    const { url, requests } = await host(proper);
    await expectTile(await read(createArchive({ url })));
    expect(requests).not.toContain('whole');
  });
  test('may hide the total', async () => {
    const { url, requests } = await host((range, response) =>
      part(response, file.subarray(range![0], range![1] + 1), range![0], '*'),
    );
    await expectTile(await read(createArchive({ url, size })));
    expect(requests).not.toContain('whole');
  });
  test('is asked once for prefetched tiles', async () => {
    const { url, requests } = await host(proper);
    const archive = createArchive({ url, size });
    archive.prefetch([tile]);
    await expectTile(await read(archive));
    expect(requests).toHaveLength(2);
    await expectTile(await read(archive));
    expect(requests).toHaveLength(3);
  });
});

describe('a host that does not, for which the file is downloaded whole, once', () => {
  const faults: Record<string, Answer> = {
    'answers 416': (range, response) => (range ? response.writeHead(416).end() : whole(response)),
    'answers ranges of a copy with another total': (range, response) =>
      range
        ? part(response, gzipped.subarray(range[0], range[1] + 1), range[0], gzipped.length)
        : whole(response),
    'answers ranges of a gzipped copy and says so': (range, response) =>
      range
        ? part(response, gzipped.subarray(range[0], range[1] + 1), range[0], gzipped.length, {
            'content-encoding': 'gzip',
          })
        : whole(response),
    'answers another range': (range, response) =>
      range ? part(response, file.subarray(9, 9 + range[1]), 9, size) : whole(response),
    'answers a short range': (range, response) =>
      range ? part(response, file.subarray(range[0], range[1] - 99), range[0], size) : whole(response),
    'breaks off within a range': (range, response) => {
      if (!range) return whole(response);
      response.writeHead(206, {
        'content-range': `bytes ${range[0]}-${range[1]}/${size}`,
        'content-length': range[1] - range[0] + 1,
      });
      response.write(file.subarray(range[0], range[0] + 10), () => response.destroy());
      return undefined;
    },
    'answers ranges of the right length with other bytes': (range, response) =>
      range ? part(response, Buffer.alloc(range[1] - range[0] + 1, 7), range[0], size) : whole(response),
    'spoils only the tiles': (range, response, request) =>
      range && range[0] > 0
        ? part(response, Buffer.alloc(range[1] - range[0] + 1, 7), range[0], size)
        : proper(range, response, request),
  };
  for (const [name, answer] of Object.entries(faults)) {
    test(name, async () => {
      const { url, requests } = await host(answer);
      const archive = createArchive({ url, size });
      await expectTile(await read(archive));
      expect(requests.filter((one) => one === 'whole')).toHaveLength(1);
      const before = requests.length;
      await Promise.all([read(archive), read(archive, [6, 18, 32]), read(archive, [3, 2, 4])]);
      expect(requests).toHaveLength(before);
    });
  }
  test('answers 200: that answer is the file', async () => {
    const { url, requests } = await host((_, response) => whole(response));
    const archive = createArchive({ url, size });
    await expectTile(await read(archive));
    await Promise.all([read(archive), read(archive, [6, 18, 32])]);
    expect(requests).toHaveLength(1);
  });
  test('several tiles share the one download', async () => {
    const { url, requests } = await host(faults['spoils only the tiles']!);
    const archive = createArchive({ url, size });
    await Promise.all([read(archive), read(archive, [6, 17, 31]), read(archive, [5, 8, 16])]);
    expect(requests.filter((one) => one === 'whole')).toHaveLength(1);
  });
});

describe('a file that cannot be had', () => {
  test.each<[string, Answer]>([
    ['is missing', (_, response) => response.writeHead(404).end('no')],
    [
      'is a page instead',
      (_, response) =>
        response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html>'.repeat(400)),
    ],
    [
      'is truncated',
      (range, response) =>
        range ? response.writeHead(416).end() : response.writeHead(200).end(file.subarray(0, size / 2)),
    ],
    ['is empty', (_, response) => response.writeHead(200).end()],
    [
      'breaks off',
      (_, response) =>
        void response
          .writeHead(200, { 'content-length': size })
          .write(file.subarray(0, 500), () => response.destroy()),
    ],
  ])('fails when it %s, and is had when the host recovers', async (_, fault) => {
    let answer = fault;
    const { url } = await host((...given) => answer(...given));
    const archive = createArchive({ url, size });
    await expect(archive.getTile(...tile)).rejects.toThrow(/world\.pmtiles/);
    await expect(archive.getTile(...tile)).rejects.toThrow(/world\.pmtiles/);
    answer = proper;
    await expectTile(await read(archive));
  });
  test('an unreachable host costs no whole download, and is asked again for the next tile', async () => {
    let offline = true;
    const asked: (string | null)[] = [];
    const archive = createArchive({
      url: 'memory',
      size,
      fetch: async (_, init) => {
        const range = new Headers(init?.headers).get('range');
        asked.push(range);
        if (offline) throw new TypeError('Failed to fetch');
        const [from = 0, to = 0] = range!.slice(6).split('-').map(Number);
        return new Response(file.subarray(from, to + 1), {
          status: 206,
          headers: { 'content-range': `bytes ${from}-${to}/${size}` },
        });
      },
    });
    await expect(archive.getTile(...tile)).rejects.toThrow('cannot be reached');
    offline = false;
    await expectTile(await read(archive));
    expect(asked).not.toContain(null);
  });
});

describe('a tile that nobody waits for any more', () => {
  test('rejects with the reason and ends its request', async () => {
    let ended: () => void;
    const gone = new Promise<void>((resolve) => {
      ended = resolve;
    });
    const { url, requests } = await host((range, response, request) =>
      range![0] === 0 ? proper(range, response, request) : response.on('close', () => ended()),
    );
    const archive = createArchive({ url, size });
    const controller = new AbortController();
    const waiting = archive.getTile(...tile, controller.signal);
    while (requests.length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
    controller.abort();
    await expect(waiting).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
    await gone;
    expect(requests).not.toContain('whole');
  });
  test('does not disturb a neighbour in the same request', async () => {
    const { url } = await host(proper);
    const archive = createArchive({ url, size });
    const controller = new AbortController();
    const waiting = archive.getTile(6, 18, 32, controller.signal);
    const kept = read(archive);
    controller.abort();
    await expect(waiting).rejects.toThrow();
    await expectTile(await kept);
  });
  test('is refused before any request when it was given up before', async () => {
    const { url, requests } = await host(proper);
    await expect(createArchive({ url, size }).getTile(...tile, AbortSignal.abort())).rejects.toThrow();
    expect(requests.filter((one) => one !== 16_384)).toHaveLength(0);
  });
});

test('the archive is small, and a tile of Ecuador has every layer the style draws', async () => {
  expect(size).toBeLessThan(3_400_000);
  const data = await createArchive({ url: 'memory', fetch: async () => new Response(file) }).getTile(...tile);
  const text = new TextDecoder('latin1').decode(data!);
  for (const layer of ['land', 'country', 'river', 'border', 'admin1', 'label', 'place'])
    expect(text).toContain(layer);
});

test('tiles come decoded', async () => {
  const { url } = await host(proper);
  const data = await createArchive({ url, size }).getTile(...tile);
  expect(() => gunzipSync(Buffer.from(data!))).toThrow();
  // protobuf: field 3 (layers), length-delimited
  expect(new Uint8Array(data!)[0]).toBe(0x1a);
});

describe('firstTiles', () => {
  const camera = { lng: -79.9, lat: -2.1, zoom: 6.4 };
  test('covers the window, nearest to the centre first', () => {
    const tiles = firstTiles(
      { camera, size: { width: 1440, height: 900 }, padding: { top: 0, right: 0, bottom: 0, left: 408 } },
      8,
    );
    expect(tiles[0]).toEqual([6, 17, 32]);
    expect(tiles.length).toBeGreaterThanOrEqual(6);
    expect(tiles.length).toBeLessThanOrEqual(12);
    expect(new Set(tiles.map(String)).size).toBe(tiles.length);
  });
  test('wraps around the world and stays on it', () => {
    const tiles = firstTiles(
      {
        camera: { lng: 179, lat: 80, zoom: 1.5 },
        size: { width: 2000, height: 1200 },
        padding: { top: 0, right: 0, bottom: 0, left: 0 },
      },
      8,
    );
    expect(tiles.every(([z, x, y]) => z === 1 && x >= 0 && x < 2 && y >= 0 && y < 2)).toBe(true);
    expect(tiles).toHaveLength(4);
  });
  test('asks for no zoom the archive lacks', () => {
    expect(
      firstTiles(
        {
          camera: { ...camera, zoom: 10.2 },
          size: { width: 800, height: 600 },
          padding: { top: 0, right: 0, bottom: 0, left: 0 },
        },
        8,
      )[0]![0],
    ).toBe(8);
  });
});
