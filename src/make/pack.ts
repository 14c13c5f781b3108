/** A zip of many files, packed one after the other, so that no more than one is held unpacked. */
// the ones that start no worker: theirs would be made of words, which the page's policy forbids
import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** what is packed already */
const PACKED = /\.(?:png|woff2|pmtiles|bin|zip)$/;
/** the same content is the same file, whenever it is written */
const FIXED = new Date('2000-01-01T00:00:00');

export interface Pack {
  add(path: string, content: string | Uint8Array): void;
  /** nothing can be added any more */
  end(): Blob;
}

export function createPack(): Pack {
  const chunks: BlobPart[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk as BlobPart);
  });
  return {
    add: (path, content) => {
      const file = PACKED.test(path) ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 });
      file.mtime = FIXED;
      zip.add(file);
      file.push(typeof content === 'string' ? strToU8(content) : content, true);
    },
    end: () => {
      zip.end();
      return new Blob(chunks, { type: 'application/zip' });
    },
  };
}
