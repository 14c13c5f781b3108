/** Loads the edition of the open page. Every fault becomes a DataFault with its kind; nothing half-read is returned. */
import type { AtlasHead, PassageIndex, WordChunk } from '../../geo/model.ts';
import { type Atlas, createAtlas } from './atlas.ts';
import { type Arrived, DataFault, pageStamp, publishedNames, readPublished } from './published.ts';

/** What was fetched, as what it must be. Known bytes were parsed by the same schemas when they were published. */
export async function take<T>(
  { file, json, known }: Arrived,
  schema: 'parseHead' | 'parseChunk' | 'parseIndex' | 'parseWords' | 'parseDownloads',
): Promise<T> {
  const taken = known ? json : (await import('./parse.ts'))[schema](json);
  if (taken === null) throw new DataFault('foreign', file);
  // A cast, because known bytes are not parsed again.
  return taken as T;
}

/**
 * @param root the site's root path; throws DataFault
 * @param stamp of the edition; that of the open page without it
 */
export async function loadAtlas(root: string, stamp = pageStamp()): Promise<Atlas> {
  const read = (file: string) => readPublished(root, file, stamp);
  const names = (await publishedNames(root, stamp)).filter((name) =>
    /^(?:excerpts-\d+|passages)\.json$/.test(name),
  );
  const [first, ...rest] = await Promise.all([read('atlas.json'), ...names.map(read)]);
  const head = await take<AtlasHead>(first, 'parseHead');
  if (head.words && rest[0]) {
    const { openLarge } = await import('./arrivals.ts');
    return openLarge(head, await take<PassageIndex>(rest[0], 'parseIndex'), async (file) =>
      take<WordChunk>(await read(file), 'parseWords'),
    );
  }
  const chunks = await Promise.all(rest.map((one) => take<Pick<WordChunk, 'excerpts'>>(one, 'parseChunk')));
  return createAtlas(
    head,
    chunks.flatMap(({ excerpts }) => excerpts),
  );
}
