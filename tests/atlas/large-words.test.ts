/** A large edition: its words come in files that a page names, into excerpts that were there without them. */
import { describe, expect, test } from 'vitest';
import { build } from '../../geo/build.ts';
import type { AtlasHead, PassageIndex, WordChunk } from '../../geo/model.ts';
import * as model from '../../geo/model.ts';
import { openLarge } from '../../src/atlas/arrivals.ts';
import { fetchWords } from '../../src/atlas/atlas.ts';
import { disputesAt } from '../../src/atlas/claims.ts';
import { joinAtlas } from '../../src/atlas/join.ts';
import { asidesOf, namedOnly } from '../../src/atlas/mentions.ts';
import { hasWords } from '../../src/atlas/stubs.ts';
import { PAGES } from '../../src/pages/registry.ts';
import { createEngine } from '../../src/search/engine.ts';
import { idOf, KINDS } from '../../src/search/entries.ts';
import { fromSent, toSent } from '../../src/search/sent.ts';
import { firstView, toPlace } from '../../src/view/changes.ts';
import { placesInFilter } from '../../src/view/shown.ts';
import { createSite } from '../../src/view/site.ts';
import { largeEdition } from '../fixtures/large.ts';
import { read } from '../geo/editions.ts';

const { edition, ...inputs } = read(
  largeEdition({ places: 110, passages: 20, sources: 30, events: 40, claims: 30, languages: ['en', 'es'] }),
);
if (!edition) throw new Error('there is no edition');
const files = build({ ...inputs, edition });
const json = (name: string) => JSON.parse(String(files.get(name) ?? 'null'));
const head: AtlasHead = json('atlas.json');
const index: PassageIndex = json('passages.json');
const chunkNames = [...files.keys()].filter((name) => /^(?:places|sources|cited)-\d+\.json$/.test(name));
const whole = joinAtlas(json('atlas.json'), chunkNames.map(json));

function open(read: (file: string) => WordChunk = json) {
  const asked: string[] = [];
  const atlas = openLarge(json('atlas.json'), index, async (file) => {
    asked.push(file);
    return read(file);
  });
  return { atlas, site: createSite(atlas, PAGES), asked };
}
const recordOf = (kind: string) => PAGES.find((record) => record.kind === kind)!;

describe('what is published', () => {
  test('is no file of all excerpts, and every file satisfies its schema', () => {
    expect([...files.keys()].filter((name) => name.startsWith('excerpts-'))).toEqual([]);
    expect(head.chunks).toBe(0);
    model.AtlasHead.parse(head);
    model.PassageIndex.parse(index);
    for (const name of chunkNames) model.WordChunk.parse(json(name));
  });

  test('holds every excerpt in the files of sources once, and all of a place in one file', () => {
    const at = whole.files!.all.flatMap((file) => (json(file) as WordChunk).at);
    expect(at).toEqual(whole.excerpts.map((_, i) => i));
    for (const { id } of whole.places) {
      const [file, ...more] = whole.files!.ofPlaces([id]);
      expect(more).toEqual([]);
      const there = new Set((json(file ?? '') as WordChunk).excerpts.map((excerpt) => excerpt.id));
      const needed = [
        ...whole.passages(id).map(({ excerpt }) => excerpt.id),
        ...asidesOf(whole, id).map(({ excerpt }) => excerpt.id),
        ...disputesAt(whole, id).flatMap(({ claim }) =>
          claim.positions.flatMap(({ cites }) => cites.map(({ excerpt }) => excerpt)),
        ),
      ];
      expect(needed.length).toBeGreaterThan(0);
      expect(
        needed.filter((excerpt) => !there.has(excerpt)),
        id,
      ).toEqual([]);
    }
  });

  test('holds what questions and events cite in the files that they name', () => {
    const given = [...whole.claims.flatMap(({ positions }) => positions), ...whole.events];
    expect(given.length).toBeGreaterThan(40);
    for (const one of given) {
      const there = new Set(
        whole
          .files!.ofCiting([one])
          .flatMap((file) => (json(file) as WordChunk).excerpts.map(({ id }) => id)),
      );
      for (const { excerpt } of one.cites) expect(there.has(excerpt), excerpt).toBe(true);
    }
  });
});

