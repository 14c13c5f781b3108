import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrange } from '../../src/ground/pins/arrange.ts';
import { arcsOf } from '../../src/ground/pins/Cluster.tsx';
import { beyond, boundsOf, together, walkOrder } from '../../src/ground/pins/sight.ts';
import { nameWidth } from '../../src/layout/measure.ts';
import { stepTo } from '../../src/ui/stepTo.ts';
import { firstView } from '../../src/view/changes.ts';
import { anyRows, atlasOf, type Row } from './atlas.ts';

const row = (point: [number, number], more: Partial<Row> = {}): Row => ({
  point,
  layers: ['bases'],
  sources: ['a'],
  ...more,
});
const scene = (rows: readonly Row[], lng = -78.5) => {
  const atlas = atlasOf(rows);
  const frame = {
    camera: { lng, lat: -0.2, zoom: 6 },
    size: { width: 800, height: 600 },
    padding: { top: 40, right: 0, bottom: 100, left: 0 },
  };
  return { atlas, frame, arrangement: arrange(atlas, firstView(atlas, 'en'), frame) };
};

describe('arrow keys', () => {
  test('walk from west to east through what is in sight', () => {
    const { arrangement } = scene([row([-77, -0.2]), row([-80, -0.2]), row([-60, -0.2]), row([-78.5, 0.8])]);
    expect(walkOrder(arrangement)).toEqual(['p1', 'p3', 'p0']);
  });
  test('stop at both ends, and leave other keys alone', () => {
    const order = ['a', 'b', 'c'];
    expect(
      ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'Home', 'End', 'Enter'].map((key) =>
        stepTo(order, 'b', key),
      ),
    ).toEqual(['c', 'c', 'a', 'a', 'a', 'c', null]);
    expect([
      stepTo(order, 'c', 'ArrowRight'),
      stepTo(order, 'a', 'ArrowLeft'),
      stepTo([], 'a', 'End'),
    ]).toEqual(['c', 'a', null]);
  });
});

describe('what lies beyond the map', () => {
  test('is every place out of sight, once, nearest first', () => {
    fc.assert(
      fc.property(anyRows(), (rows) => {
        const { atlas, frame, arrangement } = scene(rows);
        const found = beyond(atlas, frame, arrangement.items).flatMap(({ places }) => places);
        expect(new Set(found).size).toBe(found.length);
        expect(
          together(beyond(atlas, frame, arrangement.items))
            .flatMap(({ places }) => places)
            .toSorted(),
        ).toEqual(found.toSorted());
      }),
    );
  });
  test('is sorted by the edge on the way there', () => {
    const { atlas, frame, arrangement } = scene([
      row([-60, -0.2]),
      row([-65, 1]),
      row([-78.5, 12]),
      row([-100, 2]),
      row([-78.5, -9]),
      row([-78.5, -0.2]),
    ]);
    expect(beyond(atlas, frame, arrangement.items).map(({ edge, places }) => [edge, ...places])).toEqual([
      ['n', 'p2'],
      ['w', 'p3'],
      ['e', 'p1', 'p0'],
      ['s', 'p4'],
    ]);
    const east = ['p1', 'p0'].map((id) => atlas.place(id)!);
    expect(boundsOf(frame, east)).toEqual([-65, -0.2, -60, 1]);
  });
  test('keeps bounds in the copy of the world that is shown', () => {
    const { atlas, frame, arrangement } = scene([row([-170, 0]), row([179, 0])], 178);
    expect(beyond(atlas, frame, arrangement.items)).toMatchObject([{ edge: 'e', places: ['p0'] }]);
    expect(boundsOf(frame, [atlas.place('p0')!])).toEqual([190, 0, 190, 0]);
  });
});

test('a name is measured by its letters, accents free', () => {
  expect(nameWidth('Il', 100)).toBe(52);
  expect(nameWidth('Córdoba', 13.5)).toBe(nameWidth('Cordoba', 13.5));
  expect(nameWidth('AB', 10, 0.1)).toBeGreaterThan(nameWidth('AB', 10));
});

test('the arcs of a cluster go round once', () => {
  const arcs = arcsOf([
    { layer: 'a', count: 1 },
    { layer: 'b', count: 1 },
  ]);
  expect(arcs.map(({ bead }) => bead)).toEqual([
    [17, 0],
    [-17, 0],
  ]);
  expect(arcsOf([{ layer: 'a', count: 3 }])).toEqual([{ layer: 'a', d: '', bead: [0, -17] }]);
});
