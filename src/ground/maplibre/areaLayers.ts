/**
 * Layers of hatched areas. Seas lie under the land, so that the coast clips them; countries and provinces lie
 * on the land.
 */
import type {
  ExpressionSpecification,
  FillLayerSpecification,
  FilterSpecification,
  LineLayerSpecification,
} from 'maplibre-gl';
import type { Theme } from '../../layout/palette.ts';
import type { Hatched } from '../../view/shown.ts';
import type { Site } from '../../view/site.ts';
import { hatchName } from './symbols.ts';

const WEIGHTS = ['sea', 'country', 'province'] as const;
type Weight = Hatched['weight'];
const OPACITY: Record<Weight, Record<Theme, number>> = {
  sea: { light: 0.26, dark: 0.26 },
  country: { light: 0.32, dark: 0.32 },
  province: { light: 0.36, dark: 0.5 },
};
export const hatchLayerIds: readonly string[] = WEIGHTS.map((weight) => `${weight}-hatch`);

const place: ExpressionSpecification = ['get', 'place'];
/** An expression that gives each area its value. */
function choose(
  areas: readonly Hatched[],
  value: (area: Hatched) => string,
  otherwise: string,
): ExpressionSpecification | string {
  if (areas.length === 0) return otherwise;
  // MapLibre types the branches of a match expression as a tuple of unknown length, which a flat list never
  // is
  const pairs = areas.flatMap((area) => [area.place, value(area)]) as [string, string];
  return ['match', place, ...pairs, otherwise];
}

/**
 * Fill and edge layers of each weight. The edges draw the features with `edge` of the outlines (outlines.ts).
 */
export function areaLayers(
  atlas: Site,
  theme: Theme,
  hatched: readonly Hatched[],
): Record<Weight, { hatch: FillLayerSpecification; edge: LineLayerSpecification }> {
  const colour = (area: Hatched): string => atlas.layer(area.layer)?.colour.mark[theme] ?? '#808080';
  const pattern = (area: Hatched): string =>
    hatchName(atlas.layer(area.layer)?.symbol ?? 'tablet', colour(area));
  const of = (weight: Weight) => {
    // each place once, because a match expression refuses a second branch with the same label
    const areas = hatched.filter(
      (area, at) => area.weight === weight && hatched.findIndex((other) => other.place === area.place) === at,
    );
    const ours: ExpressionSpecification = ['in', place, ['literal', areas.map((area) => area.place)]];
    const filter = (edge: boolean): FilterSpecification => [
      'all',
      edge ? ['has', 'edge'] : ['!', ['has', 'edge']],
      ours,
    ];
    const hatch: FillLayerSpecification = {
      id: `${weight}-hatch`,
      type: 'fill',
      source: 'outlines',
      filter: filter(false),
      paint: {
        'fill-pattern': choose(areas, pattern, hatchName('tablet', '#808080')),
        'fill-opacity': OPACITY[weight][theme],
        // the edge layer covers the fill's border, and antialiasing would need another shader before the
        // first map
        'fill-antialias': false,
      },
    };
    const dotted = weight !== 'province';
    const edge: LineLayerSpecification = {
      id: `${weight}-edge`,
      type: 'line',
      source: 'outlines',
      filter: filter(true),
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': choose(areas, colour, '#808080'),
        'line-width': dotted ? 1.4 : 1.1,
        'line-opacity': 0.85,
        ...(dotted ? { 'line-dasharray': [0.1, 3] } : {}),
      },
    };
    return { hatch, edge };
  };
  return { sea: of('sea'), country: of('country'), province: of('province') };
}
