import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { hits } from '../../src/geometry/box.ts';
import { offset, visibleCentre } from '../../src/geometry/mercator.ts';
import { arrange, type Item } from '../../src/ground/pins/arrange.ts';
import { extent } from '../../src/ground/pins/bodies.ts';
import { loadCrowds } from '../../src/ground/pins/crowds.ts';
import { stillClusters, stillPlaces } from '../../src/ground/pins/still.ts';
import { firstView, toPlace } from '../../src/view/changes.ts';
import { atlasOf, LAYERS, type Row } from './atlas.ts';

const N = 400;
/** many places around Ecuador, some on one spot, a few of them areas; the same for the same seed */
const manyRows = (seed: number, spread: number): Row[] =>
  Array.from({ length: N }, (_, i) => {
    const at = (k: number) => ((Math.sin(seed + i * 12.9898 + k * 78.233) * 43758.5453) % 1) * spread;
    return {
      point: i % 9 === 0 ? [-78.5, -0.2] : [-78.5 + at(1), -0.2 + at(2)],
      ...(i % 50 === 7 ? { precision: 'area', kind: 'province' } : {}),
      layers: [LAYERS[i % 3]!],
      sources: ['a'],
    };
  });
const frameAt = (zoom: number, width = 1000, height = 800) => ({
  camera: { lng: -78.5, lat: -0.2, zoom },
  size: { width, height },
  padding: { top: 0, right: 0, bottom: 0, left: 0 },
});
const membersOf = (item: Item): readonly string[] => (item.kind === 'pin' ? [item.id] : item.members);

describe('of many places', () => {
  beforeAll(() => loadCrowds(atlasOf(manyRows(1, 3)).places));

  test('each in the frame is one item or a member of one, and no two items that stand cover each other', () => {
    fc.assert(
      fc.property(
        fc.nat(1000),
        fc.double({ min: 0.01, max: 8, noNaN: true }),
        fc.double({ min: 2, max: 11, noNaN: true }),
        fc.option(fc.nat(N - 1)),
        (seed, spread, zoom, open) => {
          const atlas = atlasOf(manyRows(seed, spread));
          const first = firstView(atlas, 'en');
          const view = open === null ? first : toPlace(first, `p${open}`);
          const frame = frameAt(zoom);
          const { items, partial } = arrange(atlas, view, frame);
          expect(partial).toBe(true);
          const ids = items.flatMap(membersOf);
          expect(new Set(ids).size).toBe(ids.length);
          const [cx, cy] = visibleCentre(frame);
          for (const { id, point } of atlas.places) {
            const [x, y] = offset(frame.camera, point);
            if (Math.abs(x) <= cx && Math.abs(y) <= cy) expect(ids, id).toContain(id);
          }
          if (open !== null)
            expect(items).toContainEqual(expect.objectContaining({ kind: 'pin', id: `p${open}` }));
          const stand = items.filter(
            (item) => !item.out && (item.kind === 'cluster' || item.plate.kind !== 'area'),
          );
          for (const [i, a] of stand.entries())
            for (const b of stand.slice(i + 1))
              expect(hits(extent(a), extent(b)), `${a.id} ${b.id}`).toBe(false);
        },
      ),
      { numRuns: 40 },
    );
  }, 60_000);

  test('tabs name every place outside the frame once', () => {
    const atlas = atlasOf(manyRows(3, 8));
    const frame = frameAt(7.5);
    const { items, tabs } = arrange(atlas, firstView(atlas, 'en'), frame, { tabs: 'edges' });
    const shown = new Set(items.filter(({ out }) => !out).flatMap(membersOf));
    const named = tabs.flatMap(({ places }) => places);
    expect(new Set(named).size).toBe(named.length);
    expect(named.length).toBeGreaterThan(50);
    for (const { id } of atlas.places) expect(shown.has(id) || named.includes(id), id).toBe(true);
  });

  test('a prerendered page holds those of its first frames, at most 150', () => {
    const atlas = atlasOf(manyRows(5, 6));
    for (const view of [firstView(atlas, 'en'), toPlace(firstView(atlas, 'en'), 'p3')]) {
      const elements = [...stillPlaces(atlas, view), ...stillClusters(atlas, view)];
      expect(elements.length).toBeGreaterThan(0);
      expect(elements.length).toBeLessThanOrEqual(150);
    }
  });

  test('a disc of many has a short id that tells it from another of as many', () => {
    const atlas = atlasOf(manyRows(1, 0.0001));
    const [whole] = arrange(atlas, firstView(atlas, 'en'), frameAt(5)).items.filter(
      ({ kind }) => kind === 'cluster',
    );
    expect(whole?.id.length).toBeLessThan(40);
    const other = arrange(atlas, toPlace(firstView(atlas, 'en'), 'p1'), frameAt(5)).items;
    expect(other.map(({ id }) => id)).not.toContain(whole?.id);
  });
});
