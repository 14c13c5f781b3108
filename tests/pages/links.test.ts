/** What pages tell programs of themselves: previews, addresses, and what they are about. */
import { beforeAll, describe, expect, test } from 'vitest';
import { downloadsOf } from '../../src/atlas/downloads.ts';
import { PAGES } from '../../src/pages/registry.ts';
import { renderSite } from '../../src/prerender/pages.tsx';
import { siteBase } from '../../src/serve/assemble.mjs';
import { pagePath } from '../../src/view/address.ts';
import { allPages, createSite } from '../../src/view/site.ts';
import { inputAt, siteOf } from '../panel/render.tsx';

const BASE = 'https://maps.example.org/a/';
const input = inputAt('geo/ecuador-2026');
const site = createSite(siteOf(input), PAGES);
const paths = site.edition.languages.flatMap((lang) =>
  allPages(site).map((page) => pagePath(site, { lang, page })),
);
let addressed: ReadonlyMap<string, string> = new Map();
let plain: ReadonlyMap<string, string> = new Map();
beforeAll(async () => {
  addressed = await renderSite({ ...input, base: BASE });
  plain = await renderSite(input, PAGES, undefined, { part: 0, of: 12 });
}, 120_000);
const pageAt = (path: string, from = addressed): string => from.get(`${path}index.html`) ?? '';
const jsonIn = (html: string): Record<string, unknown> | null => {
  const found = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1];
  return found === undefined ? null : JSON.parse(found);
};

describe('a site whose address is known', () => {
  test('says of every page where it is, in this language and the others', () => {
    expect(paths.length).toBeGreaterThan(200);
    for (const path of paths) {
      const html = pageAt(path);
      expect(html, path).toContain(`<link rel="canonical" href="${BASE}${path}">`);
      expect(html, path).toContain(`<meta property="og:url" content="${BASE}${path}">`);
      const others = [...html.matchAll(/hreflang="\w+" href="([^"]+)"/g)].map(([, href]) => href ?? '');
      expect(others).toHaveLength(site.edition.languages.length);
      for (const other of others) {
        expect(paths).toContain(other.slice(BASE.length));
        expect(pageAt(other.slice(BASE.length))).toContain(`href="${BASE}${path}"`);
      }
    }
  });

  test('lists every page once for programs that visit it', () => {
    const listed = [...(addressed.get('sitemap.xml') ?? '').matchAll(/<loc>(.*?)<\/loc>/g)].map(
      ([, at]) => at,
    );
    expect(listed).toEqual(paths.map((path) => BASE + path));
    expect(addressed.get('robots.txt')).toContain(`Sitemap: ${BASE}sitemap.xml`);
  });

  test('tells in the terms of schema.org what a place, a passage and the edition are, and nothing that is not stated', () => {
    expect(jsonIn(pageAt('place/manta/'))).toMatchObject({
      '@type': 'Place',
      name: 'Manta',
      geo: { longitude: site.place('manta')?.point[0] },
    });
    for (const excerpt of site.excerpts) {
      const said = jsonIn(pageAt(`passage/${excerpt.id}/`));
      expect(said).toMatchObject({ '@type': 'Quotation', text: excerpt.quote, identifier: excerpt.id });
      const states = site.source(excerpt.source)?.states;
      const { citation } = said as { citation: Record<string, unknown> };
      expect('author' in citation).toBe(Boolean(states?.author));
      expect('name' in citation).toBe(Boolean(states?.title));
    }
    const files = jsonIn(pageAt(''))?.distribution as { contentUrl: string }[];
    expect(files.map(({ contentUrl }) => contentUrl)).toEqual(
      downloadsOf(site).map(({ path }) => `${BASE}data/${path}`),
    );
    expect(files.length).toBeGreaterThan(3);
  });
});

test('a site whose address nobody knows claims none', () => {
  expect(plain.has('sitemap.xml')).toBe(false);
  expect(plain.get('robots.txt')).not.toContain('Sitemap');
  const pages = [...plain].filter(([path]) => path.endsWith('index.html'));
  expect(pages.length).toBeGreaterThan(20);
  for (const [, html] of pages) expect(html).not.toMatch(/rel="canonical"|og:url|ld\+json/);
});

test('every passage has a page of its own, which holds that passage and no other, and previews as it', () => {
  expect(site.excerpts.length).toBeGreaterThan(50);
  for (const { id, quote } of site.excerpts) {
    const html = pageAt(`passage/${id}/`);
    expect([...html.matchAll(/data-cite="([^"]+)"/g)].map(([, cited]) => cited)).toEqual([id]);
    const described = /<meta property="og:description" content="“([^"]{30})/.exec(html)?.[1] ?? 'none';
    const plainly = described
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&')
      .replace(/^[“‘"]+/, '');
    expect(quote.replaceAll(/\s+/g, ' '), id).toContain(plainly.slice(0, 20));
  }
});

test.each([
  'maps.example.org',
  'ftp://example.org/',
  '//example.org/',
  'https://example.org/?x=1',
  'https://',
])('an address of a site that is "%s" is refused with a sentence', (given) =>
  expect(() => siteBase(given)).toThrow('give one with its scheme'),
);
test('an address of a site ends with a slash, and may be left out', () => {
  expect(siteBase('https://example.org/map')).toBe('https://example.org/map/');
  expect(siteBase(undefined)).toBeNull();
  expect(siteBase('')).toBeNull();
});
