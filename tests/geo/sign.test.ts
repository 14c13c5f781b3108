import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { build } from '../../geo/build.ts';
import { signPublished, verifyPublished, withSignature } from '../../geo/sign.ts';
import { writePublished } from '../../geo/write.ts';
import { checkSignature } from '../../src/pages/about/signature.ts';
import { corpusOf, read, tiny } from './editions.ts';

const root = mkdtempSync(join(tmpdir(), 'sign-'));
afterAll(() => rmSync(root, { recursive: true }));
const [folder, repository, keys] = ['data', 'repository', 'keys'].map((name) => join(root, name)) as [
  string,
  string,
  string,
];
for (const one of [repository, keys]) mkdirSync(one);
const keyFile = (name: string, type: 'ed25519' | 'rsa' = 'ed25519', where = keys): string => {
  const { privateKey } =
    type === 'rsa' ? generateKeyPairSync('rsa', { modulusLength: 2048 }) : generateKeyPairSync('ed25519');
  writeFileSync(join(where, name), privateKey.export({ type: 'pkcs8', format: 'pem' }));
  return join(where, name);
};
const key = keyFile('own.pem');

const corpus = corpusOf(read(tiny));
const files = build(corpus);
const { edition, stamp } = JSON.parse(String(files.get('manifest.json')));
const manifest = () => JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  writePublished(folder, files);
});
const signed = () => signPublished(folder, key, repository, '2026-03-30');

describe('a published edition', () => {
  test('without a signature is said not to be signed', async () => {
    expect(verifyPublished(folder, edition)).toEqual({
      sound: true,
      said: expect.stringMatching(/published files as the manifest has them; not signed$/),
    });
    expect(await checkSignature(manifest())).toBeNull();
  });
  test('that is signed verifies on the command line and in the browser, with one and the same key', async () => {
    const { said } = signed();
    const [, name = ''] = /signed with the key ((?:[0-9a-f]{4} ?){4})\./.exec(said) ?? [];
    expect(said).toContain(`Edition ${edition} ${stamp}`);
    expect(verifyPublished(folder, edition)).toEqual({
      sound: true,
      said: expect.stringMatching(new RegExp(`signed by the key ${name} on 2026-03-30$`)),
    });
    expect(await checkSignature(manifest())).toEqual({ state: 'holds', date: '2026-03-30', key: name });
  });
  test('keeps its signature when the same edition is built again, and loses it with any other', () => {
    signed();
    const before = manifest();
    writePublished(folder, withSignature(folder, files));
    expect(manifest()).toEqual(before);
    const other = build({ ...corpus, edition: { ...corpus.edition, date: '2026-04-01' } });
    writePublished(folder, withSignature(folder, other));
    expect(manifest().signature).toBeUndefined();
  });
  test.each([
    ['stamp', (one: ReturnType<typeof manifest>) => ({ ...one, stamp: '000000000000' })],
    ['edition', (one: ReturnType<typeof manifest>) => ({ ...one, edition: `${edition}-x` })],
    [
      'a hash',
      (one: ReturnType<typeof manifest>) => ({
        ...one,
        files: one.files.map((file: object, i: number) =>
          i === 0 ? { ...file, sha256: '0'.repeat(64) } : file,
        ),
      }),
    ],
    ['a file more', (one: ReturnType<typeof manifest>) => ({ ...one, files: [...one.files, one.files[0]] })],
    [
      'the day',
      (one: ReturnType<typeof manifest>) => ({ ...one, signature: { ...one.signature, date: '2026-03-31' } }),
    ],
    [
      'the key',
      (one: ReturnType<typeof manifest>) => ({
        ...one,
        signature: { ...one.signature, key: 'A'.repeat(43) },
      }),
    ],
    ['no key', (one: ReturnType<typeof manifest>) => ({ ...one, signature: { ...one.signature, key: 'x' } })],
    [
      'no signature',
      (one: ReturnType<typeof manifest>) => ({ ...one, signature: { ...one.signature, value: '' } }),
    ],
  ])('whose manifest was altered after it (%s) does not verify', async (_, alter) => {
    signed();
    const altered = alter(manifest());
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify(altered));
    const found = verifyPublished(folder, altered.edition);
    expect(found.sound).toBe(false);
    expect(found.said).toContain('does not hold');
    expect((await checkSignature(altered))?.state).toBe('broken');
  });
  test('with an altered or a missing file names it', () => {
    signed();
    writeFileSync(join(folder, 'atlas.json'), '{}');
    rmSync(join(folder, 'areas.geojson'));
    const { sound, said } = verifyPublished(folder, edition);
    expect(sound).toBe(false);
    expect(said).toContain('not as the manifest has them: areas.geojson, atlas.json');
  });
});

test('a key that is none, of another kind, missing or in the repository is refused, and nothing is written', () => {
  const before = readFileSync(join(folder, 'manifest.json'));
  writeFileSync(join(keys, 'text.pem'), 'not a key');
  for (const [file, why] of [
    [join(keys, 'nothing.pem'), 'there is no such file'],
    [join(keys, 'text.pem'), 'holds no private key as PEM'],
    [keyFile('rsa.pem', 'rsa'), 'a key of another kind, rsa'],
    [keyFile('mine.pem', 'ed25519', repository), 'lies in the repository'],
  ] as const) {
    const { signed: done, said } = signPublished(folder, file, repository, '2026-03-30');
    expect(done, file).toBe(false);
    expect(said, file).toContain(why);
  }
  expect(readFileSync(join(folder, 'manifest.json')).equals(before)).toBe(true);
  expect(signPublished(join(root, 'empty'), key, repository, '2026-03-30').said).toContain(
    'Nothing is published',
  );
});
