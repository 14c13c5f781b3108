/** Long lists without scripts: the page they stand on holds the first rows and leads to pages that hold every one, none of them heavy. */
import { describe, expect, it, test, vi } from 'vitest';
import { asidesOf, namedOnly } from '../../src/atlas/mentions.ts';
import { comparisonOf } from '../../src/pages/compare/comparison.ts';
import { pairId, pairsOf } from '../../src/pages/compare/pairs.ts';
import { LISTS } from '../../src/pages/lists/lists.ts';
import { type LongList, pagesOf, partId } from '../../src/pages/lists/long.ts';
import { LISTED } from '../../src/pages/lists/records.ts';
import { Panel } from '../../src/pages/Panel.tsx';
import { parseAddress } from '../../src/view/address.ts';
import { firstView } from '../../src/view/changes.ts';
import type { Page } from '../../src/view/page.ts';
import { readingOf } from '../../src/view/reading.ts';
import { allPages, createSite, type Site } from '../../src/view/site.ts';
import { en } from '../../src/words/en/index.ts';
import { largeEdition } from '../fixtures/large.ts';
import { read } from '../geo/editions.ts';
import { withNamed } from '../panel/named.ts';
import { ecuador, html, inputOf, siteOf, textsOf } from '../panel/render.tsx';
import { manySources } from '../panel/sources.ts';

// the first reading of the outlines of countries takes seconds on a busy machine
vi.setConfig({ testTimeout: 60_000 });

/** bytes of a page's text, before its map, its head and its strip */
const HEAVIEST = 100_000;

const listed = (site: Site): Site => createSite(site, LISTED);
const input = inputOf(read(largeEdition({ places: 1000, passages: 2, languages: ['en'] })));
const again = <T extends { id: string }>(all: readonly T[], count: number): T[] =>
  Array.from({ length: count }, (_, i) => ({ ...all[i % all.length]!, id: `made-${i}` }));
const thousand = listed(siteOf(input));
/** with more questions, events and things named but not on the map than the generator makes of a thousand places */
const told = listed(
  siteOf({
    ...input,
    head: {
      ...input.head,
      claims: again(input.head.claims, 220),
      events: again(input.head.events, 190),
      sources: withNamed(input.head, 60),
    },
  }),
);
const crowded = listed(
  siteOf(inputOf(read(largeEdition({ places: 2, passages: 300, layers: 1, languages: ['en'] })))),
);
const sources = listed(
  siteOf(inputOf(read(largeEdition({ places: 1000, passages: 2, sources: 500, languages: ['en'] })))),
);
const many = listed(manySources(450, (i) => ({ title: `Report ${i}`, publisher: null, date: null })));

const panelOf = (site: Site, page: Page): string =>
  html(site, firstView(site, 'en', page), <Panel pages={LISTED} />, LISTED);

