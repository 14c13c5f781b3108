/** Previews of pages, drawn without a browser. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cardOf, cardPages } from '../../src/prerender/cardPages.ts';
import { renderCards } from '../../src/prerender/cards.tsx';
import { measureWith, writeCards } from '../../src/serve/cards.mjs';
import type { MeasureType } from '../../src/share/faces.ts';
import { linesOf } from '../../src/share/lines.ts';
import { allPages } from '../../src/view/site.ts';
import { inputAt, siteOf } from '../panel/render.tsx';

const input = inputAt('geo/ecuador-2026');
const FEW = { part: 0, of: 40 };
const estimate: MeasureType = (text, _, size) => text.length * size * 0.5;
const TEXT = { family: 'Newsreader', weight: 400 } as const;

describe('the previews of an edition', () => {
  let folder = '';
  let counted = { cards: 0, drawn: 0, bytes: 0 };
  const files = () =>
    readdirSync(folder, { recursive: true }).filter((name) => `${name}`.endsWith('card.png'));
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'cards-'));
    counted = await writeCards(renderCards, input, FEW, folder);
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  test('are pictures of their size and at most 60 kB, in each language, and kept', async () => {
    expect(files().length).toBe(counted.cards);
    expect(counted.cards).toBeGreaterThan(6);
    for (const name of files()) {
      const path = join(folder, `${name}`);
      expect(statSync(path).size, path).toBeLessThanOrEqual(60_000);
      expect(await sharp(readFileSync(path)).metadata()).toMatchObject({
        width: 1200,
        height: 630,
        format: 'png',
      });
    }
    expect(await writeCards(renderCards, input, FEW, folder)).toEqual({ ...counted, drawn: 0 });
  }, 60_000);

  test('are not empty: text on paper at the left, land and water at the right', async () => {
    for (const name of files().slice(0, 4)) {
      const part = (left: number, width: number) =>
        sharp(join(folder, `${name}`))
          .extract({ left, top: 110, width, height: 250 })
          .stats();
      const [text, map] = [await part(48, 380), await part(460, 700)];
      expect(text.channels[0]?.min, `${name}: ink`).toBeLessThan(90);
      expect(text.channels[0]?.max, `${name}: paper`).toBeGreaterThan(245);
      expect(map.entropy, `${name}: map`).toBeGreaterThan(0.1);
    }
  });
});

test('each face has a file of its own: none stands in for another', async () => {
  const measure = await measureWith();
  const width = (family: 'Newsreader' | 'Libre Franklin', weight: 400 | 500 | 600, italic = false) =>
    measure('Ecuador, Łódź ¶ “Manta”', { family, weight, italic }, 100);
  const widths = [
    width('Newsreader', 400),
    width('Newsreader', 400, true),
    width('Newsreader', 500),
    width('Newsreader', 600),
    width('Libre Franklin', 600),
  ];
  expect(new Set(widths).size).toBe(widths.length);
  expect(measure('two words', { family: 'Newsreader', weight: 400 }, 20)).toBeGreaterThan(
    measure('twowords', { family: 'Newsreader', weight: 400 }, 20),
  );
});

test('a title of 300 characters, without a space too, keeps to its lines', () => {
  const measure = (words: string) => words.length * 10;
  for (const title of ['x'.repeat(300), 'word '.repeat(60), '']) {
    const lines = linesOf(title, 200, measure, 4);
    expect(lines.length).toBeLessThanOrEqual(4);
    for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(200);
    if (title) expect(lines.at(-1)).toMatch(/\S{3}…$/);
  }
  expect(linesOf('a quiet title', 200, measure, 4)).toEqual(['a quiet title']);
});

test('a place with 300 passages and a name of 300 characters has a card as others have', async () => {
  const [chunk, ...others] = input.chunks;
  const one = chunk?.excerpts.find(({ id }) => id === 'a-20');
  if (!chunk || !one) throw new Error('the passage is not there');
  const many = Array.from({ length: 300 }, (_, i) => ({ ...one, id: `a-${1000 + i}` }));
  const chunks = [{ ...chunk, excerpts: [...chunk.excerpts, ...many] }, ...others];
  for (const long of ['Manta and what lies around '.repeat(12).slice(0, 300), 'M'.repeat(300)]) {
    const name = { en: long, es: long };
    const places = input.head.places.map((place) => (place.id === 'manta' ? { ...place, name } : place));
    const given = { ...input, head: { ...input.head, places }, chunks };
    const site = siteOf(given);
    expect(site.passages('manta').length).toBeGreaterThan(300);
    const pages = allPages(site).filter((page) => cardPages(site, page));
    const part = pages.findIndex(({ kind, id }) => kind === 'place' && id === 'manta');
    for await (const [, svg] of renderCards(given, estimate, { part, of: pages.length })) {
      const said = [...svg.matchAll(/<text x="48" y="([\d.]+)"[^>]*font-size="(\d+)"[^>]*>([^<]*)</g)];
      const lines = said.map(([, y, size, text = '']) => ({ y: Number(y), size: Number(size), text }));
      for (const { text, size } of lines) expect(48 + estimate(text, TEXT, size), text).toBeLessThan(452);
      const ends = lines.map(({ y }) => y);
      expect(ends, 'nothing lies over anything else').toEqual([...new Set(ends)].toSorted((a, b) => a - b));
      expect(Math.max(...ends)).toBeLessThan(630);
      const titled = lines.filter(({ size }) => size === 33);
      expect(titled).toHaveLength(6);
      expect(titled[5]?.text).toMatch(/\S{3}…$/);
      // the passage's words have their place below it
      expect(lines.some(({ text }) => text.includes('Just this past'))).toBe(true);
    }
  }
});

test('a page without a card of its own is previewed with the first page’s, and a large edition draws few', async () => {
  const site = siteOf(input);
  expect(cardPages(site, { kind: 'place', id: 'manta' })).toBe(true);
  expect(cardOf(site, { kind: 'compare', id: 'a-b' })).toEqual({ kind: 'explore', id: null });
  const large = { ...site, files: { ofPlaces: () => [], ofSources: () => [], ofCiting: () => [], all: [] } };
  expect(cardPages(large, { kind: 'place', id: 'manta' })).toBe(false);
  expect(cardPages(large, { kind: 'explore', id: null })).toBe(true);
});

test('hostile words are text in a card', async () => {
  const [place] = input.head.places;
  if (!place) throw new Error('there is no place');
  const name = { en: '<script>alert(1)</script> & "x"', es: '</text><image href="x"/>' };
  const head = { ...input.head, places: [{ ...place, name }, ...input.head.places.slice(1)] };
  for await (const [path, svg] of renderCards({ ...input, head }, estimate, { part: 0, of: 1 })) {
    if (!path.includes(`place/${place.id}/`)) continue;
    expect(svg).not.toMatch(/<script|<image/);
    expect(svg).toContain('&lt;');
  }
}, 60_000);
