import { describe, expect, it } from 'vitest';
import { comparisonOf } from '../../src/pages/compare/comparison.ts';
import { pairId, pairOf, pairsOf, toPair } from '../../src/pages/compare/pairs.ts';
import { Panel } from '../../src/pages/Panel.tsx';
import { PAGES } from '../../src/pages/registry.ts';
import { formatAddress, parseAddress } from '../../src/view/address.ts';
import { firstView, toCompare, withLayers } from '../../src/view/changes.ts';
import { createSite } from '../../src/view/site.ts';
import { en } from '../../src/words/en/index.ts';
import { es } from '../../src/words/es/index.ts';
import { laterOf } from '../../src/words/later.ts';
import { ecuador, html, LANGS, textOf, textsOf, tiny } from './render.tsx';

const pairs = Object.entries({ ecuador, tiny }).flatMap(([name, atlas]) =>
  pairsOf(atlas).map((pair) => [name, pairId(pair), atlas, pair] as const),
);

describe.each(pairs)('in %s the sources %s', (_, __, atlas, pair) => {
  const { places, questions, alone } = comparisonOf(atlas, pair);
  /** whether a source names a place anywhere: in a passage, in passing, or in words that are not quoted */
  const names = (source: string, place: string) =>
    atlas.excerpts.some(
      (excerpt) =>
        excerpt.source === source &&
        excerpt.mentions.some((mention) => mention.kind !== 'unmapped' && mention.place === place),
    ) ||
    atlas.source(source)!.named.some(({ mention }) => mention.kind === 'aside' && mention.place === place);
  it('have each place once: named by both, or by the one', () => {
    for (const { id } of atlas.places) {
      const by = pair.map((source) => names(source, id));
      expect(
        places.some(({ place }) => place.id === id),
        id,
      ).toBe(by.every(Boolean));
      for (const i of [0, 1])
        expect(
          alone[i]!.places.some((place) => place.id === id),
          id,
        ).toBe(by[i] && !by[1 - i]);
    }
  });
  it('have each question once: answered by both, or by the one', () => {
    for (const { id, positions } of atlas.claims) {
      const by = pair.map((source) => positions.some((position) => position.source === source));
      expect(
        questions.some(({ claim }) => claim.id === id),
        id,
      ).toBe(by.every(Boolean));
      for (const i of [0, 1])
        expect(
          alone[i]!.questions.some(({ claim }) => claim.id === id),
          id,
        ).toBe(by[i] && !by[1 - i]);
    }
  });
  it.each(LANGS)('stand side by side in %s: every passage, every position, letter for letter', (lang) => {
    const t = lang === 'es' ? es : en;
    const markup = html(atlas, toPair(atlas, firstView(atlas, lang), pair), <Panel pages={PAGES} />);
    const quotes = textsOf(markup, 'blockquote', 'class="quote"');
    expect(quotes).toEqual(
      places.flatMap(({ says }) => says.flatMap(({ quoted }) => quoted.map(({ quote }) => quote))),
    );
    const cites = questions.flatMap(({ claim }) =>
      pair.flatMap((source) =>
        claim.positions
          .filter((position) => position.source === source)
          .flatMap((position) => position.cites),
      ),
    );
    expect(
      [...markup.matchAll(/data-cite="([^"]*)"/g)].flatMap(([, cite]) => (cite!.includes(' ') ? cite : [])),
    ).toEqual(cites.map(({ excerpt, start, end }) => `${excerpt} ${start} ${end}`));
    for (const { says } of places)
      for (const { also } of says)
        for (const { paragraph } of also) expect(textOf(markup)).toContain(t.paragraph(paragraph));
    expect(markup).not.toMatch(/<[^>]+\sstyle=/);
    // the same, whatever the reader's filter hides
    const narrow = withLayers(atlas, toPair(atlas, firstView(atlas, lang), pair), []);
    expect(textsOf(html(atlas, narrow, <Panel pages={PAGES} />), 'blockquote', 'class="quote"')).toEqual(
      quotes,
    );
  });
});

describe('the pair', () => {
  const view = firstView(ecuador, 'en');
  it('is held by the path, in any order of choice', () => {
    const to = toPair(ecuador, view, ['d', 'b']);
    expect(formatAddress(ecuador, to, '/')).toEqual({ pathname: '/compare/b-d/', hash: '' });
    expect(pairOf(ecuador, parseAddress(ecuador, { pathname: '/compare/b-d/', hash: '' }, '/'))).toEqual([
      'b',
      'd',
    ]);
    const unknown = parseAddress(ecuador, { pathname: '/compare/b-z/', hash: '' }, '/');
    expect(unknown.page).toEqual({ kind: 'compare', id: null });
    expect(unknown.notices).toEqual([{ part: 'source', given: 'b-z' }]);
  });
  it('is chosen by links that say how much is in common', () => {
    const markup = html(ecuador, toCompare(view), <Panel pages={PAGES} />);
    for (const pair of pairsOf(ecuador)) expect(markup).toContain(`href="/compare/${pairId(pair)}/"`);
    expect(textOf(markup)).toContain(
      laterOf(en).comparison.common(
        comparisonOf(ecuador, ['a', 'b']).places.length,
        comparisonOf(ecuador, ['a', 'b']).questions.length,
      ),
    );
  });
  it('of many sources is held by the sources that count, and has no page of its own', () => {
    const [first] = ecuador.sources;
    const sources = Array.from({ length: 20 }, (_, i) => ({ ...first!, id: `s${i}` }));
    const many = createSite({ ...ecuador, sources }, PAGES);
    expect(pairsOf(many)).toEqual([]);
    const to = toPair(many, firstView(many, 'en'), ['s7', 's3']);
    expect(formatAddress(many, to, '/')).toEqual({ pathname: '/compare/', hash: '#sources=s3,s7' });
    expect(pairOf(many, to)).toEqual(['s3', 's7']);
    expect(pairOf(many, toCompare(firstView(many, 'en')))).toBeNull();
  });
});
