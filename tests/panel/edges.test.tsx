/** An edition at the edges of the map: across the 180th meridian, and nearer to a pole than web mercator goes. */
import { describe, expect, it } from 'vitest';
import type { Position } from '../../geo/model.ts';
import { pageCamera } from '../../src/ground/camera.ts';
import { BASEMAP_CREDITS, creditsOf } from '../../src/ground/credits.ts';
import { baseFor } from '../../src/ground/locator/base.ts';
import { draw } from '../../src/ground/locator/draw.ts';
import { WIDE, WINDOW_CLASSES } from '../../src/layout/windows.ts';
import { Panel } from '../../src/pages/Panel.tsx';
import { PAGES } from '../../src/pages/registry.ts';
import { firstView, toPlace } from '../../src/view/changes.ts';
import { hatchedAreas } from '../../src/view/shown.ts';
import { en } from '../../src/words/en/index.ts';
import { es } from '../../src/words/es/index.ts';
import { check, read, textOf, tiny as tinyFiles } from '../geo/editions.ts';
import { html, inputOf, LANGS, siteOf, textsOf, tiny } from './render.tsx';

/** the tiny edition with its sea elsewhere */
function withSea(point: Position, polygons: Position[][][]) {
  const change = (file: string, geometry: unknown): [string, string] => {
    const value: { features: { id: string; geometry: unknown }[] } = JSON.parse(textOf(tinyFiles, file));
    const sea = value.features.find(({ id }) => id === 'ligurian-sea');
    if (sea) sea.geometry = geometry;
    return [file, JSON.stringify(value)];
  };
  const files = new Map([
    ...tinyFiles,
    change('places.geojson', { type: 'Point', coordinates: point }),
    change('areas.geojson', { type: 'MultiPolygon', coordinates: polygons }),
  ]);
  return { faults: check(files), input: inputOf(read(files)) };
}
const box = (west: number, south: number, east: number, north: number): Position[][] => [
  [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ],
];

describe('an area across the 180th meridian', () => {
  const { faults, input } = withSea([179, -17], [box(177, -20, 180, -15), box(-180, -20, -178, -15)]);
  const site = siteOf(input);
  const view = toPlace(firstView(site, 'en'), 'ligurian-sea');

  it('is published with a box across it', () => {
    expect(faults).toEqual([]);
    expect(site.place('ligurian-sea')?.bounds).toEqual([177, -20, -178, -15]);
  });

  it.each(WINDOW_CLASSES.map((cls) => [cls.id, cls] as const))(
    'is what its page shows, in the window class %s',
    (_, cls) => {
      const camera = pageCamera(site, view, cls);
      expect(camera.zoom).toBeGreaterThan(4.5);
      expect(camera.lng).toBeCloseTo(179.5, 6);
    },
  );

  it('is hatched on both sides by the still map, without an edge where it is cut', () => {
    const extent = { left: -700, top: -500, right: 700, bottom: 500 };
    const hatched = hatchedAreas(site, view, null).filter(({ place }) => place === 'ligurian-sea');
    for (const lng of [179.5, -179.5]) {
      const [area] = draw(site, baseFor(5), input.areas, hatched, { lng, lat: -17, zoom: 5 }, extent).areas;
      expect(area?.fill.match(/M/g)).toHaveLength(2);
      expect(area?.edge.match(/M/g)).toHaveLength(2);
      expect(area?.edge).not.toContain('z');
    }
  });
});

describe('a place nearer to a pole than the map goes', () => {
  const { faults, input } = withSea([8, 88], [box(-20, 86, 40, 90)]);
  const site = siteOf(input);

  it('is accepted, and its page looks where the map ends', () => {
    expect(faults).toEqual([]);
    const camera = pageCamera(site, toPlace(firstView(site, 'en'), 'ligurian-sea'), WIDE);
    expect(camera.lat).toBeLessThanOrEqual(85);
    expect(camera.lat).toBeGreaterThan(80);
  });

  it.each(LANGS)('says so on its page in %s, and no other place does', (lang) => {
    const { nearPole } = (lang === 'es' ? es : en).placePage;
    const page = (atlas: typeof site, place: string) =>
      html(atlas, toPlace(firstView(atlas, lang), place), <Panel pages={PAGES} />);
    expect(page(site, 'ligurian-sea')).toContain(nearPole);
    expect(page(site, 'genoa')).not.toContain(nearPole);
    expect(page(tiny, 'ligurian-sea')).not.toContain(nearPole);
  });
});

describe('the credits', () => {
  const own = { name: 'Harbour charts', licence: 'CC BY 4.0', url: 'https://example.org/' };
  it('are the built-in map’s and then the edition’s, each once', () => {
    expect(creditsOf([own, { ...own, name: 'natural earth' }])).toEqual([...BASEMAP_CREDITS, own]);
    expect(creditsOf([])).toEqual(BASEMAP_CREDITS);
  });
  it.each(LANGS)(
    'stand on the page about the map in %s, though the edition names only one of them',
    (lang) => {
      expect(tiny.edition.credits).toHaveLength(1);
      const markup = html(tiny, firstView(tiny, lang, { kind: 'about', id: null }), <Panel pages={PAGES} />);
      const text = textsOf(markup, 'ul', 'credits').join();
      for (const { name, licence } of BASEMAP_CREDITS) expect(text).toContain(`${name}, ${licence}`);
    },
  );
});
