/** First-level divisions of the world outside the region: the lines between them, and where their names stand. */
import { rmSync } from 'node:fs';
import { cached, feature, load, mapshaper, run, save } from './files.ts';
import { middle, step } from './labels.ts';
import { inRegion } from './places.ts';
import { STATES } from './provinces.ts';
import { REGION } from './region.ts';
import { cutAtCoast } from './toCoast.ts';

/** more square degrees than → named from zoom: from a whole one on, 0.15 after it (labelRules.ts) */
const RANKS = [
  [3, 6.8],
  [0.9, 7.4],
  [0.25, 8.2],
  [0, Number.POSITIVE_INFINITY],
] as const;

/** needs land-near; writes admin1-world and province-label-world */
export function makeWorldProvinces(): void {
  rmSync(cached('states-all.geojson'), { force: true }); // ogr2ogr does not write over GeoJSON
  const columns = 'select iso_a2 as cc, adm0_a3, name as n, geom from states_provinces';
  run('ogr2ogr', '-f', 'GeoJSON', cached('states-all.geojson'), STATES, '-sql', columns);
  mapshaper(
    `states-all.geojson -innerlines where=A.adm0_a3==B.adm0_a3 -erase bbox=${REGION.join(',')} -o states-lines.geojson`,
  );
  cutAtCoast('states-lines', 'admin1-world');
  save(
    'province-label-world',
    load('states-all').flatMap(({ geometry, properties }) => {
      const { cc, n } = properties as { cc: string | null; n: string | null };
      if (!n || !geometry) return [];
      const { at, area } = middle(geometry);
      const r = step(area, RANKS);
      if (!Number.isFinite(r) || inRegion(at)) return [];
      return [feature({ type: 'Point', coordinates: at }, { k: 'admin1', n, ...(cc ? { cc } : {}), r })];
    }),
  );
}
