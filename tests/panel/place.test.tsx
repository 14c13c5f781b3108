import { describe, expect, it } from 'vitest';
import { asidesOf, mentioning, namedAsidesOf } from '../../src/atlas/mentions.ts';
import { citedOf } from '../../src/ground/pins/plate.ts';
import { Panel } from '../../src/pages/Panel.tsx';
import { placeParts } from '../../src/pages/place/placeParts.ts';
import { PAGES } from '../../src/pages/registry.ts';
import { firstView, toPlace, withLayers } from '../../src/view/changes.ts';
import { en } from '../../src/words/en/index.ts';
import { es } from '../../src/words/es/index.ts';
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

describe.each(LANGS)('the page of a place, in %s,', (lang) => {
  const t = lang === 'es' ? es : en;
  const pageOf = (id: string) =>
    html(ecuador, toPlace(firstView(ecuador, lang), id), <Panel pages={PAGES} />);
  const inOrder = (markup: string, first: string, then: string) => {
    expect(markup).toContain(first);
    expect(markup.indexOf(first)).toBeLessThan(markup.indexOf(then));
  };

  it('has its words before its facts, which are folded', () => {
    for (const { id } of ecuador.places) {
      const markup = pageOf(id);
      inOrder(markup, 'class="passages', 'class="facts"');
      const fold = markup.slice(markup.lastIndexOf('<details', markup.indexOf('class="facts"')));
      expect(fold).toMatch(/^<details class="fold"><summary><h2>/);
    }
  });

  it('of one that is only mentioned says so and opens with how, or with that nothing is quoted and where it stands', () => {
    const only = ecuador.places.filter(({ id }) => ecuador.passages(id).length === 0);
    expect(only.length).toBeGreaterThan(10);
    for (const { id } of only) {
      const markup = pageOf(id);
      expect(textsOf(markup, 'p', 'class="admin"')[0]!.toLowerCase()).toContain(
        t.placePage.onlyMentioned.toLowerCase(),
      );
      const quoted = asidesOf(ecuador, id).length > 0;
      inOrder(markup, quoted ? t.placePage.mentions : t.placePage.unquoted, '<details class="fold');
      if (quoted) inOrder(markup, 'class="quote"', '<details class="fold');
      else inOrder(markup, 'class="named-only"', '<details class="fold');
      expect(citedOf(ecuador, firstView(ecuador, lang), id)).toEqual({
        layers: [],
        sources: mentioning(ecuador, id),
      });
      expect(mentioning(ecuador, id)).not.toEqual([]);
    }
  });
});

it('tells in the passage where it is cut, outside its words', () => {
  const page = (id: string, excerpt: string) => {
    const markup = html(ecuador, toPlace(firstView(ecuador, 'en'), id, excerpt), <Panel pages={PAGES} />);
    return markup.slice(markup.indexOf(`<article id="${excerpt}"`)).split('</article>')[0]!;
  };
  expect(page('ecuador', 'a-1')).toMatch(/data-cite="a-1" data-before=""/);
  expect(page('carondelet-palace', 'c-12')).toMatch(/data-cite="c-12" data-after=""/);
});