/** what marks a row of each list, and how many there are in all, told without its own count */
const ROWS: Readonly<Record<string, { site: Site; row: RegExp; all: (site: Site, of: string) => number }>> = {
  'source passages': {
    site: thousand,
    row: /<li [^>]*data-excerpt=/g,
    all: (site, of) => readingOf(site, of).passages.length,
  },
  'source sources': { site: many, row: /class="source-row"/g, all: ({ sources }) => sources.length },
  'source table': {
    site: thousand,
    row: /<th scope="row"/g,
    all: (site) =>
      site.places.filter(({ id }) => site.passages(id).some(({ mention }) => site.layer(mention.layer)?.on))
        .length,
  },
  'compare both': {
    site: thousand,
    row: /<li class="question"/g,
    all: (site, of) => comparisonOf(site, pairsOf(site).find((pair) => pairId(pair) === of)!).places.length,
  },
  ...Object.fromEntries(
    (['first', 'second'] as const).map((name, i) => [
      `compare ${name}`,
      {
        site: thousand,
        row: /<li><a href="[^"]*\/place\//g,
        all: (site: Site, of: string) =>
          comparisonOf(site, pairsOf(site).find((pair) => pairId(pair) === of)!).alone[i]!.places.length,
      },
    ]),
  ),
  'compare questions': {
    site: told,
    row: /<li class="question"/g,
    all: (site, of) =>
      comparisonOf(site, pairsOf(site).find((pair) => pairId(pair) === of)!).questions.length,
  },
  'claims questions': { site: told, row: /<li class="question"/g, all: ({ claims }) => claims.length },
  'timeline events': { site: told, row: /<li id="event=/g, all: ({ events }) => events.length },
  'unmapped all': { site: told, row: /<h3><a id="row-/g, all: (site) => namedOnly(site).length },
  'places passages': {
    site: crowded,
    row: /<article /g,
    all: (site, of) => site.passages(of).length + asidesOf(site, of).length,
  },
};
const nameOf = ({ kind, name }: LongList): string => `${kind} ${name}`;
const count = (markup: string, what: RegExp): number => markup.match(what)?.length ?? 0;

it('knows each list', () => {
  expect(Object.keys(ROWS).toSorted()).toEqual(LISTS.map(nameOf).toSorted());
});

describe.each(LISTS.map((list) => [nameOf(list), list] as const))('the list of %s', (name, list) => {
  const { site, row, all } = ROWS[name]!;
  const of = (list.of?.(site) ?? ['']).find((one) => pagesOf(site, list, one) > 0) ?? '';
  const rows = all(site, of);
  const ids = Array.from({ length: pagesOf(site, list, of) }, (_, i) =>
    partId({ of, list: list.name, page: i + 1 }),
  );
  const pages = ids.map((id) => panelOf(site, { kind: list.kind, id }));
  it('has pages that hold every row, each as many as the others but the last', () => {
    expect(ids.length).toBeGreaterThan(0);
    const counts = pages.map((markup) => count(markup, row));
    expect(counts.reduce((sum, n) => sum + n, 0)).toBe(rows);
    for (const n of counts.slice(0, -1)) expect(n).toBe(list.each);
  });
  it('is begun on the page that it stands on, which leads to the first of them', () => {
    const home = panelOf(site, list.home(of));
    expect(home).toMatch(new RegExp(`<a [^>]*href="/${list.kind}/${ids[0]}/"[^>]*>${en.byPage}</a>`));
    expect(count(home, /style=/g)).toBe(0);
  });
  it('has pages that name themselves, lead back, to each other and nowhere else in the list', () => {
    for (const [i, markup] of pages.entries()) {
      const [title] = textsOf(markup, 'h1');
      expect(title).toBe(en.listPage(list.title(site, of, 'en', en), i + 1, ids.length));
      for (const id of ids) expect(markup).toContain(`href="/${list.kind}/${id}/"`);
      expect(count(markup, /aria-current="page"/g)).toBeGreaterThan(0);
      const parsed = parseAddress(site, { pathname: `/${list.kind}/${ids[i]}/`, hash: '' }, '/');
      expect([parsed.page, parsed.notices]).toEqual([{ kind: list.kind, id: ids[i] }, []]);
    }
  });
});

test.each([
  ['a thousand places', thousand],
  ['many questions and events', told],
  ['two places with three hundred passages each', crowded],
  ['500 sources', sources],
] as const)('no page of an edition of %s has more text than a page should', (_, site) => {
  const seen = new Map<string, number>();
  for (const page of allPages(site)) {
    // of each kind of page and of list the first ones
    const sort = `${page.kind} ${page.id?.match(/[a-z]+(?=_\d+$)/)?.[0] ?? page.id === null}`;
    seen.set(sort, (seen.get(sort) ?? 0) + 1);
    if (seen.get(sort)! > 2) continue;
    const bytes = Buffer.byteLength(panelOf(site, page));
    expect(bytes, `${page.kind} ${page.id}`).toBeLessThanOrEqual(HEAVIEST);
  }
  expect(seen.size).toBeGreaterThan(5);
});

it('are none where every list is short', () => {
  expect(allPages(listed(ecuador))).toEqual(allPages(ecuador));
});
