import { describe, expect, it } from 'vitest';
import type { AtlasExcerpt } from '../../geo/model.ts';
import { asidesOf, namedAsidesOf, namedOnly } from '../../src/atlas/mentions.ts';
import { Drawer } from '../../src/pages/explore/Drawer.tsx';
import { Panel } from '../../src/pages/Panel.tsx';
import { place } from '../../src/pages/place/page.ts';
import { PAGES } from '../../src/pages/registry.ts';
import { Source } from '../../src/pages/source/Source.tsx';
import { Cited } from '../../src/quote/Cited.tsx';
import { speakersOf } from '../../src/quote/Voices.tsx';
import { createEngine } from '../../src/search/engine.ts';
import { Listed } from '../../src/search/Listed.tsx';
import { firstView, toPlace, toSource, withLayers, withQuery } from '../../src/view/changes.ts';
import { en } from '../../src/words/en/index.ts';
import { es } from '../../src/words/es/index.ts';
import { html, LANGS, siteOf, textOf, textsOf, tiny, tinyInput } from './render.tsx';

const SAID = { en: 'quoting la placa de su entrada', es: 'que cita a la placa de su entrada' };
/** the small edition with one of its passages changed */
const changed = (id: string, change: Partial<AtlasExcerpt>) =>
  siteOf({
    ...tinyInput,
    chunks: tinyInput.chunks.map((chunk) => ({
      ...chunk,
      excerpts: chunk.excerpts.map((excerpt) => (excerpt.id === id ? { ...excerpt, ...change } : excerpt)),
    })),
  });
/** the element of a tag that holds the words, from its start tag to its end */
const around = (markup: string, tag: string, words: string): string =>
  [...markup.matchAll(new RegExp(`<${tag}\\b.*?</${tag}>`, 'gs'))]
    .map(([whole]) => whole)
    .find((whole) => textOf(whole).includes(words)) ?? '';
/** a passage on the page of its source, where numbers stand between its words */
const read = (markup: string, id: string): string =>
  new RegExp(`<li id="${id}".*?</li>`, 's').exec(markup)?.[0] ?? '';
const first = tiny.excerpt('b-1')!;
const own = tiny.excerpt('b-2')!;

describe('speakers of a passage', () => {
  const voices = [
    { name: 'one', start: 0, end: 3, of: [0, 10] as [number, number] },
    { name: 'two', start: 9, end: 12, of: [20, 30] as [number, number] },
    { name: 'one', start: 40, end: 43, of: [30, 40] as [number, number] },
  ];
  const excerpt = { ...first, voices };
  it('are each named once, in the order of their words', () => {
    expect(speakersOf(excerpt)).toEqual(['one', 'two']);
    expect(speakersOf(own)).toEqual([]);
  });
  it('are of a part only those whose words it holds', () => {
    expect(speakersOf(excerpt, [0, 20])).toEqual(['one']);
    expect(speakersOf(excerpt, [10, 20])).toEqual([]);
    expect(speakersOf(excerpt, [29, 31])).toEqual(['two', 'one']);
    expect(speakersOf(first, [0, 1])).toEqual(['la placa de su entrada']);
  });
});

