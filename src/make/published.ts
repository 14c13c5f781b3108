/** The published files of an edition that its map is drawn from, as the build writes them. Pure. */
import { areaOutlines } from '../../geo/publish/areas.ts';
import { atlasHead } from '../../geo/publish/atlas.ts';
import { wordChunks } from '../../geo/publish/chunks.ts';
import type { Corpus } from '../../geo/publish/corpus.ts';
import { excerptChunks } from '../../geo/publish/excerpts.ts';
import { passageIndex } from '../../geo/publish/passages.ts';
import { plainSha256 } from '../atlas/plainSha256.ts';
import { MANIFEST } from '../atlas/published.ts';
import { sha256Of } from '../atlas/sha256.ts';
import type { Parts } from './edition.ts';
import type { PreviewFiles } from './preview.ts';

const FORMATS = [atlasHead, excerptChunks, passageIndex, wordChunks, areaOutlines];
/** that of a build follows from all its files, of which these are a few */
const STAMP = '0'.repeat(12);

export async function publishedFrom(parts: Parts): Promise<PreviewFiles> {
  const corpus: Corpus = { ...parts, permalinks: null, corrections: [] };
  const files = new Map(
    FORMATS.flatMap((format) => format.files(corpus)).map(({ path, write }) => [
      path,
      write({ stamp: STAMP, downloads: [] }),
    ]),
  );
  const listed = await Promise.all(
    [...files].map(async ([path, text]) => {
      const bytes = new TextEncoder().encode(text);
      return { path, bytes: bytes.length, sha256: (await sha256Of(bytes)) ?? plainSha256(bytes) };
    }),
  );
  return { stamp: STAMP, files: files.set(MANIFEST, JSON.stringify({ stamp: STAMP, files: listed })) };
}
