import { describe, expect, it } from 'vitest';
import type { AtlasExcerpt } from '../../geo/model.ts';
import { scenesOf } from '../../src/atlas/mentions.ts';
import { Pin } from '../../src/ground/pins/Pin.tsx';
import { mentionMarks, placesEndingIn } from '../../src/pages/source/ReadQuote.tsx';
import { Source } from '../../src/pages/source/Source.tsx';
import { cut } from '../../src/quote/cut.ts';
import { firstView, toSource, withLayers } from '../../src/view/changes.ts';
import { readingOf } from '../../src/view/reading.ts';
import { en } from '../../src/words/en/index.ts';
import { es } from '../../src/words/es/index.ts';
import { laterOf } from '../../src/words/later.ts';
import { ecuador, html, LANGS, textOf, textsOf, tiny } from './render.tsx';

const piecesOf = (excerpt: Pick<AtlasExcerpt, 'quote' | 'mentions'>) =>
  cut(excerpt, mentionMarks(excerpt)).pieces;
/** markup without what is there for listeners or the map only */
const words = (markup: string): string =>
  textOf(markup.replaceAll(/<sup\b.*?<\/sup>/gs, '').replaceAll(/<span class="unseen">.*?<\/span>/gs, ''));
const quotes = (markup: string) =>
  [...markup.matchAll(/<blockquote\b[^>]*>(.*?)<\/blockquote>/gs)].map(([, inside]) => inside!);
const pages = LANGS.flatMap((lang) =>
  [tiny, ecuador].flatMap((atlas) =>
    atlas.sources.map(({ id }) => [lang, atlas.edition.id, id, atlas] as const),
  ),
);

describe.each(pages)('the page of a source, in %s, of %s, %s', (lang, _, id, atlas) => {
  const t = lang === 'es' ? es : en;
  const source = atlas.source(id)!;
  const { passages, numbers } = readingOf(atlas, id);
  const view = toSource(firstView(atlas, lang), id);
  const markup = html(atlas, view, <Source id={id} />);

  it('quotes every excerpt verbatim, in the order of the text', () => {
    expect(passages).toEqual(
      atlas.excerpts.filter((excerpt) => excerpt.source === id).toSorted((a, b) => a.start - b.start),
    );
    expect(quotes(markup).map(words)).toEqual(passages.map(({ quote }) => quote));
    expect(
      [...markup.matchAll(/<li id="([^"]+)" data-excerpt="([^"]+)"/g)].map(([, a, b]) => [a, b]),
    ).toEqual(passages.map((one) => [one.id, one.id]));
  });
  it('quotes the same whatever layers are chosen, and says which are hidden elsewhere', () => {
    const none = html(atlas, withLayers(atlas, view, []), <Source id={id} />);
    expect(quotes(none).map(textOf)).toEqual(quotes(markup).map(textOf));
    const scenes = passages.filter((passage) => scenesOf(passage).length > 0);
    const roles = textsOf(none, 'p', 'class="role"').filter((line) => line !== t.namedNote);
    expect(roles).toHaveLength(scenes.length);
    expect(none).toContain(
      t.filter.elsewhere({
        layers: { on: 0, of: atlas.layers.length },
        when: null,
        sources: null,
        without: null,
      }),
    );
  });
  it('numbers places as they first appear, every time they appear', () => {
    expect([...numbers.values()]).toEqual([...numbers.keys()].map((_key, i) => i + 1));
    const shown = [...markup.matchAll(/<sup\b[^>]*>.*?<span aria-hidden="true">(\d+)<\/span><\/sup>/g)].map(
      ([, n]) => Number(n),
    );
    const wanted = passages.flatMap((passage) =>
      piecesOf(passage).flatMap((piece) => placesEndingIn(piece).map((place) => numbers.get(place)!)),
    );
    expect(shown).toEqual(wanted);
    const firsts = shown.filter((n, i) => shown.indexOf(n) === i);
    expect(firsts).toEqual([...numbers.values()]);
  });
  it('gives the same numbers to the pins, with one mark and no letters', () => {
    for (const [place, number] of numbers) {
      const pin = html(atlas, view, <Pin id={place} anchor={`p-${place}`} tabIndex={undefined} />);
      expect(pin).toContain(`<span class="ordinal">${number}</span>`);
      expect(pin.match(/class="mark"/g)).toHaveLength(1);
      expect(pin).not.toContain('class="letters"');
      expect(pin).toContain(`excerpt=${passages.find((passage) => scenesOf(passage).includes(place))!.id}`);
    }
  });
  it('states of the document what it states, and nothing else', () => {
    expect(textsOf(markup, 'dd', 'unstated')).toEqual(
      Object.values(source.states)
        .filter((value) => value === null)
        .map(() => laterOf(t).aboutPage.unstated),
    );
    const name = source.states.title ?? t.quoted(`${source.incipit}…`);
    expect(textsOf(markup, 'h1')).toEqual([name]);
    expect(markup).toMatch(/<h1 id="source" tabindex="-1">/);
  });
  it('says why a name has no pin', () => {
    for (const passage of passages)
      for (const mention of passage.mentions)
        if (mention.kind === 'unmapped')
          expect(markup).toContain(t.sourcePage.offMap(t.reasons[mention.reason]));
  });
  it('marks the passage being read, and has no styles of its own', () => {
    const last = passages.at(-1)!.id;
    const read = html(atlas, toSource(view, id, last), <Source id={id} />);
    expect([...read.matchAll(/<li [^>]*aria-current="true"[^>]*>/g)].map(([tag]) => tag)).toEqual([
      expect.stringContaining(`id="${last}"`),
    ]);
    expect(markup).not.toContain('aria-current="true"');
    expect(markup).not.toMatch(/<[^>]+\sstyle=/);
  });
});

describe('a passage cut at its names', () => {
  const mention = { kind: 'scene', place: 'manta', layer: 'bases' } as const;
  it('is the passage, letter for letter', () => {
    for (const excerpt of [...ecuador.excerpts, ...tiny.excerpts])
      expect(
        piecesOf(excerpt)
          .map(({ text }) => text)
          .join(''),
      ).toBe(excerpt.quote);
  });
  it('numbers a name once, however many layers it stands in', () => {
    const quote = 'in Manta.';
    const pieces = piecesOf({
      quote,
      mentions: ['bases', 'ports'].map((layer) => ({ ...mention, layer, start: 3, end: 8 })),
    });
    expect(pieces.map((piece) => [piece.text, placesEndingIn(piece)])).toEqual([
      ['in ', []],
      ['Manta', ['manta']],
      ['.', []],
    ]);
  });
  it('shows a place inside what has none, and nothing twice', () => {
    const quote = 'a base in Manta soon';
    const name = { en: 'Base', es: 'Base' };
    const pieces = piecesOf({
      quote,
      mentions: [
        { kind: 'unmapped', name, layer: 'bases', reason: 'too-vague', start: 0, end: 20 },
        { ...mention, start: 10, end: 15 },
      ],
    });
    expect(pieces.map(({ text, marks: [first] }) => [text, first?.is])).toEqual([
      ['a base in ', 'unmapped'],
      ['Manta', 'numbered'],
      [' soon', 'unmapped'],
    ]);
  });
});
