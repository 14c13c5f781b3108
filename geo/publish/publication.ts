import type { Label, Source } from '../model.ts';
import { inOrder } from '../order.ts';
import { ARCHIVE_TITLE, ARCHIVE_TYPE, ARCHIVE_USE, archiveOf, archivePath } from './archive.ts';
import type { Corpus } from './corpus.ts';
import { type Format, json } from './format.ts';
import { FORMATS } from './formats.ts';
import { schemaPath } from './schemas.ts';

/** published path → the file's text, or its bytes where it is no text */
export type Published = ReadonlyMap<string, string | Uint8Array>;

/** lists all other published files with their bytes and hashes */
export const MANIFEST = 'manifest.json';

/** SHA-256 of a file, in hex */
export type Hash = (file: string | Uint8Array) => string;

/**
 * An edition as the files of public/data. Pure: same input, same bytes. The stamp (first 12 hex digits of the SHA-256
 * of all published texts, itself left blank) stands in each file that the app joins, so that files of two builds are
 * never mixed.
 */
export function publish(edition: Corpus, hash: Hash, formats: readonly Format[] = FORMATS): Published {
  const corpus = { ...edition, sources: inReadingOrder(edition) };
  const files = formats.flatMap(({ mediaType, schema, files }) =>
    files(corpus).map((file) => ({ ...file, mediaType, schema })),
  );
  const inOwn = (label: Label): Label => inLanguages(label, corpus.edition.languages);
  const archive = {
    path: archivePath(corpus),
    mediaType: ARCHIVE_TYPE,
    title: inOwn(ARCHIVE_TITLE),
    use: inOwn(ARCHIVE_USE),
  };
  const downloads = files.flatMap(({ path, mediaType, title, use, schema }) =>
    title && use
      ? [
          {
            path,
            mediaType,
            title: inOwn(title),
            use: inOwn(use),
            ...(schema ? { schema: schemaPath(schema.name) } : {}),
          },
        ]
      : [],
  );
  const write = (stamp: string): Map<string, string> =>
    new Map(
      files
        .map(({ path, write }): [string, string] => [
          path,
          write({ stamp, downloads: [archive, ...downloads] }),
        ])
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  const stamp = stampOf(write(''), hash);
  const texts = write(stamp);
  const zip = archiveOf(corpus, { stamp, downloads }, texts, hash);
  const published = new Map<string, string | Uint8Array>(texts).set(archive.path, zip);
  published.set(MANIFEST, json(manifestOf(corpus.edition.id, stamp, published, hash)));
  return published;
}

/** A label without languages that the edition does not have; whole, where a format has no words in any of them */
function inLanguages(label: Label, languages: readonly string[]): Label {
  const words = Object.entries(label).filter(([language]) => languages.includes(language));
  return words.length === 0 ? label : Object.fromEntries(words);
}

/** Sources in the edition's order, excerpts by offset, however they were written down */
const inReadingOrder = ({ sources, edition }: Corpus): Source[] =>
  inOrder(sources, edition).map((source) => ({
    ...source,
    excerpts: source.excerpts.toSorted((a, b) => a.start - b.start),
  }));

const sizeOf = (file: string | Uint8Array): number =>
  typeof file === 'string' ? new TextEncoder().encode(file).length : file.byteLength;
const stampOf = (files: ReadonlyMap<string, string>, hash: Hash): string =>
  hash([...files].map(([path, text]) => `${path}\n${text}`).join('')).slice(0, 12);

function manifestOf(edition: string, stamp: string, files: Published, hash: Hash): object {
  return {
    edition,
    stamp,
    files: [...files].map(([path, file]) => ({ path, bytes: sizeOf(file), sha256: hash(file) })),
  };
}
