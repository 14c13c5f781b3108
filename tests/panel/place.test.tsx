import { describe, expect, it } from 'vitest';
import { namedAsidesOf } from '../../src/atlas/mentions.ts';
import { Panel } from '../../src/pages/Panel.tsx';
import { placeParts } from '../../src/pages/place/placeParts.ts';
import { PAGES } from '../../src/pages/registry.ts';
import { firstView, toPlace, withLayers } from '../../src/view/changes.ts';
import { ecuador, html, LANGS, textsOf, tiny } from './render.tsx';

const editions = { tiny, ecuador };

describe.each(Object.entries(editions))('every place of %s', (_, atlas) => {
  const pages = LANGS.flatMap((lang) =>
    atlas.places.map((place) => {
      const view = toPlace(firstView(atlas, lang), place.id);
      return { place, lang, view, markup: html(atlas, view, <Panel pages={PAGES} />) };
    }),
  );

  it('quotes each passage that names it, letter for letter, and no other', () => {
    const known = new Set(atlas.excerpts.map(({ quote }) => quote));
    for (const { place, markup } of pages) {
      const quotes = textsOf(markup, 'blockquote', 'class="quote');
      const naming = atlas.excerpts.filter(({ mentions }) =>
        mentions.some((mention) => mention.kind !== 'unmapped' && mention.place === place.id),
      );
      // a place is quoted, or it only passes by in words that are not
      expect(quotes.length + namedAsidesOf(atlas, place.id).length).toBeGreaterThan(0);
      for (const quote of quotes) expect(known.has(quote)).toBe(true);
      for (const { quote } of naming) expect(quotes).toContain(quote);
    }
  });

  it('gives each passage one address on the page', () => {
    for (const { markup } of pages) {
      const ids = [...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('carries no style attribute and asks for no script in its markup', () => {
    for (const { markup } of pages) {
      expect(markup).not.toMatch(/<[^>]+\sstyle=/);
      expect(markup).not.toMatch(/<script|\son\w+=|javascript:/i);
    }
  });

  it('says who names it under what, and what its pin means', () => {
    for (const { place, lang, markup } of pages) {
      const facts = textsOf(markup, 'dd').join(' ');
      expect(facts).toContain(place.basis[lang]);
      const letters = [
        ...new Set(atlas.passages(place.id).map(({ excerpt }) => excerpt.source.toUpperCase())),
      ];
      for (const letter of letters) expect(facts).toMatch(new RegExp(`\\b${letter}\\b`));
    }
  });

  it('marks every inferred name as inferred, with its reason', () => {
    for (const { place, lang, markup } of pages)
      for (const { mention } of atlas.passages(place.id))
        if (mention.inferred)
          expect(textsOf(markup, 'p', 'inferred').join()).toContain(mention.inferred[lang]);
  });
});

describe('a place that the filter hides', () => {
  const view = firstView(ecuador, 'en');
  const off = ecuador.layers.filter(({ on }) => !on).map(({ id }) => id);
  const onlyOff = ecuador.places.find(({ id }) => {
    const passages = ecuador.passages(id);
    return passages.length > 0 && passages.every(({ mention }) => off.includes(mention.layer));
  })!;

  it('stays readable and says so', () => {
    const parts = placeParts(ecuador, toPlace(view, onlyOff.id), onlyOff.id);
    expect(parts.hidden).toBe(true);
    expect(parts.kept).toEqual([]);
    expect(parts.sections.flatMap(({ quoted }) => quoted)).not.toEqual([]);
    expect(html(ecuador, toPlace(view, onlyOff.id), <Panel pages={PAGES} />)).toContain(
      'Hidden by the filter.',
    );
  });

  it('is not hidden once its layer is on', () => {
    expect(placeParts(ecuador, withLayers(ecuador, toPlace(view, onlyOff.id), off), onlyOff.id).hidden).toBe(
      false,
    );
  });
});

it('keeps what the filter lets through apart from what it keeps back, and loses nothing', () => {
  const view = firstView(ecuador, 'en');
  for (const { id } of ecuador.places) {
    const { sections, kept } = placeParts(ecuador, view, id);
    const mentions = [...sections, ...kept].flatMap(({ quoted }) => quoted.flatMap((one) => one.mentions));
    expect(mentions.length).toBe(ecuador.passages(id).length);
  }
});

it('highlights the passage of the address and opens what holds it', () => {
  const view = firstView(ecuador, 'en');
  const { excerpt } = ecuador.passages('manta').find(({ mention }) => mention.layer === 'bases')!;
  const markup = html(ecuador, toPlace(view, 'manta', excerpt.id), <Panel pages={PAGES} />);
  expect(markup).toMatch(new RegExp(`<article id="${excerpt.id}" class="passage now" aria-current="true"`));
  const kept = html(
    ecuador,
    toPlace(withLayers(ecuador, view, ['ports']), 'manta', excerpt.id),
    <Panel pages={PAGES} />,
  );
  expect(kept).toMatch(/<details class="fold" open/);
});
