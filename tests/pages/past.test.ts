/** What the built site says of things that were withdrawn or corrected. */
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { labelIn } from '../../src/atlas/names.ts';
import { PAGES } from '../../src/pages/registry.ts';
import { renderSite } from '../../src/prerender/pages.tsx';
import { pagePath } from '../../src/view/address.ts';
import { firstView } from '../../src/view/changes.ts';
import { keepPast } from '../../src/view/past.ts';
import { pageOf, pastFrom } from '../../src/view/withdrawn.ts';
import { en } from '../../src/words/en/index.ts';
import { enPast } from '../../src/words/en/past.ts';
import { es } from '../../src/words/es/index.ts';
import { esPast } from '../../src/words/es/past.ts';
import { html, inputAt, LANGS, ecuador as site, textOf, tinyInput } from '../panel/render.tsx';

const BASE = 'https://maps.example.org/a/';
const WORDS = { en: { t: en, past: enPast }, es: { t: es, past: esPast } };
const input = inputAt('geo/ecuador-2026');
const history = input.history;
if (!history) throw new Error('the edition publishes nothing of its past');
/** bytes of a page at the address of something withdrawn, gzip -9 */
const SMALL = 2500;

let files: ReadonlyMap<string, string> = new Map();
let addressed: ReadonlyMap<string, string> = new Map();
beforeAll(async () => {
  files = await renderSite(input);
  addressed = await renderSite({ ...input, base: BASE }, PAGES, undefined, { part: 0, of: 12 });
}, 120_000);

describe.each(LANGS)('in %s', (lang) => {
  const { t, past } = WORDS[lang];
  const prefix = lang === 'en' ? '' : 'es/';

  test('the address of each withdrawn thing is a small page that says so and leads to what stands in its place', () => {
    const rows = history.withdrawn;
    const of = (one: string) => rows.filter(({ kind }) => kind === one).length;
    expect(of('passage') + of('claim')).toBe(96);
    expect(of('event')).toBe(29);
    const folders: Readonly<Record<string, string>> = { claim: 'claims', event: 'timeline' };
    for (const { kind, id, until, why, successors } of rows) {
      const path = `${prefix}${folders[kind] ?? kind}/${id}/index.html`;
      const page = files.get(path) ?? '';
      expect(page, path).toContain(`<html lang="${lang}"`);
      expect(page, path).toContain('<meta name="robots" content="noindex">');
      const said = textOf(page);
      expect(said, path).toContain(past.withdrawn[kind](t.quoted(id), until));
      expect(said, path).toContain(labelIn(history.reasons.find((one) => one.id === why)?.text ?? {}, lang));
      const links = [...page.matchAll(/<p>.*?<a href="([^"]+)">.*<\/p>/g)].flatMap(([whole]) =>
        [...whole.matchAll(/href="([^"]+)"/g)].map(([, href]) =>
          new URL(href!, `http://x/${path}`).pathname.slice(1),
        ),
      );
      expect(links, path).toEqual(successors.map((to) => pagePath(site, { lang, page: pageOf(site, to)! })));
      for (const link of links) expect(files.has(`${link}index.html`), link).toBe(true);
      expect(gzipSync(page, { level: 9 }).length, path).toBeLessThan(SMALL);
    }
  });

  test('the page about the edition has the whole log, the latest first', () => {
    const said = textOf(files.get(`${prefix}about/index.html`) ?? '');
    const at = history.corrections.toReversed().map(({ what }) => said.indexOf(labelIn(what, lang)));
    expect(at.length).toBeGreaterThan(10);
    expect(Math.min(...at)).toBeGreaterThan(0);
    expect(at).toEqual(at.toSorted((a, b) => a - b));
    for (const { why } of history.corrections) expect(said).toContain(labelIn(why, lang));
  });

  test('a place that is concerned says since when, with a link to the log', () => {
    const concerned = site.places.filter(({ corrected }) => corrected !== undefined);
    expect(concerned.length).toBeGreaterThan(10);
    for (const { id, corrected } of site.places) {
      const page = files.get(`${prefix}place/${id}/index.html`) ?? '';
      const line = corrected && `about/">${t.placePage.corrected(corrected)}</a>`;
      expect(page.includes(line ?? t.placePage.corrected('2026-11-26')), id).toBe(line !== undefined);
    }
  });

  test('the feed has each entry, with addresses that are absolute only where the site’s is known', () => {
    for (const [from, base] of [
      [files, prefix === '' ? './' : '../'],
      [addressed, BASE],
    ] as const) {
      const feed = from.get(`${prefix}corrections.xml`) ?? '';
      expect(feed.match(/<entry>/g)).toHaveLength(history.corrections.length);
      const links = [...feed.matchAll(/href="([^"]+)"/g)].map(([, href]) => href);
      expect(new Set(links)).toEqual(new Set([`${base}${prefix}corrections.xml`, `${base}${prefix}about/`]));
    }
  });
});

test('the sitemap names none of the pages of withdrawn things', () => {
  expect(addressed.get('sitemap.xml')).toContain('passage/a-2/');
  expect(addressed.get('sitemap.xml')).not.toContain('passage/a-3/');
});

test('an edition that keeps no log has neither feed nor such pages, and its About page says nothing of it', {
  timeout: 60_000,
}, async () => {
  const tiny = await renderSite(tinyInput);
  expect(tiny.has('corrections.xml')).toBe(false);
  expect(textOf(tiny.get('about/index.html') ?? '')).not.toContain(enPast.title);
});

test('the app says the same of an address, with links', async () => {
  const { Panel } = await import('../../src/pages/Panel.tsx');
  const { createElement } = await import('react');
  keepPast(site, pastFrom(site, history));
  const view = {
    ...firstView(site, 'en', { kind: 'passage', id: 'a-2' }),
    notices: [{ part: 'past', given: 'passage a-3' } as const],
  };
  const said = html(site, view, createElement(Panel, { pages: PAGES }));
  expect(textOf(said)).toContain(enPast.withdrawn.passage(en.quoted('a-3'), '2026-11-26'));
  expect(said).toContain('href="/passage/a-2/"');
});
