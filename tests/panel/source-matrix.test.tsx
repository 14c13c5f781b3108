import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { letterOf } from '../../src/atlas/letters.ts';
import { labelIn } from '../../src/atlas/names.ts';
import { matrixOf, orderFor } from '../../src/pages/source/matrix.ts';
import { Source } from '../../src/pages/source/Source.tsx';
import { leadsBeyond, stepCell } from '../../src/ui/useGrid.ts';
import { firstView, toSource, withEverything, withLayers, withOrder } from '../../src/view/changes.ts';
import { en } from '../../src/words/en/index.ts';
import { es } from '../../src/words/es/index.ts';
import { ecuador, html, LANGS, textsOf, tiny } from './render.tsx';

describe.each(LANGS.flatMap((lang) => [[lang, tiny] as const, [lang, ecuador] as const]))(
  'the list of sources, in %s',
  (lang, atlas) => {
    const t = lang === 'es' ? es : en;
    const index = toSource(firstView(atlas, lang));
    const layerSets = atlas.layers.map((_, i) => atlas.layers.slice(0, i + 1).map(({ id }) => id));

    it('counts in each cell the passages of a source that put something at a place', () => {
      for (const layers of layerSets) {
        const rows = matrixOf(atlas, withLayers(atlas, index, layers));
        const excerpts = (place: string, source: string) =>
          atlas.excerpts.filter(
            (excerpt) =>
              excerpt.source === source &&
              excerpt.mentions.some(
                (mention) =>
                  mention.kind === 'scene' && mention.place === place && layers.includes(mention.layer),
              ),
          );
        const named = atlas.places.filter(({ id }) =>
          atlas.sources.some((source) => excerpts(id, source.id).length > 0),
        );
        expect(rows.map(({ place }) => place.id).toSorted()).toEqual(named.map(({ id }) => id).toSorted());
        for (const { place, cells, total } of rows) {
          expect(atlas.sources.map(({ id }) => cells.get(id) ?? [])).toEqual(
            atlas.sources.map(({ id }) => excerpts(place.id, id)),
          );
          expect(total).toBe([...cells.values()].flat().length);
        }
      }
    });
    it('leads from every number to the first passage it counts', () => {
      const markup = html(atlas, withEverything(atlas, index), <Source id={null} />);
      for (const { place, cells } of matrixOf(atlas, withEverything(atlas, index)))
        for (const [id, [first, ...more]] of cells)
          if (first) {
            const name = t.sourcePage.cell(labelIn(place.name, lang), letterOf(atlas, id), more.length + 1);
            const link = [...markup.matchAll(/<a [^>]*aria-label="([^"]*)"[^>]*>/g)].find(
              ([, label]) => label === name,
            )![0];
            expect(link).toContain(`/place/${place.id}/`);
            expect(link).toMatch(new RegExp(`excerpt=${first.id}"`));
          }
    });
    it('is a table with sorted columns and no stops of its own before scripts run', () => {
      const markup = html(atlas, withOrder(index, '-a'), <Source id={null} />);
      expect(markup.match(/aria-sort="descending"/g)).toHaveLength(1);
      expect(textsOf(markup, 'th', 'scope="col"')).toHaveLength(atlas.sources.length + 2);
      expect(markup).not.toMatch(/data-cell="[^"]*" tabindex/);
      expect(markup).not.toMatch(/<[^>]+\sstyle=/);
      expect(textsOf(markup, 'li').filter((text) => text.includes('%'))).toHaveLength(atlas.sources.length);
    });
    it('says so where no layer is left to count', () => {
      expect(html(atlas, withLayers(atlas, index, []), <Source id={null} />)).toContain(
        t.sourcePage.tableNote([]),
      );
    });
    it('orders by any column, names within it', () => {
      const orders = ['name', 'total', ...atlas.sources.map(({ id }) => id)];
      const { compare } = new Intl.Collator(lang);
      for (const order of orders) {
        const rows = (sign: string) => matrixOf(atlas, withOrder(withEverything(atlas, index), sign + order));
        const key = (row: ReturnType<typeof rows>[number]) =>
          order === 'name' ? 0 : order === 'total' ? row.total : (row.cells.get(order)?.length ?? 0);
        const falling = rows('-');
        for (const [i, row] of falling.slice(1).entries()) {
          const before = falling[i]!;
          expect(key(before)).toBeGreaterThanOrEqual(key(row));
          if (key(before) === key(row))
            expect(
              compare(labelIn(before.place.name, lang), labelIn(row.place.name, lang)) *
                (order === 'name' ? -1 : 1),
            ).toBeLessThanOrEqual(0);
        }
        expect(rows('').map(key)).toEqual(rows('-').map(key).toReversed());
      }
    });
  },
);

describe('the table as a grid', () => {
  it('orders names upwards first, numbers downwards', () => {
    expect(orderFor('name', 'a')).toBe('-a');
    expect(orderFor('-a', 'a')).toBe('a');
    expect(orderFor('a', 'a')).toBe('-a');
    expect(orderFor('-a', 'name')).toBe('name');
    expect(orderFor('name', 'name')).toBe('-name');
  });
  it('is walked through without leaving it', () => {
    const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown'];
    fc.assert(
      fc.property(fc.nat(9), fc.nat(6), fc.array(fc.constantFrom(...keys)), (row, column, pressed) => {
        const end = pressed.reduce<readonly [number, number]>(
          (at, key) => stepCell(at, key, 10, 7)!,
          [row, column],
        );
        expect(end[0]).toBeGreaterThanOrEqual(0);
        expect(end[0]).toBeLessThan(10);
        expect(end[1]).toBeGreaterThanOrEqual(0);
        expect(end[1]).toBeLessThan(7);
      }),
    );
    expect(stepCell([2, 2], 'ArrowUp', 10, 7)).toEqual([1, 2]);
    expect(stepCell([2, 2], 'End', 10, 7)).toEqual([2, 6]);
    expect(stepCell([2, 2], 'a', 10, 7)).toBeNull();
  });
  it('is left downwards from its last row alone, to what shows more rows', () => {
    for (const key of ['ArrowDown', 'PageDown']) {
      expect(leadsBeyond(9, key, 10)).toBe(true);
      expect(leadsBeyond(8, key, 10)).toBe(false);
    }
    for (const key of ['ArrowUp', 'End', 'Home', 'a']) expect(leadsBeyond(9, key, 10)).toBe(false);
  });
});
