/** An edition as one file: a BagIt bag (RFC 8493) in a zip, whose payload is described as an RO-Crate. */
import { zipSync } from 'fflate';
import type { Label } from '../model.ts';
import type { Corpus } from './corpus.ts';
import { crateOf } from './crate.ts';
import type { Publication } from './format.ts';

/** matches the path of an archive of any edition */
export const ARCHIVE_PATHS = /^[a-z0-9-]+\.zip$/;
/** the bag's folder has the name of its file, as RFC 8493 asks */
export const archivePath = ({ edition }: Corpus): string => `${edition.id}.zip`;
export const ARCHIVE_TYPE = 'application/zip';
export const ARCHIVE_TITLE: Label = { en: 'The whole edition', es: 'La edición completa' };
export const ARCHIVE_USE: Label = {
  en: 'For keeping: all files below in one zip, a BagIt bag with an RO-Crate description, checked by sha256sum.',
  es: 'Para conservar: todos los archivos siguientes en un zip, un contenedor BagIt con descripción RO-Crate que se comprueba con sha256sum.',
};

/** Fields of a zip know no time zone: the first day that they can hold, by whatever clock, is the same on every machine. */
const noDay = (): Date => new Date(1980, 0, 1);
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const CRATE = 'ro-crate-metadata.json';

/** as `sha256sum` prints it */
const manifest = (files: Readonly<Record<string, string>>, hash: (text: string) => string): string =>
  Object.entries(files)
    .map(([path, text]) => `${hash(text)}  ${path}\n`)
    .join('');
const lines = (fields: Readonly<Record<string, string>>): string =>
  Object.entries(fields)
    .map(([name, value]) => `${name}: ${value.replaceAll(/\s+/g, ' ')}\n`)
    .join('');

/**
 * @param files every published text by its path; same texts, same bytes
 * @param hash SHA-256 in hex
 * @returns the zip; `sha256sum -c manifest-sha256.txt` in its folder checks what was unpacked
 */
export function archiveOf(
  corpus: Corpus,
  publication: Publication,
  files: ReadonlyMap<string, string>,
  hash: (text: string) => string,
): Uint8Array {
  const { id, title, date, languages } = corpus.edition;
  const crate = crateOf(corpus, publication, files);
  const payload = Object.fromEntries(
    [...files, [CRATE, crate] as const].map(([path, text]) => [`data/${path}`, text]),
  );
  const texts = Object.values(payload);
  const octets = texts.reduce((sum, text) => sum + encode(text).length, 0);
  const tags = {
    'bagit.txt': lines({ 'BagIt-Version': '1.0', 'Tag-File-Character-Encoding': 'UTF-8' }),
    'bag-info.txt': lines({
      'External-Description': title[languages[0]] ?? id,
      'External-Identifier': `${id} ${publication.stamp}`,
      'Bagging-Date': date,
      'Bag-Software-Agent': 'Cartulary',
      'Payload-Oxum': `${octets}.${texts.length}`,
    }),
    'manifest-sha256.txt': manifest(payload, hash),
  };
  const bag = { ...tags, 'tagmanifest-sha256.txt': manifest(tags, hash), ...payload };
  const entries = Object.entries(bag).map(([path, text]) => [`${id}/${path}`, encode(text)]);
  return zipSync(Object.fromEntries(entries), { mtime: noDay() });
}
