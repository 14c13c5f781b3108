/** Countries of the region on the region's coast, and the borders between them. */
import type { Feature, MultiPolygon } from 'geojson';
import { feature as featureOf } from 'topojson-client';
import { load, mapshaper, save } from './files.ts';
import { fit } from './fit.ts';
import { alpha2 } from './iso.ts';
import { FOCUS, REGION } from './region.ts';
import { countries as atlasOf, polygonsOf, type Scale, unwrap } from './world.ts';

function countriesOf(scale: Scale): Feature<MultiPolygon, { cc: string }>[] {
  const atlas = atlasOf(scale);
  return featureOf(atlas, atlas.objects.countries).features.flatMap(({ id, geometry }) => {
    const cc = alpha2(id);
    const coordinates = polygonsOf(geometry).map((polygon) => polygon.map(unwrap));
    return cc && geometry
      ? [
          {
            type: 'Feature' as const,
            properties: { cc },
            geometry: { type: 'MultiPolygon' as const, coordinates },
          },
        ]
      : [];
  });
}

/** needs coast.ts's land; writes country (cc) and border-joined: the world's borders, inside the region up to its coast */
export function makeCountries(): void {
  const box = `bbox=${REGION.join(',')}`;
  save('country-10m', countriesOf('10m'));
  mapshaper(`country-10m.geojson -clip ${box} -o country-clipped.geojson`);
  fit('country-clipped', 'land', REGION, 'country');
  mapshaper('country.geojson -clean -innerlines -o border-region.geojson');
  mapshaper(`border-10m.geojson -erase ${box} -o border-outside.geojson`);
  save(
    'border-joined',
    [...load('border-outside'), ...load('border-region')].filter(({ geometry }) => geometry),
  );
  for (const scale of ['110m', '50m', '10m'] as const) {
    save(
      `focus-${scale}`,
      countriesOf(scale).filter(({ properties }) => properties.cc === FOCUS),
    );
  }
  save(
    'focus',
    load('country').filter(({ properties }) => properties.cc === FOCUS),
  );
}
