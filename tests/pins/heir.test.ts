import { describe, expect, test } from 'vitest';
import { arrange } from '../../src/ground/pins/arrange.ts';
import type { Item } from '../../src/ground/pins/arrangement.ts';
import { heirOf } from '../../src/ground/pins/heir.ts';
import { ranksOf } from '../../src/ground/pins/ranks.ts';
import { walkOrder } from '../../src/ground/pins/sight.ts';
import { firstView } from '../../src/view/changes.ts';
import { enLater } from '../../src/words/en/later.ts';
import { esLater } from '../../src/words/es/later.ts';
import { atlasOf, type Row } from './atlas.ts';

const row = (point: [number, number]): Row => ({ point, layers: ['bases'], sources: ['a'] });
const atlas = atlasOf([row([-80, -0.2]), row([-79.99, -0.21]), row([-78.5, -0.2]), row([-60, -0.2])]);
const at = (lng: number, zoom: number) =>
  arrange(atlas, firstView(atlas, 'en'), {
    camera: { lng, lat: -0.2, zoom },
    size: { width: 800, height: 600 },
    padding: { top: 40, right: 0, bottom: 100, left: 0 },
  });
const far = at(-79, 6);
const near = at(-80, 13);
const itemOf = (items: readonly Item[], id: string) => items.find((item) => item.id === id)!;
const cluster = far.items.find(({ kind }) => kind === 'cluster')!;

describe('the focus of a pin that the map no longer shows', () => {
  test('goes to the disc that took the pin in, and from the disc to the first of its own', () => {
    expect(cluster).toMatchObject({ members: expect.arrayContaining(['p0', 'p1']) });
    for (const id of ['p0', 'p1']) expect(heirOf(itemOf(near.items, id), far)).toBe(cluster.id);
    const [first] = cluster.kind === 'cluster' ? cluster.members : [];
    expect(heirOf(cluster, near)).toBe(first);
  });
  test('stays where the pin is still in sight', () => {
    expect(heirOf(itemOf(far.items, 'p2'), far)).toBe('p2');
    expect(heirOf(cluster, far)).toBe(cluster.id);
  });
  test('goes to what is nearest where the pin is beyond the edge, and to nothing on an empty map', () => {
    expect(heirOf(itemOf(far.items, 'p2'), near)).toBe('p1');
    expect(heirOf(itemOf(far.items, 'p2'), at(-30, 14))).toBeNull();
  });
});

describe('the rank of a pin', () => {
  test('counts what the arrows reach, in their order, and the passages of a disc together', () => {
    const ranks = ranksOf(atlas, firstView(atlas, 'en'), far);
    expect([...ranks.keys()]).toEqual(walkOrder(far));
    expect(ranks.get(cluster.id)).toEqual({ at: 1, of: 2, passages: 2 });
    expect(ranks.get('p2')).toEqual({ at: 2, of: 2, passages: 1 });
    expect(ranks.has('p3')).toBe(false);
    expect(ranks.has('p0')).toBe(false);
  });
  test('leaves out passages that the filter hides', () => {
    const view = { ...firstView(atlas, 'en'), layers: [] };
    expect([...ranksOf(atlas, view, far).values()].map(({ passages }) => passages)).toEqual([0, 0]);
  });
  test('is said in both languages', () => {
    expect(enLater.pins.rank(3, 24, 2)).toBe('3 of 24 on the map. 2 passages.');
    expect(enLater.pins.rank(1, 1, 1)).toBe('1 of 1 on the map. 1 passage.');
    expect(esLater.pins.rank(3, 24, 2)).toBe('3 de 24 en el mapa. 2 pasajes.');
    expect(esLater.pins.rank(2, 9, 0)).toBe('2 de 9 en el mapa.');
  });
});
