/** What a pin's plate holds (marks of layers, letters of sources, numbers) and how large it is. */
import type { AtlasPlace } from '../../../geo/model.ts';
import { disputesAt, writtenNumbers } from '../../atlas/claims.ts';
import { writtenLetters } from '../../atlas/letters.ts';
import { mentioning } from '../../atlas/mentions.ts';
import { labelIn } from '../../atlas/names.ts';
import { oncePer } from '../../atlas/once.ts';
import { around, type Box } from '../../geometry/box.ts';
import { lettersWidth, nameWidth } from '../../layout/measure.ts';
import { NAME, type PinKind, PLATE } from '../../layout/sizes.ts';
import { numberOf, placesNow } from '../../view/reading.ts';
import {
  layersOf,
  obeysFilter,
  questionsOnMap,
  shownLayers,
  shownPassages,
  sourcesOf,
} from '../../view/shown.ts';
import type { Site } from '../../view/site.ts';
import { emphasisOf, openPlace } from '../../view/site.ts';
import type { View } from '../../view/view.ts';

type Kind = Exclude<PinKind, 'cluster'>;
export interface Plate {
  kind: Kind;
  /** layer ids in the edition's order */
  layers: readonly string[];
  /** source letters as written on the plate: "AB", "A–E" */
  letters: string;
  /**
   * numbers of the questions about the place, as on their tiles; in place of letters on pages of questions
   */
  tiles: readonly string[];
  /** number of the place in the reading of the page's source; stands before one mark, in place of letters */
  number: number | null;
  /** whether the passage being read names the place: inverted */
  now: boolean;
  /** whether it has the badge for differing sources */
  differs: boolean;
  /** whether it is the open place's plate: larger, inverted */
  open: boolean;
  /** CSS px of the plate, of the small plate without letters, and of the name */
  width: number;
  height: number;
  miniWidth: number;
  nameWidth: number;
}

/**
 * The plate of a place whose point is at x, y (CSS px). An area's plate is centred on the point; others stand
 * above it.
 */
export const plateBox = (x: number, y: number, { kind, width, height }: Plate): Box =>
  kind === 'area'
    ? around(x, y, width, height)
    : { x: x - width / 2, y: y - PLATE.tip[kind] - height, w: width, h: height };
export const kindOf = ({ precision }: AtlasPlace): Kind =>
  precision === 'area' || precision === 'approximate' ? precision : 'point';

/**
 * The layers and sources that a place's plate names: those that the view's filters leave; all, where the
 * filters hide the open place; one layer only, where the place has a number; of a place that is only mentioned, no layer
 * and the sources that mention it.
 */
export function citedOf(
  atlas: Site,
  view: View,
  placeId: string,
): { layers: readonly string[]; sources: readonly string[] } {
  if (emphasisOf(atlas, view).questions !== null)
    return { layers: topicsAt(atlas, view, placeId), sources: sourcesOf(atlas.passages(placeId)) };
  const passages = shownPassages(atlas, view, placeId);
  if (numberOf(atlas, view, placeId) !== null)
    return { layers: shownLayers(atlas, view, placeId).slice(0, 1), sources: sourcesOf(passages) };
  if (passages.length > 0) return { layers: shownLayers(atlas, view, placeId), sources: sourcesOf(passages) };
  const all = atlas.passages(placeId);
  return {
    layers: layersOf(atlas, placeId),
    sources: all.length > 0 ? sourcesOf(all) : mentioning(atlas, placeId),
  };
}

/**
 * Those of a place's layers to which the page's questions about it belong; all of its layers where there are
 * none.
 */
function topicsAt(atlas: Site, view: View, placeId: string): readonly string[] {
  const layers = layersOf(atlas, placeId);
  const topics = questionsOnMap(atlas, view).flatMap(({ claim }) =>
    claim.places.includes(placeId) ? claim.topic : [],
  );
  const common = layers.filter((id) => topics.includes(id));
  return common.length > 0 ? common : layers;
}

/** Numbers of the page's questions about a place, as written on its tiles. */
export const tilesOf = (atlas: Site, view: View, placeId: string): readonly string[] =>
  writtenNumbers(
    questionsOnMap(atlas, view).flatMap(({ claim, number }) =>
      claim.places.includes(placeId) ? number : [],
    ),
  );
/**
 * Whether a pin has the badge for differing sources. Pages of questions show numbers instead, and a single
 * source cannot differ.
 */
export const differsAt = (atlas: Site, view: View, placeId: string): boolean =>
  obeysFilter(atlas, view) && disputesAt(atlas, placeId).length > 0;

/** CSS px of a tile with a number. */
const tileWidth = (text: string): number =>
  Math.max(PLATE.tile.least, nameWidth(text, PLATE.tile.type) + 2 * PLATE.tile.side);

/** Rounded up to an even number: a centred plate of even width has its edges on whole pixels. */
const even = (px: number): number => 2 * Math.ceil(px / 2);

/** The plate of a place in a view. It is the same in every window, and kept with the view. */
export function plateOf(atlas: Site, view: View, place: AtlasPlace): Plate {
  const plates = platesOf(atlas)(view);
  const plate = plates.get(place.id) ?? readPlate(atlas, view, place);
  plates.set(place.id, plate);
  return plate;
}
const platesOf = oncePer((_: Site) => oncePer((_: View) => new Map<string, Plate>()));

function readPlate(atlas: Site, view: View, place: AtlasPlace): Plate {
  const { layers, sources } = citedOf(atlas, view, place.id);
  const kind = kindOf(place);
  const tiles = tilesOf(atlas, view, place.id);
  const number = numberOf(atlas, view, place.id);
  const letters = tiles.length > 0 || number !== null ? '' : writtenLetters(atlas, sources);
  const open = openPlace(atlas, view) === place.id;
  const marks = (size: number) => layers.length * (size + PLATE.gap) - PLATE.gap;
  const name = labelIn(place.name, view.lang);
  const numbers =
    tiles.reduce((sum, tile) => sum + PLATE.tile.gap + tileWidth(tile), tiles.length > 0 ? 1 : 0) +
    (number === null ? 0 : nameWidth(`${number}`, PLATE.ordinal.full));
  return {
    kind,
    layers,
    letters,
    tiles,
    number,
    now: placesNow(atlas, view).has(place.id),
    differs: differsAt(atlas, view, place.id),
    open,
    width: even(
      open
        ? marks(PLATE.mark.open) + 18 + lettersWidth(letters, PLATE.letters.open)
        : marks(PLATE.mark.full) + 13 + numbers + lettersWidth(letters, PLATE.letters.full),
    ),
    height: open ? PLATE.height.open : PLATE.height[kind],
    miniWidth: even(
      marks(PLATE.mark.mini) + 8 + (number === null ? 0 : nameWidth(`${number}`, PLATE.ordinal.mini) + 2),
    ),
    nameWidth:
      kind === 'area'
        ? nameWidth(name.toUpperCase(), open ? NAME.area.open : NAME.area.size, NAME.area.tracking)
        : nameWidth(name, open ? NAME.open.size : NAME.full.size),
  };
}
