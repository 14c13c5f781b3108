import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  firstView,
  toggleSource,
  toSource,
  withComparison,
  withEverything,
  withLayers,
  withSources,
} from '../../src/view/changes.ts';
import { chosen, numberOf, placesNow, readingOf, stepPassage } from '../../src/view/reading.ts';
import { filterOf, hiddenOf, placesInFilter, placesInLayer, shownPassages } from '../../src/view/shown.ts';
import { smallAtlas } from './atlas.ts';

const atlas = smallAtlas();
const first = firstView(atlas, 'en');
const ids = (view: typeof first) => placesInFilter(atlas, view).map(({ id }) => id);

describe('the filter by source', () => {
  test('counts any subset of the sources', () => {
    expect(ids(first)).toEqual(['manta', 'salinas', 'loja']);
    expect(ids(withSources(atlas, first, ['a']))).toEqual(['manta']);
    expect(ids(withSources(atlas, first, []))).toEqual([]);
  });
  test('leaves out what another source names, in the visible layers only', () => {
    expect(ids(withComparison(atlas, first, ['a', 'b'], ['a']))).toEqual(['salinas', 'loja']);
    expect(ids(withComparison(atlas, first, ['a'], ['b']))).toEqual([]);
    const talks = withLayers(atlas, first, ['talks', 'piers']);
    expect(ids(withComparison(atlas, talks, ['a'], ['b']))).toEqual(['manta', 'quito']);
    expect(ids(withComparison(atlas, talks, ['b'], ['a']))).toEqual(['salinas']);
  });
  test('counts in each layer what it leaves there, visible or not', () => {
    const counted = (view: typeof first) => atlas.layers.map(({ id }) => placesInLayer(atlas, view, id));
    for (const view of [first, withSources(atlas, first, ['a']), withComparison(atlas, first, ['b'], ['a'])])
      expect(counted(view)).toEqual(atlas.layers.map(({ id }) => ids(withLayers(atlas, view, [id])).length));
    expect(counted(withSources(atlas, first, []))).toEqual([0, 0, 0]);
    expect(counted(withSources(atlas, first, ['a']))).not.toEqual(counted(first));
  });
  test('a source is counted or left out, never both', () => {
    fc.assert(
      fc.property(
        fc.subarray(['a', 'b']),
        fc.subarray(['a', 'b']),
        fc.constantFrom('a', 'b'),
        (sources, without, id) => {
          const view = withComparison(atlas, first, sources, without);
          const counts = (one: typeof view) => filterOf(atlas, one).sources.includes(id);
          expect(filterOf(atlas, view).sources.some((one) => without.includes(one))).toBe(false);
          expect(counts(toggleSource(atlas, view, id))).toBe(!counts(view));
          expect(counts(toggleSource(atlas, toggleSource(atlas, view, id), id))).toBe(counts(view));
        },
      ),
    );
  });
  test('says what it hides, and nothing when everything is shown', () => {
    expect(hiddenOf(atlas, withEverything(atlas, first))).toBeNull();
    expect(hiddenOf(atlas, first)).toEqual({
      layers: { on: 2, of: 3 },
      when: null,
      sources: null,
      without: null,
    });
    expect(hiddenOf(atlas, withComparison(atlas, withEverything(atlas, first), ['a', 'b'], ['b']))).toEqual({
      layers: null,
      when: null,
      sources: null,
      without: ['B'],
    });
  });
});

describe('the page of a source', () => {
  const page = (excerpt: string | null = null) =>
    toSource(withLayers(atlas, withSources(atlas, first, ['a']), []), 'b', excerpt);
  test('shows its whole reading, whatever is chosen', () => {
    expect(ids(page())).toEqual(['manta', 'salinas', 'loja']);
    expect(ids(toSource(first, 'a'))).toEqual(['manta', 'quito']);
    expect(shownPassages(atlas, toSource(first, 'a'), 'manta').map(({ excerpt }) => excerpt.id)).toEqual([
      'a-1',
    ]);
  });
  test('numbers places as they first appear', () => {
    expect([...readingOf(atlas, 'b').numbers]).toEqual([
      ['manta', 1],
      ['loja', 2],
      ['salinas', 3],
    ]);
    expect(numberOf(atlas, page(), 'loja')).toBe(2);
    expect(numberOf(atlas, first, 'loja')).toBeNull();
  });
  test('steps through its passages and stops at both ends', () => {
    expect(stepPassage(atlas, page(), 1)).toBe('b-1');
    expect(stepPassage(atlas, page('b-1'), 1)).toBe('b-2');
    expect(stepPassage(atlas, page('b-3'), 1)).toBeNull();
    expect(stepPassage(atlas, page('b-1'), -1)).toBeNull();
    expect(stepPassage(atlas, page(), -1)).toBeNull();
    expect(stepPassage(atlas, first, 1)).toBeNull();
  });
  test('knows the places of the passage being read', () => {
    expect([...placesNow(atlas, page('b-2'))]).toEqual(['loja']);
    expect([...placesNow(atlas, page())]).toEqual([]);
  });
  test('answers a chosen pin with its passage, other pages with its place', () => {
    expect(chosen(atlas, page(), 'loja')).toMatchObject({
      page: { kind: 'source', id: 'b' },
      excerpt: 'b-2',
    });
    expect(chosen(atlas, page('b-2'), 'loja').excerpt).toBe('b-2');
    expect(chosen(atlas, first, 'loja').page).toEqual({ kind: 'place', id: 'loja' });
  });
});
