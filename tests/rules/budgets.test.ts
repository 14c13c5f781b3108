import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';

const SITE = process.env.CARTULARY_DIST ?? 'dist';
const KB = 1000;

const packed = new Map<string, number>();
/** bytes of a built file as a host sends it, gzip -9 */
function gz(file: string): number {
  const known = packed.get(file);
  if (known !== undefined) return known;
  const size = gzipSync(readFileSync(file), { level: 9 }).length;
  packed.set(file, size);
  return size;
}
const sum = (files: readonly string[]): number => files.reduce((total, file) => total + gz(file), 0);

function pagesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return ['assets', 'basemap'].includes(entry.name) ? [] : pagesUnder(path);
    return entry.name.endsWith('.html') ? [path] : [];
  });
}

/** files that a page names in its tags */
function named(page: string, tag: RegExp): string[] {
  const html = readFileSync(page, 'utf8');
  const at = (address: string) =>
    address.startsWith('/') ? join(SITE, address) : normalize(join(dirname(page), address));
  return [...html.matchAll(tag)].map((match) => at(match[1]!));
}
const sheetsOf = (page: string) => named(page, /<link rel="stylesheet"[^>]*? href="([^"]+)"/g);
const scriptsOf = (page: string) => named(page, /<script[^>]* src="([^"]+)"/g);
const modulesOf = (page: string) => named(page, /<link rel="modulepreload"[^>]*? href="([^"]+)"/g);

describe('bytes of the built site, gzip -9', () => {
  const pages: string[] = [];
  beforeAll(() => {
    if (!existsSync(join(SITE, 'index.html')))
      throw new Error(`${SITE} is not built. Build it first: npm run build`);
    pages.push(...pagesUnder(SITE));
  });

  test('the test sees the pages, their sheets and scripts', () => {
    expect(pages.length).toBeGreaterThan(20);
    for (const page of pages) {
      expect(sheetsOf(page).length, page).toBeGreaterThan(1);
      expect(scriptsOf(page), page).toHaveLength(1);
      const modules = modulesOf(page);
      // The missing page is plain: it asks for neither the app nor the map.
      if (page === join(SITE, '404.html'))
        expect(modules.filter((file) => /\/(?:start|MapCanvas)-/.test(file))).toEqual([]);
      else expect(modules.length, page).toBeGreaterThan(2);
    }
  });

  test('a page that comes in a file of its own asks for it early, and for no other', () => {
    const own =
      /\/(About|Check|Claims|Compare|Data|Source|Timeline|Unmapped|KeysDialog|ManySources)-[^/]*\.js$/;
    const asked = (page: string) =>
      modulesOf(join(SITE, page, 'index.html')).flatMap((file) => own.exec(file)?.[1] ?? []);
    for (const name of ['about', 'check', 'claims', 'compare', 'data', 'source', 'timeline'])
      expect(
        asked(name).map((one) => one.toLowerCase()),
        name,
      ).toEqual([name]);
    for (const page of ['', 'place/manta']) expect(asked(page), page).toEqual([]);
  });

  test('no script holds what an edit of one word changes, so that readers keep their scripts', () => {
    const { stamp, files } = JSON.parse(readFileSync(join(SITE, 'data/manifest.json'), 'utf8'));
    const changing: string[] = [stamp, ...files.map(({ sha256 }: { sha256: string }) => sha256.slice(0, 8))];
    const scripts = readdirSync(join(SITE, 'assets')).filter((name) => name.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(20);
    expect(changing.length).toBeGreaterThan(4);
    for (const name of scripts) {
      const text = readFileSync(join(SITE, 'assets', name), 'utf8');
      expect(
        changing.filter((hash) => text.includes(hash)),
        name,
      ).toEqual([]);
    }
  });

  test('on every page the layers of the cascade are ordered before a stylesheet fills one', () => {
    // a layer that is filled first is the weakest, whatever a later statement says
    const ordered = (sheet: string) =>
      /^\s*@layer vendor;\s*@layer tokens\b/.test(readFileSync(sheet, 'utf8'));
    for (const page of pages) {
      const layered = sheetsOf(page).filter((sheet) => readFileSync(sheet, 'utf8').includes('@layer'));
      expect(layered.map(ordered), page).toEqual([true, ...layered.slice(1).map(() => false)]);
    }
  });

  test('a page with its still map and its CSS is at most 45 kB', () => {
    const heavy = pages
      .map((page) => ({ page, bytes: sum([page, ...sheetsOf(page)]) }))
      .toSorted((a, b) => b.bytes - a.bytes);
    console.log(
      `heaviest page with CSS: ${heavy[0]!.page} ${(heavy[0]!.bytes / KB).toFixed(1)} kB; lightest: ${(heavy.at(-1)!.bytes / KB).toFixed(1)} kB`,
    );
    expect(heavy.filter(({ bytes }) => bytes > 45 * KB)).toEqual([]);
  });

  test('what a page needs before its text is on screen is at most 90 kB', () => {
    const heavy = pages
      .map((page) => ({ page, bytes: sum([page, ...sheetsOf(page), ...scriptsOf(page)]) }))
      .toSorted((a, b) => b.bytes - a.bytes);
    const app = sum(modulesOf(pages[0]!).filter((file) => !/MapCanvas/.test(file)));
    console.log(
      `HTML, CSS and entry script: at most ${(heavy[0]!.bytes / KB).toFixed(1)} kB; scripts until it answers, without the map: ${(app / KB).toFixed(1)} kB`,
    );
    expect(heavy.filter(({ bytes }) => bytes > 90 * KB)).toEqual([]);
  });
});
