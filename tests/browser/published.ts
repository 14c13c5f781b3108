/** What the built site was made from, read afresh: the tests compare the page with these files and not with the app's own reckoning. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FeatureCollection } from 'geojson';
import type { AtlasExcerpt, AtlasHead } from '../../geo/model.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** the built site's folder */
export const SITE = join(ROOT, process.env.CARTULARY_DIST ?? 'dist');

const json = <T>(path: string): T => JSON.parse(readFileSync(join(SITE, path), 'utf8')) as T;

export const head = json<AtlasHead>('data/atlas.json');
export const excerpts: readonly AtlasExcerpt[] = readdirSync(join(SITE, 'data'))
  .filter((name) => /^excerpts-\d+\.json$/.test(name))
  .flatMap((name) => json<{ excerpts: AtlasExcerpt[] }>(`data/${name}`).excerpts);

export const areas = json<FeatureCollection>('data/areas.geojson');

export const layersOn: readonly string[] = head.layers.filter(({ on }) => on).map(({ id }) => id);
export const placeNamed = (name: string) => {
  const place = head.places.find((one) => one.name.en === name);
  if (!place) throw new Error(`no place is called ${name}`);
  return place;
};

interface Quoted {
  id: string;
  quote: string;
}
/** place id → the excerpts that the published GeoJSON of a layer gives it */
export function layerFile(layer: string): ReadonlyMap<string, readonly Quoted[]> {
  const { features } = json<FeatureCollection>(`data/layers/${layer}.geojson`);
  return new Map(
    features.map(({ properties }) => [String(properties!.id), properties!.excerpts as Quoted[]]),
  );
}

/** what some layers show together */
export function shownIn(layers: readonly string[]): {
  places: ReadonlySet<string>;
  passages: ReadonlySet<string>;
} {
  const files = layers.map(layerFile);
  return {
    places: new Set(files.flatMap((file) => [...file.keys()])),
    passages: new Set(files.flatMap((file) => [...file.values()].flat().map(({ id }) => id))),
  };
}

/** path of every prerendered page, from the site's root, in one language */
export const pagePaths = (lang: 'en' | 'es'): readonly string[] => {
  const prefix = lang === 'es' ? 'es/' : '';
  return [prefix, `${prefix}about/`, ...head.places.map(({ id }) => `${prefix}place/${id}/`)];
};
