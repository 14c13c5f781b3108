/** All places by name, for readers whose first page lists only the first of many. */
import { beforeAll, describe, expect, test } from 'vitest';
import { ON_PAGE } from '../../src/pages/places/listPages.ts';
import { renderSite } from '../../src/prerender/pages.tsx';
import { largeEdition } from '../fixtures/large.ts';
import { read } from '../geo/editions.ts';
import { inputAt, inputOf } from '../panel/render.tsx';

const PLACES = 430;
const PAGES = Math.ceil(PLACES / ON_PAGE);

describe(`the pages of the list of ${PLACES} places`, () => {
  const input = inputOf(read(largeEdition({ places: PLACES, passages: 1, languages: ['en'] })));
  const shown = new Map<string, string>();
  beforeAll(async () => {
    const site = await renderSite({ ...input, head: { ...input.head, claims: [], events: [] } });
    for (const [path, text] of site) if (/^(?:places\/\d+\/)?index\.html$/.test(path)) shown.set(path, text);
  }, 120_000);
  const rowsOf = (page: number) => {
    const list = /<ol class="by-name"[\s\S]*?<\/ol>/.exec(shown.get(`places/${page}/index.html`) ?? '')?.[0];
    return [...(list ?? '').matchAll(/href="\.\.\/\.\.\/place\/([\w-]+)\/"/g)].map(([, id]) => id ?? '');
  };

  test('are led to from the first page', () => {
    expect(shown.get('index.html')).toMatch(/href="\.\/places\/1\/"/);
    expect(shown.size).toBe(PAGES + 1);
  });

  test('hold every place once, in the order of their names', () => {
    const rows = Array.from({ length: PAGES }, (_, i) => rowsOf(i + 1));
    expect(rows.map(({ length }) => length)).toEqual([ON_PAGE, ON_PAGE, PLACES - 2 * ON_PAGE]);
    const names = new Map(input.head.places.map(({ id, name }) => [id, name.en ?? '']));
    const sorted = [...names].sort(([, a], [, b]) => a.localeCompare(b, 'en')).map(([id]) => id);
    expect(rows.flat()).toEqual(sorted);
  });

  test('lead to the page before and the next one, and to each other', () => {
    const to = (page: number) => `href="../../places/${page}/"`;
    for (let page = 1; page <= PAGES; page++) {
      const text = shown.get(`places/${page}/index.html`) ?? '';
      const steps = [page > 1, page < PAGES].filter(Boolean).length;
      expect(text.match(/class="action strong" href="..\/..\/places\//g)).toHaveLength(steps);
      for (let other = 1; other <= PAGES; other++) expect(text).toContain(to(other));
      expect(text).toContain(`${to(page)} aria-current="page"`.split(' ').reverse().join(' '));
    }
  });
});

test('an edition whose first page lists every place has none', async () => {
  const paths = [...(await renderSite(inputAt('tests/fixtures/tiny'))).keys()];
  expect(paths.length).toBeGreaterThan(5);
  expect(paths.filter((path) => path.includes('places/'))).toEqual([]);
});
