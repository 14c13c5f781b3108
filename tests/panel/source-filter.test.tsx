import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compared, comparisons, isCompared, uncompared } from '../../src/pages/compare/without.ts';
import { According } from '../../src/pages/explore/According.tsx';
import { HiddenLine } from '../../src/pages/HiddenLine.tsx';
import { Panel } from '../../src/pages/Panel.tsx';
import { PAGES } from '../../src/pages/registry.ts';
import {
  firstView,
  toPlace,
  toSource,
  withComparison,
  withEverything,
  withLayers,
  withOpening,
  withWhen,
} from '../../src/view/changes.ts';
import { hiddenOf, isOpening, placesInFilter } from '../../src/view/shown.ts';
import type { View } from '../../src/view/view.ts';
import { en } from '../../src/words/en/index.ts';
import { es } from '../../src/words/es/index.ts';
import { ecuador as atlas, html, LANGS, textOf, textsOf } from './render.tsx';

const ids = atlas.sources.map(({ id }) => id);
const choices = fc.record({
  layers: fc.subarray(atlas.layers.map(({ id }) => id)),
  sources: fc.subarray(ids),
  without: fc.subarray(ids),
  when: fc.constantFrom(
    null,
    { from: '2026-03-01', to: '2026-03-07' },
    { from: '2026-02-28', to: '2026-03-01' },
  ),
});
const chosen = (
  lang: View['lang'],
  { layers, sources, without, when }: Pick<View, 'layers' | 'sources' | 'without' | 'when'>,
): View =>
  withWhen(withComparison(atlas, withLayers(atlas, firstView(atlas, lang), layers), sources, without), when);

describe.each(LANGS)('the line that says what is shown, in %s,', (lang) => {
  const t = lang === 'es' ? es : en;
  const line = (view: View) => textOf(html(atlas, view, <HiddenLine />));

  it('reads', () => {
    const view = chosen(lang, {
      layers: ['bases', 'ports', 'operations'],
      sources: ['a', 'c'],
      without: [],
      when: { from: '2026-03-01', to: '2026-03-07' },
    });
    expect(line(view)).toBe(
      lang === 'en'
        ? 'Shown: 3 of 5 layers, 1–7 March 2026, sources A and C. Show everything Back to the opening view'
        : 'Se muestra: 3 de 5 capas, 1–7 de marzo de 2026, fuentes A y C. Mostrar todo Volver a la vista inicial',
    );
    expect(line(withComparison(atlas, withEverything(atlas, view), ['a'], ['b']))).toBe(
      lang === 'en'
        ? 'Shown: source A, no place that source B names. Show everything Back to the opening view'
        : 'Se muestra: fuente A, ningún lugar que nombre la fuente B. Mostrar todo Volver a la vista inicial',
    );
    expect(line(withComparison(atlas, withEverything(atlas, view), [], []))).toContain(
      lang === 'en' ? 'no source' : 'ninguna fuente',
    );
  });
  it('names every part that hides something, and no other', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        const view = chosen(lang, choice);
        const text = line(view);
        const hidden = hiddenOf(atlas, view);
        const everything =
          choice.layers.length === atlas.layers.length &&
          choice.without.length === 0 &&
          choice.sources.length === ids.length &&
          choice.when === null;
        expect(hidden === null).toBe(everything);
        if (isOpening(atlas, view)) {
          expect(text).toBe('');
          return;
        }
        expect(text.endsWith(t.opening)).toBe(true);
        if (!hidden) {
          expect(text).toBe(`${t.filter.everything} ${t.opening}`);
          return;
        }
        expect(text.includes(t.showEverything)).toBe(true);
        expect(new RegExp(`${choice.layers.length} (of|de) ${atlas.layers.length}`).test(text)).toBe(
          choice.layers.length < atlas.layers.length,
        );
        expect(text.includes('2026')).toBe(choice.when !== null);
        expect(hidden.without ?? []).toEqual(choice.without.map((id) => id.toUpperCase()));
        const counting = ids.filter((id) => choice.sources.includes(id) && !choice.without.includes(id));
        if (hidden.sources) expect(hidden.sources).toEqual(counting.map((id) => id.toUpperCase()));
        else expect(counting.length + choice.without.length).toBe(ids.length);
        expect(text).not.toMatch(/undefined|null|, ,|\s{2}|: \./);
      }),
      { numRuns: 400 },
    );
  });
  it('stands on every page that a filter changes', () => {
    const view = chosen(lang, { layers: ['bases'], sources: ids, without: [], when: null });
    for (const page of [view, toPlace(view, 'manta'), toSource(view), toSource(view, 'a')])
      expect(textsOf(html(atlas, page, <Panel pages={PAGES} />), 'p', 'hidden-line').join()).toContain(
        lang === 'en' ? '1 of 5 layers' : '1 de 5 capas',
      );
  });
  it('stands on no page that nobody has filtered, and leads back to that', () => {
    const opening = firstView(atlas, lang);
    for (const page of [opening, toPlace(opening, 'manta'), toSource(opening), toSource(opening, 'a')]) {
      expect(textsOf(html(atlas, page, <Panel pages={PAGES} />), 'p', 'hidden-line')).toEqual([]);
      expect(line(withEverything(atlas, page))).toBe(`${t.filter.everything} ${t.opening}`);
      expect(withOpening(atlas, withEverything(atlas, page))).toEqual(page);
    }
    const camera = { lng: -79, lat: -2, zoom: 8 };
    expect(withOpening(atlas, { ...opening, camera }).camera).toBeNull();
    expect(withOpening(atlas, toPlace(opening, 'manta', null, camera)).camera).toEqual(camera);
  });
  it('tells of each switch its source, its date and whether it counts', () => {
    const markup = html(
      atlas,
      withComparison(atlas, firstView(atlas, lang), ['a', 'b'], ['b']),
      <According />,
    );
    const chips = [...markup.matchAll(/<button[^>]*class="chip"[^>]*>/g)].map(([tag]) => tag);
    expect(chips.map((tag) => /aria-pressed="(\w+)"/.exec(tag)![1])).toEqual([
      'true',
      'false',
      'false',
      'false',
      'false',
    ]);
    expect(chips[1]).toContain(t.filter.leftOut);
    expect(textsOf(markup, 'small')).toEqual(
      atlas.sources.map(({ date }) => (date === null ? t.filter.noDate : t.say.day(date))),
    );
    expect(markup).not.toMatch(/<[^>]+\sstyle=/);
  });
});

describe('comparing two sources', () => {
  const first = withEverything(atlas, firstView(atlas, 'en'));
  const named = (id: string, source: string) =>
    atlas.passages(id).some(({ excerpt }) => excerpt.source === source);
  it('shows what one names and the other does not; against itself, what no other names', () => {
    for (const by of ids)
      for (const notBy of ids) {
        const wanted = atlas.places.filter(
          ({ id }) =>
            named(id, by) &&
            !(by === notBy ? ids.some((other) => other !== by && named(id, other)) : named(id, notBy)),
        );
        const view = compared(atlas, first, by, notBy);
        expect(placesInFilter(atlas, view).map(({ id }) => id)).toEqual(wanted.map(({ id }) => id));
        expect(comparisons(atlas, first)[ids.indexOf(by)]![ids.indexOf(notBy)]).toBe(wanted.length);
        for (const a of ids)
          for (const b of ids) expect(isCompared(atlas, view, a, b)).toBe(a === by && b === notBy);
        expect(uncompared(atlas, view)).toEqual(first);
      }
  });
});
