/** What the built site gives to a browser that keeps or installs it. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { type Bundle, textIn } from '../../src/offline/bundle.ts';
import type { KeptList } from '../../src/offline/list.ts';
import { iconOf, markIn } from '../../src/serve/icons.mjs';

const SITE = resolve(process.env.CARTULARY_DIST ?? 'dist');
const read = (path: string): Buffer => readFileSync(join(SITE, path));
const list = (): KeptList => {
  const [first = ''] = read('sw.js').toString('utf8').split('\n');
  return JSON.parse(first.replace(/^const KEPT_LIST=/, '').replace(/;$/, ''));
};

describe('the copy for reading without a network', () => {
  /** the workbench, a program of its own, which is not kept */
  const isMake = (path: string) => /(?:^|\/)make[-/]/.test(path);
  test('lists every script, style and typeface of the app, and each listed file is the one that is served', () => {
    const { files } = list();
    expect(files.length).toBeGreaterThan(100);
    for (const { path, bytes, sha256 } of files) {
      const content = read(path.split('?')[0] ?? '');
      expect(content.length, path).toBe(bytes);
      expect(createHash('sha256').update(content).digest('hex'), path).toBe(sha256);
    }
    const listed = new Set(files.map(({ path }) => path));
    const needed = readdirSync(join(SITE, 'assets')).filter(
      (name) => /\.(?:js|woff2)$/.test(name) && !isMake(name),
    );
    expect(needed.filter((name) => !listed.has(`assets/${name}`))).toEqual([]);
  });
  test('holds every page of the site to the letter, in each language, and its stylesheet', () => {
    const { pages, sheets } = list();
    const bundle = JSON.parse(inflateRawSync(read(pages)).toString('utf8')) as Bundle;
    const built = readdirSync(SITE, { recursive: true, encoding: 'utf8' }).filter(
      (path) => /(?:^|\/)index\.html$|^404\.html$/.test(path) && !path.startsWith('embed/') && !isMake(path),
    );
    expect(built.length).toBeGreaterThan(500);
    for (const path of [...built, ...sheets]) {
      const text = textIn(bundle, path);
      expect(text === read(path).toString('utf8'), path).toBe(true);
      for (const sheet of text?.match(/assets\/still-[\w-]+\.css/g) ?? []) expect(sheets).toContain(sheet);
    }
  }, 30_000);
  test('holds no script that only the workbench asks for', () => {
    const { files, pages } = list();
    const scripts = files.flatMap(({ path }) => /^assets\/(.+\.js)$/.exec(path)?.[1] ?? []);
    const reached = new Set<string>();
    const follow = (text: string): void => {
      for (const name of scripts)
        if (!reached.has(name) && text.includes(name)) {
          reached.add(name);
          follow(read(`assets/${name}`).toString('utf8'));
        }
    };
    follow(inflateRawSync(read(pages)).toString('utf8'));
    expect(scripts.filter((name) => !reached.has(name))).toEqual([]);
  }, 30_000);
  test('is light: the worker at most 14 kB with its list, all pages at most 0.8 MB, all of it at most 8 MB', () => {
    const { files, pages } = list();
    expect(read('sw.js').length).toBeLessThan(40_000);
    expect(read(pages).length).toBeLessThan(800_000);
    expect(files.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(8_000_000);
  });
});

describe('the installed site', () => {
  for (const folder of ['', 'es/'])
    test(`/${folder}manifest.webmanifest names pages and icons that are there`, async () => {
      const manifest = JSON.parse(read(`${folder}manifest.webmanifest`).toString('utf8'));
      const at = (address: string) => new URL(address, `http://localhost/${folder}`).pathname.slice(1);
      expect([manifest.lang, at(manifest.start_url), at(manifest.scope)]).toEqual([
        folder === '' ? 'en' : 'es',
        folder,
        '',
      ]);
      const shortcuts = manifest.shortcuts.map(({ url }: { url: string }) => at(url));
      expect(shortcuts).toEqual([folder, `${folder}source/`, `${folder}timeline/`]);
      for (const path of [...shortcuts, at(manifest.share_target.action)])
        expect(existsSync(join(SITE, path, 'index.html')), path).toBe(true);
      expect(manifest.share_target.method).toBe('POST');
      for (const { src, sizes } of manifest.icons) {
        const { width, height, format } = await sharp(join(SITE, at(src))).metadata();
        expect([`${width}x${height}`, format]).toEqual([sizes, 'png']);
      }
    });
  test('its maskable icon fills the square with paper, and the mark lies where no shape cuts it', async () => {
    const { data, info } = await sharp(join(SITE, 'icons/maskable-512.png'))
      .raw()
      .toBuffer({ resolveWithObject: true });
    const pixel = (x: number, y: number) => [
      ...data.subarray((y * info.width + x) * info.channels).subarray(0, 3),
    ];
    const paper = pixel(0, 0);
    let marked = 0;
    for (let y = 0; y < 512; y += 4)
      for (let x = 0; x < 512; x += 4) {
        if (pixel(x, y).join() === paper.join()) continue;
        marked += 1;
        expect(Math.hypot(x - 256, y - 256), `${x}, ${y}`).toBeLessThan(0.4 * 512);
      }
    expect(marked).toBeGreaterThan(500);
  });
  test('its icons are drawn from the mark of the page, or the build stops', () => {
    const { mark, ground } = markIn(read('index.html').toString('utf8'));
    expect(ground).toMatch(/^#[0-9a-f]{6}$/);
    expect(iconOf(mark, ground, false)).toContain(mark);
    expect(() => markIn('<link rel="icon" href="favicon.ico">')).toThrow('no icon');
  });
});
