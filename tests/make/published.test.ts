import { expect, test } from 'vitest';
import { build } from '../../geo/build.ts';
import { folderAt } from '../../geo/files.ts';
import { publish } from '../../geo/publish/publication.ts';
import { readEdition } from '../../geo/read.ts';
import { plainSha256 } from '../../src/atlas/plainSha256.ts';
import { editionOf } from '../../src/make/edition.ts';
import { archiveFrom, publishedFrom } from '../../src/make/published.ts';
import { enMake } from '../../src/words/en/make.ts';
import { decidedDraft } from './drafts.ts';

/** two passages, of Manta and of Salinas */
function partsOfTwo() {
  const draft = decidedDraft('The port of Manta was closed. Ships went to Salinas.', ['Manta', 'Salinas']);
  const given = { outlines: new Map(), divisions: new Map(), today: '2026-11-27', say: enMake.written };
  return editionOf({ draft, ...given });
}

test('the finished map is drawn from the very files that the build publishes', async () => {
  const parts = partsOfTwo();
  const { stamp, files } = await publishedFrom(parts);
  const built = build({ ...parts, permalinks: null, corrections: [] });
  const { stamp: real } = JSON.parse(String(built.get('manifest.json')));
  expect([...files.keys()]).toEqual(['atlas.json', 'excerpts-0.json', 'areas.geojson', 'manifest.json']);
  for (const name of ['atlas.json', 'excerpts-0.json', 'areas.geojson'])
    expect(files.get(name)?.replaceAll(stamp, real), name).toBe(built.get(name));
  const { files: listed } = JSON.parse(files.get('manifest.json')!);
  expect(listed.map(({ path, bytes }: { path: string; bytes: number }) => [path, bytes])).toEqual(
    [...files].slice(0, 3).map(([path, text]) => [path, Buffer.byteLength(text)]),
  );
  expect(listed[0].sha256).toMatch(/^[0-9a-f]{64}$/);
});

test('the archive made in the browser is the one of the build, byte by byte', async () => {
  const parts = partsOfTwo();
  const { name, bytes } = await archiveFrom(parts);
  expect(name).toBe('a-test.zip');
  const all = build({ ...parts, permalinks: null, corrections: [] });
  // a text without an address is named by its hash, as RFC 6920 writes it
  const hash = Buffer.from(parts.sources[0]!.text.sha256, 'hex').toString('base64url');
  expect(all.get('annotations.jsonld')).toContain(`"ni:///sha-256;${hash}"`);
  const built = all.get(name);
  expect(Buffer.from(bytes).equals(built as Uint8Array)).toBe(true);
});

test('a whole edition is published the same with the hashes of Node and with ours', {
  timeout: 60_000,
}, () => {
  const { edition, ...rest } = readEdition(folderAt('geo/ecuador-2026'));
  const corpus = { ...rest, edition: edition! };
  const ours = publish(corpus, (file) => plainSha256(Buffer.from(file as string)));
  const built = build(corpus);
  expect([...ours.keys()]).toEqual([...built.keys()]);
  expect(built.size).toBeGreaterThan(30);
  for (const [path, file] of built)
    expect(Buffer.from(ours.get(path) as string).equals(Buffer.from(file as string)), path).toBe(true);
});
