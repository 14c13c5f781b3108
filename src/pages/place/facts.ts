import type { AtlasPlace, Precision } from '../../../geo/model.ts';
import type { Passage } from '../../atlas/atlas.ts';
import { spokenLetters } from '../../atlas/letters.ts';
import { labelIn } from '../../atlas/names.ts';
import { sourcesOf } from '../../view/shown.ts';
import type { Site } from '../../view/site.ts';
import type { Lang } from '../../view/view.ts';

/** Which sources name a place under which layers; sources that name it under the same ones stand together. */
export function whyHere(
  atlas: Site,
  passages: readonly Passage[],
  lang: Lang,
): readonly { letters: readonly string[]; layers: readonly string[] }[] {
  const under = (source: string): readonly string[] =>
    atlas.layers
      .filter(({ id }) =>
        passages.some(({ excerpt, mention }) => excerpt.source === source && mention.layer === id),
      )
      .map(({ title }) => labelIn(title, lang));
  const groups = new Map<string, { sources: string[]; layers: readonly string[] }>();
  for (const source of sourcesOf(passages)) {
    const layers = under(source);
    const group = groups.get(layers.join()) ?? { sources: [], layers };
    group.sources.push(source);
    groups.set(layers.join(), group);
  }
  return [...groups.values()].map(({ sources, layers }) => ({
    letters: spokenLetters(atlas, sources),
    layers,
  }));
}

/**
 * decimals of a degree worth showing: 11 m of a building, 1 km of a city, 11 km of what a text only says
 * roughly
 */
const DIGITS: Record<Precision, number> = { building: 4, city: 2, area: 0, approximate: 1 };

/** coordinates, written as precisely as they may be believed; WGS 84 degrees */
interface Written {
  lat: number;
  lng: number;
  digits: number;
  /** "-0.95, -80.73", as maps and sheets read it */
  plain: string;
  /** RFC 5870 */
  uri: string;
}

/** the coordinates of a place; null for an area and for a place without a pin */
export function positionOf(atlas: Site, { id, precision, point }: AtlasPlace): Written | null {
  if (precision === 'area' || atlas.passages(id).length === 0) return null;
  const digits = DIGITS[precision];
  // Adding 0 makes 0 of -0.
  const rounded = (value: number): number => Number(value.toFixed(digits)) + 0;
  const [lng, lat] = [rounded(point[0]), rounded(point[1])];
  const [east, north] = [lng.toFixed(digits), lat.toFixed(digits)];
  return { lat, lng, digits, plain: `${north}, ${east}`, uri: `geo:${north},${east}` };
}
