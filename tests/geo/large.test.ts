import { describe, expect, test, vi } from 'vitest';
import { largeEdition } from '../fixtures/large.ts';
import { check, read } from './editions.ts';

// the first reading of the outlines of countries takes seconds on a busy machine
vi.setConfig({ testTimeout: 60_000 });

const SIXTY = largeEdition({ places: 60, seed: 7 });

describe('an edition of any size', () => {
  test('keeps every law, its texts at hand', () => {
    expect(check(SIXTY)).toEqual([]);
    const { sources, places, areas, layers, events, claims, texts } = read(SIXTY);
    expect(texts.size).toBe(sources.length);
    expect(sources.flatMap(({ excerpts }) => excerpts)).toHaveLength(180);
    expect(new Set(sources.map(({ language }) => language))).toEqual(new Set(['en', 'es']));
    expect([places, areas, layers, events, claims].map(({ length }) => length)).toEqual([60, 6, 4, 3, 2]);
  });

  test('holds what a real one holds: asides, names that pass by, voices, what has no pin', () => {
    const { sources } = read(SIXTY);
    const mentions = sources.flatMap(({ excerpts }) => excerpts.flatMap((one) => one.mentions));
    expect(new Set(mentions.map(({ kind }) => kind))).toEqual(new Set(['scene', 'aside', 'unmapped']));
    expect(sources.every(({ named = [] }) => named.length > 0)).toBe(true);
    expect(sources.some(({ excerpts }) => excerpts.some(({ voices }) => voices))).toBe(true);
  });

  test('is the same for a seed and another for another', () => {
    expect(largeEdition({ places: 60, seed: 7 })).toEqual(SIXTY);
    expect(largeEdition({ places: 60, seed: 8 })).not.toEqual(SIXTY);
  });

  test.each(['city', 'point'] as const)('keeps every law in one %s', (spread) => {
    const files = largeEdition({ places: 40, spread });
    expect(check(files)).toEqual([]);
    const points = read(files).places.filter(({ properties }) => properties.precision !== 'area');
    const corners = new Set(points.map(({ geometry }) => geometry.coordinates.join()));
    expect(corners.size > 3).toBe(spread === 'city');
  });
});
