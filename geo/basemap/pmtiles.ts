/** Writes PMTiles version 3: header, root directory, metadata, leaf directories where one is too long, tile data; equal tiles stored once. */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { zxyToTileId } from 'pmtiles';
import type { Box } from './region.ts';
import type { Tile } from './tiles.ts';

interface Entry {
  id: number;
  /** consecutive tiles with this content */
  run: number;
  offset: number;
  length: number;
}
const HEADER = 127;
/** readers fetch so much first, and the root directory must lie within it */
const FIRST_READ = 16_384;
/** entries of a leaf: 3 to 4 kB, which are read before the first tile from it */
const LEAF = 1024;
const gzip = (data: Uint8Array): Buffer => {
  const out = gzipSync(data, { level: 9 });
  out[9] = 255; // the operating system, which gzip notes: the same file wherever it is built
  return out;
};

function varint(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  while (rest >= 128) {
    bytes.push((rest % 128) | 128);
    rest = Math.floor(rest / 128);
  }
  return [...bytes, rest];
}

function directory(entries: readonly Entry[]): Buffer {
  const before = (index: number): Entry => entries[index - 1] ?? { id: 0, run: 0, offset: -1, length: 0 };
  const columns = [
    entries.map(({ id }, index) => id - before(index).id),
    entries.map(({ run }) => run),
    entries.map(({ length }) => length),
    // 0: right after the one before
    entries.map(({ offset }, index) =>
      offset === before(index).offset + before(index).length ? 0 : offset + 1,
    ),
  ];
  return gzip(Buffer.from([entries.length, ...columns.flat()].flatMap(varint)));
}

/** one directory, or, where it is longer than readers fetch first, leaves of LEAF entries and a root that names them */
function directories(entries: readonly Entry[]): { root: Buffer; leaves: Buffer } {
  const whole = directory(entries);
  if (HEADER + whole.length <= FIRST_READ) return { root: whole, leaves: Buffer.alloc(0) };
  const leaves: Buffer[] = [];
  const named: Entry[] = [];
  let offset = 0;
  for (let at = 0; at < entries.length; at += LEAF) {
    const leaf = directory(entries.slice(at, at + LEAF));
    // a run of 0 says that this is a leaf
    named.push({ id: entries[at]!.id, run: 0, offset, length: leaf.length });
    leaves.push(leaf);
    offset += leaf.length;
  }
  return { root: directory(named), leaves: Buffer.concat(leaves) };
}

export interface ArchiveFacts {
  metadata: Record<string, unknown>;
  minZoom: number;
  maxZoom: number;
  bounds: Box;
  centre: readonly [lng: number, lat: number, zoom: number];
}

export function writePmtiles(
  tiles: readonly Tile[],
  { metadata, minZoom, maxZoom, bounds, centre }: ArchiveFacts,
): Buffer {
  const contents = new Map<string, { offset: number; length: number }>();
  const chunks: Buffer[] = [];
  const entries: Entry[] = [];
  let size = 0;
  const ordered = tiles
    .map(({ z, x, y, data }) => ({ id: zxyToTileId(z, x, y), data }))
    .sort((a, b) => a.id - b.id);
  for (const { id, data } of ordered) {
    const hash = createHash('sha256').update(data).digest('hex');
    let place = contents.get(hash);
    if (!place) {
      const chunk = gzip(data);
      place = { offset: size, length: chunk.length };
      contents.set(hash, place);
      chunks.push(chunk);
      size += chunk.length;
    }
    const last = entries.at(-1);
    if (last && last.offset === place.offset && last.id + last.run === id) last.run += 1;
    else entries.push({ id, run: 1, ...place });
  }
  const { root, leaves } = directories(entries);
  const facts = gzip(Buffer.from(JSON.stringify(metadata)));
  const header = Buffer.alloc(HEADER);
  header.write('PMTiles');
  header[7] = 3;
  const leavesAt = HEADER + root.length + facts.length;
  const dataAt = leavesAt + leaves.length;
  const numbers = [
    HEADER,
    root.length,
    HEADER + root.length,
    facts.length,
    leavesAt,
    leaves.length,
    dataAt,
    size,
    ordered.length,
    entries.length,
    contents.size,
  ];
  for (const [index, value] of numbers.entries()) header.writeBigUInt64LE(BigInt(value), 8 + index * 8);
  // clustered; directories and tiles gzipped; vector tiles
  header.set([1, 2, 2, 1, minZoom, maxZoom], 96);
  for (const [index, degrees] of bounds.entries())
    header.writeInt32LE(Math.round(degrees * 1e7), 102 + index * 4);
  header[118] = centre[2];
  header.writeInt32LE(Math.round(centre[0] * 1e7), 119);
  header.writeInt32LE(Math.round(centre[1] * 1e7), 123);
  return Buffer.concat([header, root, facts, leaves, ...chunks]);
}