describe.each(LANGS)('words of another than the source, in %s', (lang) => {
  const t = lang === 'es' ? es : en;
  const view = firstView(tiny, lang);

  it('say whose they are on the page of the place, and only those', () => {
    const markup = html(tiny, toPlace(view, 'lanterna'), <Panel pages={PAGES} />);
    const article = around(markup, 'article', first.quote);
    expect(textOf(around(article, 'p', SAID[lang]))).toMatch(/B/);
    expect(article).toContain('data-anothers');
    const ours = around(markup, 'article', tiny.excerpt('a-4')!.quote);
    expect(ours).not.toMatch(/data-anothers|class="voices"/);
  });

  it('say whose they are where they only name the place', () => {
    const site = changed('a-7', { voices: [{ name: 'the captain', start: 0, end: 11 }] });
    const [aside] = asidesOf(site, 'genoa');
    expect(aside?.excerpt.id).toBe('a-7');
    const article = around(
      html(site, toPlace(view, 'genoa'), <Panel pages={PAGES} />),
      'article',
      'cloth from Genoa',
    );
    expect(textOf(article)).toContain(t.quoting(['the captain']));
    expect(article).toContain('data-anothers');
  });

  it('say whose they are on the page of the source', () => {
    const markup = html(tiny, toSource(view, 'b'), <Source id="b" />);
    const item = read(markup, 'b-1');
    expect(textsOf(item, 'span', 'voices')).toEqual([SAID[lang]]);
    expect(item).toContain('data-anothers');
    expect(read(markup, 'b-2')).not.toMatch(/data-anothers|class="voices"/);
  });

  it('say whose they are in a search result', async () => {
    const engine = await createEngine(tiny, lang);
    const found = async (query: string) =>
      html(tiny, withQuery(view, query), <Listed found={engine.find(query)} />);
    const result = around(await found('placa'), 'a', first.quote);
    expect(textsOf(result, 'small').join()).toContain(SAID[lang]);
    expect(around(await found('mayor'), 'a', own.quote)).not.toContain(
      lang === 'en' ? 'quoting' : 'que cita a',
    );
  });

  it('say whose they are under a citation, where the cited words are theirs', () => {
    const site = changed('b-1', { voices: [{ ...first.voices![0]!, of: [0, 20] }] });
    const said = (start: number, end: number) =>
      textsOf(html(site, view, <Cited cite={{ excerpt: 'b-1', start, end }} />), 'span', 'voices');
    expect(said(0, 10)).toEqual([SAID[lang]]);
    expect(said(15, 30)).toEqual([SAID[lang]]);
    expect(said(20, 40)).toEqual([]);
  });

  it('say whose they are in the description of the page', () => {
    const filtered = { ...toPlace(view, 'lanterna'), sources: ['b'] };
    expect(place.description(tiny, filtered, t)).toContain(SAID[lang]);
  });

  it('say whose they are in the drawer of what is not on the map', () => {
    const site = changed('a-8', { voices: [{ name: 'the clerk', start: 0, end: 9 }] });
    expect(textOf(html(site, view, <Drawer />))).toContain(t.quoting(['the clerk']));
  });

  it('of a passage that is cut, the reason is told on both pages and in the drawer', () => {
    const why = t.cut(tiny.excerpt('b-1')!.cut!.why[lang]!);
    const article = around(
      html(tiny, toPlace(view, 'lanterna'), <Panel pages={PAGES} />),
      'article',
      first.quote,
    );
    expect(textsOf(article, 'p', 'class="cut"')).toEqual([why]);
    const reading = html(tiny, toSource(view, 'b'), <Source id="b" />);
    expect(textsOf(read(reading, 'b-1'), 'p', 'class="cut"')).toEqual([why]);
    expect(read(reading, 'b-2')).not.toContain('class="cut"');
    expect(textsOf(html(tiny, view, <Drawer />), 'p', 'class="cut"')).toEqual([
      t.cut(tiny.excerpt('a-8')!.cut!.why[lang]!),
    ]);
  });
});

describe.each(LANGS)('names in words that are not quoted, in %s', (lang) => {
  const t = lang === 'es' ? es : en;
  const view = firstView(tiny, lang);

  it('stand on the page of the place with letter, paragraph and role', () => {
    expect(namedAsidesOf(tiny, 'lanterna')).toEqual([
      { source: 'b', paragraph: 2, role: 'passing', start: 204 },
    ]);
    const markup = html(tiny, toPlace(view, 'lanterna'), <Panel pages={PAGES} />);
    const fold = around(markup, 'details', t.alsoNamed);
    expect(fold).toContain(t.namedNote);
    const [item] = textsOf(fold, 'li');
    for (const words of ['B', t.paragraph(2), t.roles.passing]) expect(item).toContain(words);
    expect(fold).toMatch(/href="[^"]*source\/b\//);
    expect(html(tiny, toPlace(view, 'ligurian-sea'), <Panel pages={PAGES} />)).not.toContain(t.namedNote);
  });

  it('stand on the page of the source with place, paragraph and role', () => {
    const fold = around(
      html(tiny, toSource(view, 'a'), <Source id="a" />),
      'details',
      t.sourcePage.namedOnly,
    );
    const items = textsOf(fold, 'li');
    expect(items).toHaveLength(1);
    for (const words of [tiny.place('tower-of-hercules')!.name[lang]!, t.paragraph(2), t.roles.passing])
      expect(items[0]).toContain(words);
    expect(fold).toMatch(/href="[^"]*place\/tower-of-hercules\//);
  });

  it('stand in the drawer with paragraph and reason, where no pin can stand for them', () => {
    expect(
      namedOnly(tiny).flatMap(({ at }) => at.map(({ start, quoted }) => [start, quoted?.excerpt.id])),
    ).toEqual([
      [490, undefined],
      [877, 'a-8'],
    ]);
    const item = around(
      html(tiny, view, <Drawer />),
      'li',
      lang === 'en' ? 'The keeper’s room' : 'El cuarto del farero',
    );
    expect(textOf(item)).toContain(t.paragraph(3));
    expect(textOf(item)).toContain(t.reasons['location-not-given']);
    expect(item).not.toContain('<blockquote');
  });

  it('are listed whatever layers are chosen', () => {
    const none = withLayers(tiny, toPlace(view, 'lanterna'), []);
    expect(html(tiny, none, <Panel pages={PAGES} />)).toContain(t.namedNote);
  });
});
