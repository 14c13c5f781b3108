import { gzipSync } from 'node:zlib';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { type Areas, ringsOf } from '../../src/atlas/areas.ts';
import { offset } from '../../src/geometry/mercator.ts';
import { Locator } from '../../src/ground/LiveLocator.tsx';
import { baseFor } from '../../src/ground/locator/base.ts';
import { draw, STEPS, windowOn } from '../../src/ground/locator/draw.ts';
import { StillLocator, stillOf } from '../../src/ground/locator/StillLocator.tsx';
import { REACH } from '../../src/ground/locator/still.ts';
import { firstView, toPlace } from '../../src/view/changes.ts';
import { smallAtlas } from '../view/atlas.ts';

const atlas = smallAtlas();
const view = firstView(atlas, 'en');
const home = { lng: -78.75, lat: -1.62, zoom: 6.12 };
const square = (west: number, south: number, side: number): [number, number][] => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
];
const areas: Areas = {
  features: [
    {
      geometry: { type: 'MultiPolygon', coordinates: [[square(-80, -4.5, 0.8)], [square(-81, -4.5, 0.05)]] },
      properties: { place: 'loja' },
    },
  ],
};
/** every absolute point of path data, in steps */
function pointsOf(d: string): [number, number][] {
  return [...d.matchAll(/M([^l]*)l([^zM]*)/g)].flatMap(([, start, moves]) => {
    const [x, y, ...steps] = `${start} ${moves}`.match(/-?\d+/g)!.map(Number) as [
      number,
      number,
      ...number[],
    ];
    const points: [number, number][] = [[x, y]];
    for (let i = 0; i < steps.length; i += 2)
      points.push([points.at(-1)![0] + steps[i]!, points.at(-1)![1] + steps[i + 1]!]);
    return points;
  });
}

describe('the drawing', () => {
  const extent = { left: -400, top: -200, right: 300, bottom: 350 };
  const drawing = draw(
    atlas,
    baseFor(home.zoom),
    areas,
    [{ place: 'loja', layer: 'raids', weight: 'province' }],
    home,
    extent,
  );

  test('stays inside its extent', () => {
    const [area] = drawing.areas;
    for (const d of [drawing.land, drawing.focus, drawing.borders, area!.fill, area!.edge])
      for (const [x, y] of pointsOf(d)) {
        expect(x / STEPS).toBeGreaterThanOrEqual(extent.left);
        expect(x / STEPS).toBeLessThanOrEqual(extent.right);
        expect(y / STEPS).toBeGreaterThanOrEqual(extent.top);
        expect(y / STEPS).toBeLessThanOrEqual(extent.bottom);
      }
    expect(pointsOf(drawing.land).length).toBeGreaterThan(100);
    expect(pointsOf(drawing.focus).length).toBeGreaterThan(100);
  });

  test('puts an area where the map does, and outlines only rings of weight', () => {
    const [area] = drawing.areas;
    const [x, y] = offset(home, [-80, -4.5]);
    expect(pointsOf(area!.edge)).toContainEqual([Math.round(x * STEPS), Math.round(y * STEPS)]);
    expect(area!.fill.match(/M/g)).toHaveLength(2);
    expect(area!.edge.match(/M/g)).toHaveLength(1);
    expect(ringsOf(areas, 'nowhere')).toEqual({ rings: [], edges: [] });
    expect(ringsOf(null, 'loja')).toEqual({ rings: [], edges: [] });
  });

  test('fills no country of another edition', () => {
    const abroad = { ...atlas, edition: { ...atlas.edition, focus: 'IT' } };
    expect(draw(abroad, baseFor(6), null, [], home, extent).focus).toBe('');
  });

  test('fills the country that base.json outlines, whichever that is', () => {
    const abroad = { ...atlas, edition: { ...atlas.edition, focus: 'IT' } };
    const italian = { ...baseFor(6), focusCountry: 'IT' };
    expect(draw(abroad, italian, null, [], home, extent).focus).not.toBe('');
    expect(draw(atlas, italian, null, [], home, extent).focus).toBe('');
  });

  test('shows both copies of what lies on the antimeridian', () => {
    const wide = { left: -800, top: -400, right: 800, bottom: 400 };
    const near = (lng: number) =>
      windowOn({ lng, lat: 0, zoom: 1.5 }, wide).rings([
        [
          [0.49, 0.49],
          [0.51, 0.49],
          [0.51, 0.51],
        ],
      ]);
    expect(near(180).match(/M/g)).toHaveLength(2);
    expect(near(0).match(/M/g)).toHaveLength(1);
  });
});

test('a page’s still map has no style of its own and is small', () => {
  for (const page of [view, toPlace(view, 'loja'), toPlace(view, 'manta')]) {
    const svg = renderToStaticMarkup(<StillLocator atlas={atlas} areas={areas} {...stillOf(atlas, page)} />);
    expect(svg).toMatch(/^<svg class="locator" viewBox="-?\d+ -?\d+ \d+ \d+" aria-hidden="true">/);
    expect(svg).toContain(
      `viewBox="${-REACH.x * STEPS} ${-REACH.y * STEPS} ${2 * REACH.x * STEPS} ${2 * REACH.y * STEPS}"`,
    );
    expect(svg).not.toContain('style=');
    expect(svg).toContain('id="still-raids"');
    expect(gzipSync(svg).length).toBeLessThan(11_000);
  }
});

test('a frame’s map keeps the camera where panel and sheet leave it', () => {
  const frame = {
    camera: home,
    size: { width: 390, height: 844 },
    padding: { top: 40, right: 0, bottom: 444, left: 0 },
  };
  const svg = renderToStaticMarkup(<Locator atlas={atlas} frame={frame} areas={null} hatched={[]} />);
  expect(svg).toContain(`viewBox="${-195 * STEPS} ${-220 * STEPS} ${390 * STEPS} ${844 * STEPS}"`);
});
