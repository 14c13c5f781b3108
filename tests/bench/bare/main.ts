/** What most web maps are: MapLibre, a basemap, points from GeoJSON as circles, the text of a point when it is asked for. */
import type { FeatureCollection } from 'geojson';
import { addProtocol, Map as GLMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { Protocol } from 'pmtiles';
import { baseLayers } from '../../../src/ground/maplibre/baseLayers.ts';
import { fontFaces } from '../../../src/ground/maplibre/fonts.ts';
import { labelLayers } from '../../../src/ground/maplibre/labelLayers.ts';
import { palettes } from '../../../src/layout/palette.ts';

const LAYERS = ['bases', 'ports', 'operations'];
setWorkerUrl(workerUrl);
addProtocol('pmtiles', new Protocol().tile);

const colours = palettes.light;
const { sea, land, lines } = baseLayers(colours, 'EC');
const site = new URL('./', location.href).href;
const map = new GLMap({
  container: 'map',
  attributionControl: false,
  fadeDuration: 0,
  center: [-79.3, -1.5],
  zoom: innerWidth < 600 ? 5.3 : 6,
  style: {
    version: 8,
    'font-faces': fontFaces,
    sources: {
      base: { type: 'vector', url: `pmtiles://${site}basemap/world.pmtiles` },
      ...Object.fromEntries(
        LAYERS.map((id) => [id, { type: 'geojson' as const, data: `${site}data/layers/${id}.geojson` }]),
      ),
    },
    layers: [
      ...sea,
      ...land,
      ...lines,
      ...labelLayers({ colours, lang: 'en', taken: [], countries: { spoken: [], named: [] } }),
      ...LAYERS.map((id) => ({
        id,
        type: 'circle' as const,
        source: id,
        filter: ['==', ['geometry-type'], 'Point'] as ['==', ...unknown[]] as never,
        paint: { 'circle-radius': 7, 'circle-color': '#223a8c' },
      })),
    ],
  },
});

// what the bench waits for
const mark = (name: string) => performance.getEntriesByName(name).length > 0 || performance.mark(name);
map.on('render', () => {
  if (map.isStyleLoaded() === undefined || !LAYERS.every((id) => map.getLayer(id))) return;
  if (map.queryRenderedFeatures({ layers: LAYERS }).length > 0) mark('pins');
});
map.once('idle', () => mark('drawn'));

// an address that names a place and an excerpt shows its words as soon as the map has its data
const wanted = /^#(\w+)\/([\w-]+)$/.exec(location.hash);
if (wanted)
  map.on('load', async () => {
    const { features } = (await (
      await fetch(`${site}data/layers/${wanted[1]}.geojson`)
    ).json()) as FeatureCollection;
    const found = features
      .flatMap(({ properties }) => properties!.excerpts as { id: string; quote: string }[])
      .find(({ id }) => id === wanted[2]);
    document.getElementById('text')!.textContent = found?.quote ?? '';
    requestAnimationFrame(() => mark('text'));
  });
