import { describe, expect, it } from 'vitest';
import { namedOnly } from '../../src/atlas/mentions.ts';
import { labelIn } from '../../src/atlas/names.ts';
import { counts, firstOf, neighbours, placeGroups, rowOf } from '../../src/pages/explore/rows.ts';
import { Panel } from '../../src/pages/Panel.tsx';
import { PAGES } from '../../src/pages/registry.ts';
import { firstView, toPlace, withLayers } from '../../src/view/changes.ts';
import { SORTS } from '../../src/view/view.ts';
import { en } from '../../src/words/en/index.ts';
import { enNotice } from '../../src/words/en/notice.ts';
import { es } from '../../src/words/es/index.ts';
import { ecuador, html, LANGS, textsOf, tiny } from './render.tsx';

const rows = (view: Parameters<typeof placeGroups>[1]) =>
  placeGroups(ecuador, view, en).flatMap((group) => group.places.map((place) => rowOf(ecuador, view, place)));
const view = firstView(ecuador, 'en');

describe('the list', () => {
  it('has a row with letters and count for each place in the filter, in both languages', () => {
    for (const lang of LANGS) {
      const shown = firstView(ecuador, lang);
      const markup = html(ecuador, shown, <Panel pages={PAGES} />);
      const links = textsOf(markup, 'a', 'class="row');
      const { places, passages } = counts(ecuador, shown);
      const t = lang === 'es' ? es : en;
      expect(links.length).toBe(places);
      expect(textsOf(markup, 'h2', 'id="places"')).toEqual([
        `${t.placeCount(places)} ${t.inPassages(passages)}`,
      ]);
      for (const row of placeGroups(ecuador, shown, t).flatMap((group) =>
        group.places.map((place) => rowOf(ecuador, shown, place)),
      )) {
        const text = links.find((link) => link.startsWith(labelIn(row.place.name, lang)))!;
        expect(text).toContain(row.sources.map((id) => id.toUpperCase()).join(' '));
        expect(text).toContain(t.passages(row.passages));
      }
      expect(markup).not.toMatch(/<[^>]+\sstyle=/);
    }
  });

  it('counts a passage that names two places once', () => {
    const { passages } = counts(ecuador, view);
    const sum = rows(view).reduce((total, row) => total + row.passages, 0);
    expect(passages).toBeLessThan(sum);
    const scenes = ecuador.excerpts.filter(({ mentions }) =>
      mentions.some((mention) => mention.kind === 'scene' && view.layers.includes(mention.layer)),
    );
    expect(passages).toBe(scenes.length);
  });

  it('holds the same places in every order', () => {
    const ids = (sort: (typeof SORTS)[number]) =>
      rows({ ...view, sort })
        .map(({ place }) => place.id)
        .sort();
    for (const sort of SORTS) expect(ids(sort)).toEqual(ids('name'));
  });

  it('starts with what is nearest to the middle of the map, over the antimeridian too', () => {
    expect(rows({ ...view, camera: { lng: -80.7, lat: -0.95, zoom: 8 } })[0]!.place.id).toBe('manta');
    const east = { ...view, camera: { lng: 179.9, lat: -1, zoom: 3 } };
    const first = rows(east)[0]!.place.point[0];
    expect(Math.min(Math.abs(first - 179.9), 360 - Math.abs(first - 179.9))).toBeLessThan(110);
  });

  it('groups by country with the edition’s own first and the sea last', () => {
    const titles = placeGroups(ecuador, { ...view, sort: 'country' }, en).map(({ title }) => title);
    expect(titles[0]).toBe('Ecuador');
    expect(titles.slice(1).indexOf('At sea')).not.toBe(0);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('says that nothing is left, and how to bring it back', () => {
    const markup = html(ecuador, withLayers(ecuador, view, []), <Panel pages={PAGES} />);
    expect(markup).toContain(en.empty);
    expect(markup).toContain(en.showEverything);
  });
});

describe('next and previous', () => {
  it('lead through every place of the list and back, whatever the camera does on the way', () => {
    const order: string[] = [];
    let id = neighbours(ecuador, view, en, null).next;
    while (id !== null && order.length < 500) {
      order.push(id);
      const { point } = ecuador.place(id)!;
      const opened = toPlace(view, id, null, { lng: point[0], lat: point[1], zoom: 7 });
      const { previous, next } = neighbours(ecuador, opened, en, id);
      expect(previous).toBe(order.at(-2) ?? null);
      id = next;
    }
    expect(order.length).toBe(counts(ecuador, view).places);
    expect(new Set(order).size).toBe(order.length);
  });
});

it.each([
  ['tiny', tiny],
  ['ecuador', ecuador],
])('lists everything that %s names and does not map, with the words that are quoted', (_, atlas) => {
  const unmapped = atlas.excerpts.flatMap(({ mentions }) =>
    mentions.filter(({ kind }) => kind === 'unmapped'),
  );
  const unquoted = atlas.sources.flatMap(({ named }) =>
    named.filter(({ mention }) => mention.kind === 'unmapped'),
  );
  const listed = namedOnly(atlas).flatMap(({ at }) => at);
  expect(listed.length).toBe(unmapped.length + unquoted.length);
  expect(listed.filter(({ quoted }) => quoted === null).length).toBe(unquoted.length);
  const quotes = textsOf(html(atlas, firstView(atlas, 'en'), <Panel pages={PAGES} />), 'blockquote');
  for (const { quoted } of listed) if (quoted) expect(quotes).toContain(quoted.excerpt.quote);
});

it('says of an address only what it can say safely', () => {
  const notices = [
    { part: 'place', given: 'atlantis' },
    { part: 'unknown', given: 'this map is wrong <b>' },
  ] as const;
  const said = textsOf(html(ecuador, { ...view, notices }, <Panel pages={PAGES} />), 'p').join(' ');
  expect(said).toContain(enNotice.place(' “atlantis”', ''));
  expect(said).toContain(enNotice.unknown('', ''));
  expect(said).not.toContain('this map is wrong');
});

it('of a long list the first rows are in the page, with the numbers of whole groups', () => {
  const groups = placeGroups(ecuador, { ...firstView(ecuador, 'en'), sort: 'country' }, en);
  const all = groups.flatMap(({ places }) => places);
  for (const most of [0, 1, 5, all.length, all.length + 9]) {
    const cut = firstOf(groups, most);
    expect(cut.flatMap(({ places }) => places)).toEqual(all.slice(0, most));
    for (const { title, of } of cut)
      expect(of).toBe(groups.find((group) => group.title === title)?.places.length);
  }
});
