/**
 * Cuts the basemap to what one edition shows, for the edition that is one file.
 * usage: tsx geo/basemap/cut.ts DATA OUT WORLDZOOM — the published edition, the folder to write, the last zoom of the whole world
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PMTiles } from 'pmtiles';
import { type TileId, tilesShown } from './cutTiles.ts';
import { writePmtiles } from './pmtiles.ts';
import type { Box } from './region.ts';
import type { Tile } from './tiles.ts';

const FROM = 'public/basemap';
const MAX_ZOOM = 8;
/** bytes of tiles beyond the world's, at most; gzipped as the archive has them, they are about a quarter less */
const MOST = 1_300_000;

function open(name: string): PMTiles {
  const bytes = readFileSync(join(FROM, name));
  return new PMTiles({
    getKey: () => name,
    getBytes: async (offset, length) => ({
      data: new Uint8Array(bytes.subarray(offset, offset + length)).buffer,
    }),
  });
}

async function tileOf(archive: PMTiles, [z, x, y]: TileId): Promise<Tile | null> {
  const found = await archive.getZxy(z, x, y);
  return found ? { z, x, y, data: new Uint8Array(found.data) } : null;
}

function* worldTo(zoom: number): Generator<TileId> {
  for (let z = 0; z <= zoom; z += 1)
    for (let x = 0; x < 2 ** z; x += 1) for (let y = 0; y < 2 ** z; y += 1) yield [z, x, y];
}

async function write(out: string, name: string, tiles: readonly Tile[]): Promise<number> {
  const archive = open(name);
  const { minLon, minLat, maxLon, maxLat } = await archive.getHeader();
  // A cast, because any JSON may stand there; ours is an object.
  const metadata = (await archive.getMetadata()) as Record<string, unknown>;
  const bounds: Box = [minLon, minLat, maxLon, maxLat];
  const zooms = tiles.map(({ z }) => z);
  const [minZoom, maxZoom] = [Math.min(MAX_ZOOM, ...zooms), Math.max(0, ...zooms)];
  const file = writePmtiles(tiles, { metadata, minZoom, maxZoom, bounds, centre: [0, 0, minZoom] });
  writeFileSync(join(out, name), file);
  return file.length;
}

const [data, out, worldZoom] = process.argv.slice(2);
if (!data || !out || !worldZoom) throw new Error('usage: tsx geo/basemap/cut.ts DATA OUT WORLDZOOM');
const { edition, places } = JSON.parse(readFileSync(join(data, 'atlas.json'), 'utf8'));
const [world, near, detail] = [open('world.pmtiles'), open('near.pmtiles'), open('detail.pmtiles')];
const kept: Record<'world' | 'near' | 'detail', Tile[]> = { world: [], near: [], detail: [] };
for (const id of worldTo(Number(worldZoom))) {
  const tile = await tileOf(world, id);
  if (tile) kept.world.push(tile);
}
let left = MOST;
for (const id of tilesShown({ home: edition.home, places }, Number(worldZoom), MAX_ZOOM)) {
  const own = await tileOf(world, id);
  const tile = own ?? (await tileOf(near, id));
  const more = id[0] === MAX_ZOOM ? await tileOf(detail, id) : null;
  left -= (tile?.data.length ?? 0) + (more?.data.length ?? 0);
  if (left < 0) {
    console.log(`The map is cut at ${MOST} bytes: some places are shown from afar only.`);
    break;
  }
  if (tile) kept[own ? 'world' : 'near'].push(tile);
  if (more) kept.detail.push(more);
}
mkdirSync(out, { recursive: true });
const sizes = [];
for (const [name, tiles] of Object.entries(kept))
  sizes.push(`${name} ${tiles.length} tiles, ${await write(out, `${name}.pmtiles`, tiles)} bytes`);
console.log(`Basemap of the edition: ${sizes.join('; ')}.`);