describe('before their words come', () => {
  const { atlas, site } = open();
  test('excerpts say of which source they are and what they name', () => {
    const told = ({ excerpts }: typeof atlas) =>
      excerpts.map(({ source, mentions }) => [
        source,
        mentions.map((one) => [
          one.kind,
          one.kind === 'unmapped' ? one.name : one.place,
          one.kind === 'aside' ? one.role : null,
        ]),
      ]);
    expect(told(atlas)).toEqual(told(whole));
    expect(atlas.excerpts.some(hasWords)).toBe(false);
  });

  test('map, list and what has no place are the same as with them', () => {
    const complete = createSite(whole, PAGES);
    const view = firstView(site, 'en');
    expect(placesInFilter(site, view).map(({ id }) => id)).toEqual(
      placesInFilter(complete, view).map(({ id }) => id),
    );
    for (const { id } of atlas.places)
      expect(atlas.passages(id).map(({ mention }) => mention.layer)).toEqual(
        whole.passages(id).map(({ mention }) => mention.layer),
      );
    expect(namedOnly(atlas).map(({ id }) => id)).toEqual(namedOnly(whole).map(({ id }) => id));
    for (const { cites } of atlas.events)
      for (const { excerpt } of cites)
        expect(atlas.excerpt(excerpt)?.source).toBe(whole.excerpt(excerpt)?.source);
  });
});

describe('when they come', () => {
  test('the same excerpts hold them, to the letter, with what only their page needs', async () => {
    const { atlas, site, asked } = open();
    const before = [...atlas.excerpts];
    const [place] = atlas.places;
    const needed = recordOf('place').words?.(site, toPlace(firstView(site, 'en'), place!.id)) ?? [];
    await fetchWords(site, needed);
    expect(asked).toHaveLength(1);
    expect(atlas.passages(place!.id)).toEqual(whole.passages(place!.id));
    expect(atlas.place(place!.id)?.near).toEqual(whole.place(place!.id)?.near);
    await fetchWords(site, [
      ...site.files!.all,
      ...head.places.flatMap(({ id }) => site.files!.ofPlaces([id])),
    ]);
    expect(atlas.excerpts).toEqual(whole.excerpts);
    expect(atlas.excerpts.every((excerpt, i) => excerpt === before[i])).toBe(true);
    expect(atlas.sources.map(({ text }) => text)).toEqual(whole.sources.map(({ text }) => text));
    expect(new Set(asked).size).toBe(asked.length);
  });

  test('a file that cannot be had is asked for again, and those who wait are told of each that comes', async () => {
    let broken = true;
    const { site, asked } = open((file) => {
      if (broken) throw new Error('gone');
      return json(file);
    });
    let told = 0;
    const forget = site.arrivals?.subscribe(() => {
      told += 1;
    });
    const files = site.files!.ofSources([head.sources[0]!.id]);
    await expect(fetchWords(site, files)).rejects.toThrow('gone');
    expect(files.some((file) => site.arrivals?.has(file))).toBe(false);
    broken = false;
    await fetchWords(site, files);
    expect(asked).toEqual([...files, ...files]);
    expect(told).toBe(files.length);
    forget?.();
  });
});

test('results of a search beside the page lead to its own places and excerpts, with their words', async () => {
  const { atlas } = open();
  const order = new Map(whole.excerpts.map((excerpt, at) => [excerpt, at]));
  const engine = await createEngine(whole, 'en');
  const [place] = whole.places;
  const words = whole.excerpts[7]!.quote.split(' ').slice(0, 6).join(' ');
  for (const query of [place!.name.en!, 'market', words]) {
    const found = engine.find(query);
    expect(found.total).toBeGreaterThan(0);
    const back = fromSent(atlas, structuredClone(toSent(found, order)), atlas.arrivals!.keep);
    for (const kind of KINDS) {
      expect(back.hits[kind].map(({ entry }) => idOf(entry))).toEqual(
        found.hits[kind].map(({ entry }) => idOf(entry)),
      );
      for (const { entry } of back.hits[kind]) {
        if (entry.kind === 'place') expect(atlas.place(entry.place.id)).toBe(entry.place);
        if (entry.kind === 'passage') expect(atlas.excerpts).toContain(entry.excerpt);
      }
    }
    expect(back.counts).toEqual(found.counts);
  }
});
