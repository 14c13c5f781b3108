/** The edition as one file, unpacked and checked by programs that are not ours. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import jsonld from 'jsonld';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { build } from '../../geo/build.ts';
import { folderAt } from '../../geo/files.ts';
import { readEdition } from '../../geo/read.ts';
import { OFFLINE } from './contexts.ts';
import { corpusOf } from './editions.ts';
import { reading, run } from './reader.ts';

vi.setConfig({ testTimeout: 60_000 });

const corpus = corpusOf(readEdition(folderAt('geo/ecuador-2026')));
const files = build(corpus);
const NAME = 'ecuador-2026.zip';
const bytes = files.get(NAME) as Uint8Array;
const folder = mkdtempSync(join(tmpdir(), 'archive-'));
const bag = join(folder, 'ecuador-2026');
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.unstubAllEnvs());

/** the published texts, without the manifest, which tells the archive's own hash */
const texts = [...files].filter(([path]) => path !== NAME && path !== 'manifest.json');
const unpack = (zip: Uint8Array): void => {
  writeFileSync(join(folder, NAME), zip);
  run('unzip', ['-q', '-o', NAME], folder);
};

test('is the same bytes in every build and every time zone', () => {
  for (const zone of ['Pacific/Kiritimati', 'America/Guayaquil']) {
    vi.stubEnv('TZ', zone);
    expect(Buffer.compare(build(corpus).get(NAME) as Uint8Array, bytes)).toBe(0);
  }
});

reading('unzip', 'unzip finds every published file in it, byte for byte', () => {
  unpack(bytes);
  expect(texts.length).toBeGreaterThan(20);
  for (const [path, text] of texts) expect(readFileSync(join(bag, 'data', path), 'utf8'), path).toBe(text);
});

reading('sha256sum', 'sha256sum finds every file of the bag as its manifests say, and no other', () => {
  unpack(bytes);
  const checked = ['manifest-sha256.txt', 'tagmanifest-sha256.txt'].map((name) =>
    run('sha256sum', ['--strict', '-c', name], bag).trimEnd().split('\n'),
  );
  for (const line of checked.flat()) expect(line).toMatch(/: OK$/);
  expect(checked.map((lines) => lines.length)).toEqual([texts.length + 1, 3]);
  const inside = run('find', ['.', '-type', 'f'], bag).trimEnd().split('\n');
  expect(inside).toHaveLength(texts.length + 1 + 4);
});

reading('sha256sum', 'sha256sum refuses a bag of which one letter was changed', () => {
  unpack(bytes);
  const path = join(bag, 'data/atlas.json');
  writeFileSync(path, readFileSync(path, 'utf8').replace('Manta', 'Mantra'));
  expect(() => run('sha256sum', ['-c', 'manifest-sha256.txt'], bag)).toThrow();
});

reading('unzip', 'it is a bag of BagIt 1.0, and says how much it holds', () => {
  unpack(bytes);
  const tag = (name: string): string => readFileSync(join(bag, name), 'utf8');
  expect(tag('bagit.txt')).toBe('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n');
  const [, octets, count] = /^Payload-Oxum: (\d+)\.(\d+)$/m.exec(tag('bag-info.txt')) ?? [];
  const sizes = run('find', ['data', '-type', 'f', '-printf', '%s\\n'], bag)
    .trimEnd()
    .split('\n')
    .map(Number);
  expect([Number(octets), Number(count)]).toEqual([sizes.reduce((sum, size) => sum + size, 0), sizes.length]);
});

reading('unzip', 'its RO-Crate describes every file with its size, and jsonld reads all of it', async () => {
  unpack(bytes);
  const crate = JSON.parse(readFileSync(join(bag, 'data/ro-crate-metadata.json'), 'utf8'));
  const entities = new Map<string, Record<string, unknown>>(
    crate['@graph'].map((entity: { '@id': string }) => [entity['@id'], entity]),
  );
  expect(entities.size).toBe(crate['@graph'].length);
  expect(entities.get('ro-crate-metadata.json')).toMatchObject({
    about: { '@id': './' },
    conformsTo: { '@id': 'https://w3id.org/ro/crate/1.2' },
  });
  const root = entities.get('./') as { hasPart: { '@id': string }[]; license: { '@id': string } };
  expect(root).toMatchObject({
    '@type': 'Dataset',
    name: corpus.edition.title.en,
    datePublished: corpus.edition.date,
    license: { '@id': corpus.edition.licence.url },
  });
  expect(entities.has(root.license['@id'])).toBe(true);
  expect(root.hasPart.map((part) => part['@id'])).toEqual(texts.map(([path]) => path));
  for (const [path, text] of texts)
    expect(entities.get(path)).toMatchObject({ '@type': 'File', contentSize: `${Buffer.byteLength(text)}` });
  const quads = String(await jsonld.canonize(crate, OFFLINE)).split('\n');
  expect(quads.filter((line) => line.includes('<http://schema.org/hasPart>'))).toHaveLength(texts.length);
});
