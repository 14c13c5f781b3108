import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AtlasExcerpt } from '../../geo/model.ts';
import { checkText, closestSource, isVerified, sourceOfHash } from '../../src/verify/check.ts';
import { LARGEST, readBytes, readFile, readWords } from '../../src/verify/given.ts';
import { tiny as files, read } from '../geo/editions.ts';
import { ecuador, tiny } from '../panel/render.tsx';

const { texts } = read(files);
const [a, b] = [texts.get('a')!.text, texts.get('b')!.text];
const utf8 = (text: string) => new TextEncoder().encode(text);
const excerpt = (start: number, quote: string): AtlasExcerpt => ({
  ...tiny.excerpts[0]!,
  source: 'a',
  start,
  quote,
  end: start + quote.length,
});
const stands = (text: string, start: number, quote: string) =>
  checkText({ excerpts: [excerpt(start, quote)] }, text, 'a')[0]!;

describe('a text as it was read', () => {
  it('is known by its hash, and holds every passage at its place', async () => {
    for (const [id, text] of [['a', a] as const, ['b', b] as const]) {
      const given = await readBytes(utf8(text));
      if (typeof given === 'string') throw new Error(given);
      expect(sourceOfHash(tiny, given.sha256)).toBe(id);
      const verdicts = checkText(tiny, given.text, id);
      expect(verdicts.length).toBe(tiny.excerpts.filter(({ source }) => source === id).length);
      expect(verdicts.every(isVerified)).toBe(true);
    }
  });

  it('is told from the others without a hash', () => {
    expect(closestSource(tiny, `A new line.\n${a}`)).toBe('a');
    expect(closestSource(tiny, b.slice(3))).toBe('b');
    expect(closestSource(tiny, 'Nothing of it.')).toBeNull();
    expect(sourceOfHash(tiny, null)).toBeNull();
    expect(sourceOfHash(tiny, '0'.repeat(64))).toBeNull();
  });
});

describe('a passage', () => {
  it('is found elsewhere when the text moved, and not verified when one letter changed', () => {
    for (const verdict of checkText(tiny, `\uFEFF${a}`, 'a')) {
      expect(isVerified(verdict)).toBe(false);
      expect(verdict.at).toBe(verdict.excerpt.start + 1);
    }
    for (const { excerpt: one } of checkText(tiny, a, 'a')) {
      const at = one.start + Math.floor(one.quote.length / 2);
      const letter = a[at] === 'x' ? 'y' : 'x';
      const text = a.slice(0, at) + letter + a.slice(at + 1);
      const changed = checkText(tiny, text, 'a').find(({ excerpt: other }) => other.id === one.id)!;
      expect(isVerified(changed)).toBe(false);
      // one quote of the edition stands twice
      expect(changed.at !== null).toBe(text.includes(one.quote));
    }
  });

  it('is looked for nearest to where it is said to stand', () => {
    expect(stands('pier, pier, pier', 7, 'pier').at).toBe(6);
    expect(stands('pier, pier, pier', 11, 'pier').at).toBe(12);
    expect(stands('pier, pier, pier', 99, 'pier').at).toBe(12);
    expect(stands('', 0, 'pier').at).toBeNull();
  });

  it('is not made alike: case, spaces, quotation marks and composition count', () => {
    const quote = 'the “café” at  Manta’s pier';
    for (const other of [
      quote.toUpperCase(),
      quote.replace('  ', ' '),
      quote.replace('’', "'"),
      quote.replace(/[“”]/g, '"'),
      quote.normalize('NFD'),
    ])
      expect(stands(other, 0, quote).at).toBeNull();
  });

  it('counts as verified exactly when the text holds it there', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 40 });
    fc.assert(
      fc.property(
        words,
        fc.nat(40),
        fc.string({ unit: fc.constantFrom('a', 'b', ' '), minLength: 1, maxLength: 4 }),
        (text, start, quote) => {
          const verdict = stands(text, start, quote);
          expect(isVerified(verdict)).toBe(text.slice(start, start + quote.length) === quote);
          expect(verdict.at !== null).toBe(text.includes(quote));
          if (verdict.at !== null) expect(text.startsWith(quote, verdict.at)).toBe(true);
        },
      ),
    );
  });
});

describe('what is given', () => {
  it('is refused when it is too large, empty, or no text', async () => {
    expect(await readBytes(new Uint8Array(LARGEST + 1))).toBe('large');
    expect(await readWords('x'.repeat(LARGEST + 1))).toBe('large');
    expect(await readWords('  \n ')).toBe('empty');
    expect(await readFile(new Blob([]))).toBe('empty');
    expect(await readBytes(new Uint8Array([0xff, 0xfe, 0x00, 0xd8]))).toBe('foreign');
    const unread = {
      size: LARGEST + 1,
      arrayBuffer: () => Promise.reject(new Error('was read')),
    } as unknown as Blob;
    expect(await readFile(unread)).toBe('large');
    const torn = { size: 5, arrayBuffer: () => Promise.reject(new Error('gone')) } as unknown as Blob;
    expect(await readFile(torn)).toBe('foreign');
  });

  it('keeps a byte order mark and line ends, so that offsets hold', async () => {
    const given = await readBytes(utf8('\uFEFFone\r\ntwo'));
    expect(given).toMatchObject({ text: '\uFEFFone\r\ntwo' });
  });

  it('may be garbage', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 400 }), async (bytes) => {
        const given = await readBytes(new Uint8Array(bytes));
        if (typeof given === 'string') return;
        expect(given.sha256).toMatch(/^[0-9a-f]{64}$/);
        for (const { id } of ecuador.sources)
          expect(checkText(ecuador, given.text, id).every((one) => one.at === null)).toBe(true);
      }),
    );
  });
});
