import { createHash } from 'node:crypto';
import type { Source } from './model.ts';
import { publishAreas } from './publish/areas.ts';
import { publishExcerpts, publishHead } from './publish/atlas.ts';
import type { Corpus } from './publish/corpus.ts';
import { publishLayer } from './publish/layers.ts';

/** published path → the file's text */
export type Published = ReadonlyMap<string, string>;

/**
 * An edition as the files of public/data. Pure: same input, same bytes. The stamp (first 12 hex digits of the SHA-256
 * of everything published, itself left blank) stands in each file that the app joins, so that files of two builds are
 * never mixed.
 */
export function build(edition: Corpus): Published {
  const corpus = { ...edition, sources: inReadingOrder(edition.sources) };
  const stamp = stampOf(publish(corpus, ''));
  const files = publish(corpus, stamp);
  files.set('manifest.json', json(manifestOf(corpus.edition.id, stamp, files)));
  return files;
}

function publish(corpus: Corpus, stamp: string): Map<string, string> {
  const chunks = publishExcerpts(corpus.sources);
  const files = new Map<string, string>([
    ['areas.geojson', json(publishAreas(corpus))],
    ['atlas.json', json(publishHead(corpus, stamp, chunks.length))],
    ...chunks.map((excerpts, i): [string, string] => [`excerpts-${i}.json`, json({ stamp, excerpts })]),
    ...corpus.layers.map((layer): [string, string] => [
      `layers/${layer.id}.geojson`,
      json(publishLayer(layer, corpus)),
    ]),
  ]);
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Sources by letter, excerpts by offset, however they were written down */
function inReadingOrder(sources: readonly Source[]): Source[] {
  return sources
    .map((source) => ({ ...source, excerpts: source.excerpts.toSorted((a, b) => a.start - b.start) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

const json = (value: unknown): string => `${JSON.stringify(value)}\n`;
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const stampOf = (files: Published): string =>
  sha256([...files].map(([path, text]) => `${path}\n${text}`).join('')).slice(0, 12);

function manifestOf(edition: string, stamp: string, files: Published): object {
  return {
    edition,
    stamp,
    files: [...files].map(([path, text]) => ({ path, bytes: Buffer.byteLength(text), sha256: sha256(text) })),
  };
}
