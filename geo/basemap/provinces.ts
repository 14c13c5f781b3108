/** First-level divisions of the region's countries, on the region's coast and inside the countries' own borders. */
import { rmSync } from 'node:fs';
import type { Polygon } from 'geojson';
import { cached, feature, load, mapshaper, run, save } from './files.ts';
import { fit } from './fit.ts';
import { REGION } from './region.ts';
import { smoothInside } from './smooth.ts';
import { polygonsOf } from './world.ts';

/** Natural Earth 4.1's divisions of the world */
export const STATES = '/usr/share/qgis/resources/data/world_map.gpkg';
/** names that Natural Earth 4.1 writes without their accents, or otherwise than the countries do */
const NAMES: Record<string, string> = {
  'EC Bolivar': 'Bolívar',
  'EC Los Rios': 'Los Ríos',
  'EC Manabi': 'Manabí',
  'EC Sucumbios': 'Sucumbíos',
  'CO Bogota': 'Bogotá',
  'PE Lima Province': 'Lima Metropolitana',
};

function nameOf(cc: string, name: string, middle: number): string {
  // Natural Earth 4.1 has these two swapped; Tungurahua lies about 78.5 W, Napo 77.6 W
  if (cc === 'EC' && (name === 'Napo' || name === 'Tungurahua'))
    return middle < -78.2 ? 'Tungurahua' : 'Napo';
  return NAMES[`${cc} ${name}`] ?? name;
}

/** needs country; writes province (n, cc) and admin1 (cc): the lines between provinces of one country */
export function makeProvinces(): void {
  const [west, south, east, north] = REGION.map(String) as [string, string, string, string];
  const columns = 'select iso_a2, name, geom from states_provinces';
  rmSync(cached('states.geojson'), { force: true }); // ogr2ogr does not write over GeoJSON
  run(
    'ogr2ogr',
    '-f',
    'GeoJSON',
    '-spat',
    west,
    south,
    east,
    north,
    cached('states.geojson'),
    STATES,
    '-sql',
    columns,
  );
  mapshaper(`states.geojson -clean -clip bbox=${REGION.join(',')} -o states-clean.geojson`);
  const states = load('states-clean').flatMap(({ geometry, properties }) => {
    const { iso_a2: cc, name } = properties as { iso_a2: string; name: string | null };
    if (!name || !geometry) return [];
    const longitudes = polygonsOf(geometry)
      .flat(2)
      .map(([x = 0]) => x);
    return [
      feature(geometry, { cc, n: nameOf(cc, name, (Math.min(...longitudes) + Math.max(...longitudes)) / 2) }),
    ];
  });
  const fitted = load('country').flatMap((country) => {
    const { cc } = country.properties!;
    const own = states.filter((state) => state.properties!.cc === cc);
    if (own.length < 2) return [];
    save(`states-${cc}`, own);
    save(`country-${cc}`, [country]);
    fit(`states-${cc}`, `country-${cc}`, REGION, `province-${cc}`);
    return load<Polygon>(`province-${cc}`);
  });
  const { polygons, lines } = smoothInside(fitted);
  save('province', polygons);
  save('admin1', lines);
}

/** the divisions of Ecuador, Colombia and Peru as one TopoJSON file {n, cc}, for an edition's areas */
export function publishProvinces(path: string): void {
  const simpler = '-simplify visvalingam weighted interval=300 keep-shapes -filter-islands min-area=1km2';
  const output = `-rename-layers provinces -o ${path} force format=topojson quantization=50000`;
  mapshaper(`province.geojson -filter cc=="EC"||cc=="CO"||cc=="PE" -clean ${simpler} ${output}`);
}
