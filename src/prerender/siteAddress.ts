/** What pages say of their own absolute address, and the files that tell programs which pages there are. */
import { pagePath } from '../view/address.ts';
import type { Site } from '../view/site.ts';
import { allPages } from '../view/site.ts';
import type { View } from '../view/view.ts';

/** the page in each language as [language, path]; none where the edition has but one */
export const alternates = (site: Site, view: View): readonly [string, string][] => {
  const { languages } = site.edition;
  return languages.length === 1 ? [] : languages.map((lang) => [lang, pagePath(site, { ...view, lang })]);
};

/** addresses that one file of a sitemap may hold (sitemaps.org) */
const IN_SITEMAP = 50_000;
const xml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/**
 * The files for programs that visit the site, as [path, text].
 * @param base absolute address of the site's root, with a slash at its end; null where nobody knows it
 */
export function* forRobots(site: Site, base: string | null): Generator<readonly [string, string]> {
  yield ['robots.txt', `User-agent: *\nAllow: /\n${base === null ? '' : `Sitemap: ${base}sitemap.xml\n`}`];
  if (base === null) return;
  const paths = site.edition.languages.flatMap((lang) =>
    allPages(site).map((page) => pagePath(site, { lang, page })),
  );
  const sheet = (some: readonly string[]): string =>
    `${HEAD}<urlset xmlns="${NAMESPACE}">\n${some
      .map((path) => `<url><loc>${xml(base + path)}</loc><lastmod>${site.edition.date}</lastmod></url>\n`)
      .join('')}</urlset>\n`;
  if (paths.length <= IN_SITEMAP) return yield ['sitemap.xml', sheet(paths)];
  const parts = Math.ceil(paths.length / IN_SITEMAP);
  const names = Array.from({ length: parts }, (_, i) => `sitemap-${i + 1}.xml`);
  for (const [i, name] of names.entries())
    yield [name, sheet(paths.slice(i * IN_SITEMAP, (i + 1) * IN_SITEMAP))];
  const list = names.map((name) => `<sitemap><loc>${xml(base + name)}</loc></sitemap>\n`).join('');
  yield ['sitemap.xml', `${HEAD}<sitemapindex xmlns="${NAMESPACE}">\n${list}</sitemapindex>\n`];
}
