/**
 * Tiles of one PMTiles archive on a static host. Most hosts answer range requests correctly, but some answer
 * 200, some cut ranges out of a gzipped copy, and some break off. At the first sign of this, even a tile that
 * does not decode, the whole file is downloaded once and read from memory, unless it is too large for that.
 */
import { bytesToHeader, PMTiles } from 'pmtiles';
import { type ByteOptions, createByteSource, type ReadBytes, Unreachable } from './archiveBytes.ts';

export type TileId = readonly [z: number, x: number, y: number];
export interface Archive {
  /**
   * The decoded bytes of a tile, which the caller may keep or transfer; null where the archive has no such
   * tile.
   */
  getTile: (z: number, x: number, y: number, signal?: AbortSignal) => Promise<ArrayBuffer | null>;
  /**
   * Loads the directory and these tiles before the map asks for them. Each is kept until it is asked for
   * once.
   */
  prefetch: (tiles: readonly TileId[]) => void;
}
interface Reader {
  tiles: PMTiles;
  whole: boolean;
}

/** Bytes that pmtiles reads first, because it cannot know where the directory ends. */
const HEAD = 16_384;
const HEADER = 127;

function isComplete(file: ArrayBuffer): boolean {
  const magic = new TextDecoder().decode(file.slice(0, 7));
  if (file.byteLength < HEADER || magic !== 'PMTiles') return false;
  const { tileDataOffset, tileDataLength = 0 } = bytesToHeader(file);
  return file.byteLength >= tileDataOffset + tileDataLength;
}

/**
 * Reads the first `bytes` once and keeps them. Answers reads within them without a request, and pmtiles'
 * first read, which would be longer, with them alone.
 */
function rememberHead(read: ReadBytes, bytes: number): ReadBytes {
  let head: Promise<ArrayBuffer> | undefined;
  return async (offset, length, signal) => {
    const first = offset === 0 && length === HEAD;
    if (!first && offset + length > bytes) return read(offset, length, signal);
    head ??= read(0, bytes);
    return (await head).slice(offset, offset + length);
  };
}

interface ArchiveOptions extends Omit<ByteOptions, 'isComplete'> {
  /** length in bytes of header and directory, where the build knows it */
  head?: number | undefined;
}

export function createArchive({ head = HEAD, mayDownload = true, ...options }: ArchiveOptions): Archive {
  const source = createByteSource({ ...options, mayDownload, isComplete });
  const open = (whole: boolean): Reader => {
    const read = whole ? source.whole : rememberHead(source.ranged, head);
    const getBytes = async (offset: number, length: number, signal?: AbortSignal) => ({
      data: await read(offset, length, signal),
    });
    return { tiles: new PMTiles({ getBytes, getKey: () => options.url }), whole };
  };
  let reader = open(false);
  const fetched = new Map<string, Promise<ArrayBuffer | null>>();

  async function read(z: number, x: number, y: number, signal?: AbortSignal): Promise<ArrayBuffer | null> {
    const used = reader;
    const get = async (from: Reader) => (await from.tiles.getZxy(z, x, y, signal))?.data ?? null;
    try {
      return await get(used);
    } catch (error) {
      signal?.throwIfAborted();
      const foreign = !(error instanceof Unreachable);
      const again = mayDownload && !used.whole && foreign;
      // The old reader remembers a failed or foreign directory, so a new one replaces it. When many tiles
      // fail at once, only the first makes it.
      if (reader === used) reader = open(used.whole || again);
      // an archive that is not worth a download has no tiles on such a host
      if (!mayDownload && foreign) return null;
      if (!again) throw error;
      return get(reader);
    }
  }

  return {
    getTile: async (z, x, y, signal) => {
      const key = `${z}/${x}/${y}`;
      const early = fetched.get(key);
      fetched.delete(key);
      if (!early) return read(z, x, y, signal);
      const data = await early.catch(() => read(z, x, y, signal));
      signal?.throwIfAborted();
      return data;
    },
    prefetch: (tiles) => {
      if (tiles.length === 0) void reader.tiles.getHeader().catch(() => undefined);
      for (const [z, x, y] of tiles) {
        const early = read(z, x, y);
        early.catch(() => undefined);
        fetched.set(`${z}/${x}/${y}`, early);
      }
    },
  };
}
