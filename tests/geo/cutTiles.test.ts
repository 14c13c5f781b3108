import { expect, test } from 'vitest';
import { tilesShown } from '../../geo/basemap/cutTiles.ts';

const quito = { point: [-78.5, -0.2], precision: 'city' } as const;
const names = (home: { lng: number; lat: number; zoom: number }, places: readonly (typeof quito)[] = []) =>
  tilesShown({ home, places }, 4, 8).map((id) => id.join('/'));

test('the home view is kept two zooms nearer than it opens, and nothing far from it', () => {
  const kept = names({ lng: -78.75, lat: -1.62, zoom: 6.12 });
  expect(kept).toContain('8/72/129');
  expect(kept).toContain('5/9/16');
  expect(kept.every((name) => /^[5-8]\//.test(name))).toBe(true);
  expect(kept).not.toContain('6/0/0');
  // at the zoom it opens with, a window of 1600 × 1000 px needs at most five columns of four rows
  expect(kept.filter((name) => name.startsWith('6/')).length).toBeLessThanOrEqual(20);
});

test('an edition of the whole world keeps no near tiles but those around its cities', () => {
  const home = { lng: 0, lat: 0, zoom: 2 };
  expect(names(home)).toEqual([]);
  expect(names(home, [quito]).filter((name) => name.startsWith('8/'))).toHaveLength(9);
  expect(tilesShown({ home, places: [{ ...quito, precision: 'area' }] }, 4, 8)).toEqual([]);
});

test('beyond the 180th meridian tiles are those of the other side, and none is beyond a pole', () => {
  const kept = names({ lng: 179.9, lat: 85, zoom: 6 });
  expect(kept.some((name) => name.startsWith('6/0/'))).toBe(true);
  expect(kept.some((name) => name.startsWith('6/63/'))).toBe(true);
  for (const name of kept) {
    const [z = 0, x = 0, y = 0] = name.split('/').map(Number);
    expect(x >= 0 && x < 2 ** z && y >= 0 && y < 2 ** z, name).toBe(true);
  }
});
