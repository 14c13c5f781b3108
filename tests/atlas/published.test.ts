import { createHash } from 'node:crypto';
import { afterEach, expect, test, vi } from 'vitest';

const STAMP = '0123456789ab';
const file = JSON.stringify({
  stamp: STAMP,
  excerpts: [{ id: 'a-1', quote: 'Noboa has also rebuilt facilities.' }],
});
const bytes = Buffer.from(file);
const manifest = {
  stamp: STAMP,
  files: [
    {
      path: 'excerpts-0.json',
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    },
  ],
};

/** a host that gives the file in this state, and a fresh room that asks for it */
async function readFrom(body: Buffer | null, answered: object = manifest) {
  vi.resetModules();
  vi.stubGlobal('fetch', async (address: string) =>
    address.includes('manifest')
      ? new Response(JSON.stringify(answered))
      : new Response(body ? new Uint8Array(body) : null, { status: body ? 200 : 404 }),
  );
  const { readPublished } = await import('../../src/atlas/published.ts');
  return readPublished('/', 'excerpts-0.json', STAMP);
}
afterEach(() => vi.unstubAllGlobals());

for (const [how, subtle] of [
  ['by the browser’s own hashes', true],
  ['by ours, where the browser has none', false],
] as const) {
  const own = () => {
    if (!subtle) vi.stubGlobal('crypto', {});
  };
  test(`the file that was published is known, ${how}`, async () => {
    own();
    expect(await readFrom(bytes)).toMatchObject({ known: true, json: JSON.parse(file) });
  });

  test(`each byte that is altered is found, ${how}`, async () => {
    own();
    for (let at = 0; at < bytes.length; at += 4) {
      const altered = Buffer.from(bytes);
      altered[at] = (altered[at] ?? 0) ^ 1;
      await expect(readFrom(altered), `${at}`).rejects.toMatchObject({
        file: 'excerpts-0.json',
        kind: expect.stringMatching(/^(?:broken|foreign|stale)$/),
      });
    }
  });
}

test('a file that is cut, missing, of another edition, or no file of ours is told apart', async () => {
  const kind = (body: Buffer | null) => readFrom(body).catch(({ kind }: { kind: string }) => kind);
  expect(await kind(bytes.subarray(0, 40))).toBe('broken');
  expect(await kind(null)).toBe('missing');
  expect(await kind(Buffer.from(file.replace(STAMP, 'ba9876543210')))).toBe('stale');
  expect(await kind(Buffer.from('<!doctype html><p>Please sign in.'))).toBe('foreign');
});

test('a list of another edition is not taken for this one', async () => {
  await expect(readFrom(bytes, { ...manifest, stamp: 'ba9876543210' })).rejects.toMatchObject({
    kind: 'stale',
  });
});
