/** The published files of an edition, as the build writes them: those that its map is drawn from, or all. Pure. */
import '../atlas/jitless.ts';
import { archivePath } from '../../geo/publish/archive.ts';
import { areaOutlines } from '../../geo/publish/areas.ts';
import { atlasHead } from '../../geo/publish/atlas.ts';
import { wordChunks } from '../../geo/publish/chunks.ts';
import type { Corpus } from '../../geo/publish/corpus.ts';
import { excerptChunks } from '../../geo/publish/excerpts.ts';
import { passageIndex } from '../../geo/publish/passages.ts';
import { MANIFEST } from '../atlas/published.ts';
import { sha256Of } from '../atlas/sha256.ts';
import type { Parts } from './edition.ts';
import type { PreviewFiles } from './preview.ts';

const FORMATS = [atlasHead, excerptChunks, passageIndex, wordChunks, areaOutlines];
/** that of a build follows from all its files, of which these are a few */
const STAMP = '0'.repeat(12);

const corpusOf = (parts: Parts): Corpus => ({ permalinks: null, corrections: [], ...parts });

/** Everything that the edition publishes, by its name under data/, as the build writes it. */
export async function publicationOf(parts: Parts): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const [{ publish }, { plainSha256: hash }] = await Promise.all([
    import('../../geo/publish/publication.ts'),
    import('../atlas/plainSha256.ts'),
  ]);
  const encoder = new TextEncoder();
  return publish(corpusOf(parts), (file) => hash(typeof file === 'string' ? encoder.encode(file) : file));
}

/** The archive of all published files: a BagIt bag with the edition in every format. */
export async function archiveFrom(parts: Parts): Promise<{ name: string; bytes: Uint8Array }> {
  const name = archivePath(corpusOf(parts));
  const bytes = (await publicationOf(parts)).get(name);
  if (!(bytes instanceof Uint8Array)) throw new Error(`${name} was not written`);
  return { name, bytes };
}

export async function publishedFrom(parts: Parts): Promise<PreviewFiles> {
  const corpus = corpusOf(parts);
  const files = new Map(
    FORMATS.flatMap((format) => format.files(corpus)).map(({ path, write }) => [
      path,
      write({ stamp: STAMP, downloads: [] }),
    ]),
  );
  const listed = await Promise.all(
    [...files].map(async ([path, text]) => {
      const bytes = new TextEncoder().encode(text);
      return {
        path,
        bytes: bytes.length,
        sha256: (await sha256Of(bytes)) ?? (await import('../atlas/plainSha256.ts')).plainSha256(bytes),
      };
    }),
  );
  return { stamp: STAMP, files: files.set(MANIFEST, JSON.stringify({ stamp: STAMP, files: listed })) };
}
