/** The previews of a site's pages, as SVG. */
import { renderToStaticMarkup } from 'react-dom/server';
import { joinAtlas } from '../atlas/join.ts';
import { loadCrowds } from '../ground/pins/crowds.ts';
import { recordOf } from '../pages/Panel.tsx';
import { PAGES } from '../pages/registry.ts';
import { Card } from '../share/Card.tsx';
import type { MeasureType } from '../share/faces.ts';
import { pagePath, parseAddress } from '../view/address.ts';
import { allPages, createSite } from '../view/site.ts';
import { loadLater } from '../words/later.ts';
import { LANGUAGES, languageOf } from '../words/registry.ts';
import { cardPages } from './cardPages.ts';
import type { SiteInput } from './input.ts';
import type { Share } from './pages.tsx';

/**
 * The card of each page that has one, as path → SVG, one by one.
 * @param measure width of text in CSS px, in the faces that the SVG names
 */
export async function* renderCards(
  { head, chunks, areas }: Pick<SiteInput, 'head' | 'chunks' | 'areas'>,
  measure: MeasureType,
  { part, of }: Share,
): AsyncGenerator<readonly [path: string, svg: string]> {
  const site = createSite(joinAtlas(head, chunks), PAGES);
  await loadCrowds(site.places);
  const spoken = await Promise.all(
    site.edition.languages.map(async (id) => ({ id, words: await languageOf(LANGUAGES, id).load() })),
  );
  await Promise.all(spoken.map(({ words }) => loadLater(words)));
  for (const [i, page] of allPages(site)
    .filter((one) => cardPages(site, one))
    .entries()) {
    if (i % of !== part) continue;
    for (const { id: lang, words } of spoken) {
      const path = pagePath(site, { lang, page });
      const view = parseAddress(site, { pathname: `/${path}`, hash: '' }, '/');
      const record = recordOf(PAGES, page.kind);
      yield [
        `${path}card.png`,
        renderToStaticMarkup(
          <Card atlas={site} areas={areas} view={view} record={record} t={words} measure={measure} />,
        ),
      ];
    }
  }
}
