/** The next edition of a built site: some words in it are withdrawn. Made of the built files, since a build takes as long as all that is tested with it. */
import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { History } from '../../geo/model.ts';
import { copyOf } from '../../src/prerender/copy.ts';

const hashOf = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex');
const filesUnder = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name).slice(folder.length + 1));

interface Listing {
  stamp: string;
  files: { path: string; bytes: number; sha256: string }[];
}

/** Writes the service worker of a site anew, for the files that are in its folder. @param withdrawn ids of passages */
export function listAnew(site: string, withdrawn: readonly string[]): void {
  const text = (path: string) => readFileSync(join(site, path), 'utf8');
  const [, ...code] = text('sw.js').split('\n');
  const { list, bundle } = copyOf({
    head: JSON.parse(text('data/atlas.json')),
    // A cast: of what was withdrawn the list has but kind and id.
    history: { withdrawn: withdrawn.map((id) => ({ kind: 'passage', id })) } as unknown as History,
    manifest: JSON.parse(text('data/manifest.json')),
    paths: filesUnder(site),
    read: (path) => readFileSync(join(site, path)),
  });
  writeFileSync(join(site, bundle[0]), bundle[1]);
  writeFileSync(join(site, 'sw.js'), [`const KEPT_LIST=${JSON.stringify(list)};`, ...code].join('\n'));
}

/**
 * @param from folder of a built site
 * @param to an empty folder
 * @param gone what is withdrawn: an id and its words, in whose place as many dashes stand
 */
export function nextEdition(from: string, to: string, gone: { id: string; words: string }): void {
  cpSync(from, to, { recursive: true });
  const edit = (text: string): string => text.replaceAll(gone.words, '-'.repeat(gone.words.length));
  const listing = JSON.parse(readFileSync(join(to, 'data/manifest.json'), 'utf8')) as Listing;
  const stamp = hashOf(listing.stamp).slice(0, 12);
  const addresses: (readonly [before: string, after: string])[] = [[listing.stamp, stamp]];
  for (const file of listing.files) {
    const path = join(to, 'data', file.path);
    if (!/\.(?:json|geojson)$/.test(file.path)) continue;
    const text = edit(readFileSync(path, 'utf8')).replaceAll(listing.stamp, stamp);
    writeFileSync(path, text);
    const [before, after] = [file.sha256, hashOf(text)];
    addresses.push([`${file.path}?${before.slice(0, 8)}`, `${file.path}?${after.slice(0, 8)}`]);
    Object.assign(file, { bytes: Buffer.byteLength(text), sha256: after });
  }
  writeFileSync(join(to, 'data/manifest.json'), JSON.stringify({ ...listing, stamp }));
  for (const name of filesUnder(to).filter((path) => path.endsWith('.html'))) {
    const page = addresses.reduce(
      (text, [before, after]) => text.replaceAll(before, after),
      edit(readFileSync(join(to, name), 'utf8')),
    );
    writeFileSync(join(to, name), page);
  }
  listAnew(to, [gone.id]);
}
