/** The pages of an edition with many places: what each costs does not grow with the edition. */
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { renderSite } from '../../src/prerender/pages.tsx';
import { largeEdition } from '../fixtures/large.ts';
import { read } from '../geo/editions.ts';
import { inputOf } from '../panel/render.tsx';

const PLACES = 170;
const SHARES = 9;
const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;

describe(`an edition of ${PLACES} places`, () => {
  const input = inputOf(read(largeEdition({ places: PLACES, languages: ['en'] })));
  let whole: ReadonlyMap<string, string> = new Map();
  beforeAll(async () => {
    whole = await renderSite(input);
  }, 120_000);
  const pages = () => [...whole].filter(([path]) => path.endsWith('index.html'));

  test('has a page for each place, with at most 150 pins, and at most 12 kB', () => {
    const ofPlaces = pages().filter(([path]) => /^place\//.test(path));
    expect(ofPlaces).toHaveLength(PLACES);
    for (const [path, text] of ofPlaces)
      expect(gzipSync(text, { level: 9 }).length, path).toBeLessThanOrEqual(12_000);
    for (const [path, text] of pages()) expect(count(text, /data-kind="/g), path).toBeLessThanOrEqual(150);
  });

  test('shows no pin in a window whose stylesheet has no place for it', () => {
    for (const [path, text] of pages().filter((_, i) => i % 20 === 0)) {
      const sheet = /assets\/still-\w+\.css/.exec(text)?.[0] ?? '';
      const [, ...blocks] = (whole.get(sheet) ?? '').split('\n');
      expect(blocks.length, path).toBeGreaterThan(0);
      for (const [, anchor] of text.matchAll(/<li id="(p-[\w-]+)"/g))
        for (const block of blocks)
          expect(block, `${path} ${anchor}`).toMatch(
            new RegExp(`#${anchor}\\{[^}]*(?:translate:|visibility:hidden)`),
          );
    }
  });

  test('lists its first hundred places, says how many there are, and offers the rest', () => {
    const home = whole.get('index.html') ?? '';
    expect(count(home, /class="row"/g)).toBe(100);
    expect(home).toMatch(/Show all \d+ places/);
  });

  test('is the same to the letter when several cores render a share of it each', async () => {
    const paths = new Set<string>();
    for (const part of [0, 4]) {
      const share = await renderSite(input, undefined, undefined, { part, of: SHARES });
      for (const [path, text] of share) {
        expect(text === whole.get(path), path).toBe(true);
        expect(paths.has(path) && path.endsWith('.html'), path).toBe(false);
        paths.add(path);
      }
      expect(share.has('_headers')).toBe(part === 0);
      expect(share.size).toBeGreaterThan(pages().length / SHARES - 2);
    }
  }, 120_000);
});
