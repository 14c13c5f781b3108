/** Countries of the region on the region's coast, and the borders between them. */
import type { Feature, MultiPolygon } from 'geojson';
import { feature as featureOf } from 'topojson-client';
import { load, mapshaper, save } from './files.ts';
import { fit } from './fit.ts';
import { alpha2 } from './iso.ts';
import { FOCUS, REGION } from './region.ts';
import { cutAtCoast } from './toCoast.ts';
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

/** the world's borders, inside the region up to its coast */
const saveBorders = (name: string, outside: string): void =>
  save(
    name,
    [...load(outside), ...load('border-region')].filter(({ geometry }) => geometry),
  );

/** needs coast.ts's land and land-near; writes country (cc), border-joined, and border-near, each line of which ends at the coast */
export function makeCountries(): void {
  const box = `bbox=${REGION.join(',')}`;
  save('country-10m', countriesOf('10m'));
  mapshaper(`country-10m.geojson -clip ${box} -o country-clipped.geojson`);
  fit('country-clipped', 'land', REGION, 'country');
  mapshaper('country.geojson -clean -innerlines -o border-region.geojson');
  mapshaper(`border-10m.geojson -erase ${box} -o border-outside.geojson`);
  saveBorders('border-joined', 'border-outside');
  cutAtCoast('border-outside', 'border-outside-near');
  saveBorders('border-near', 'border-outside-near');
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
