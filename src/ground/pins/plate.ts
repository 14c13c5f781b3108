/** What a pin's plate holds (marks of layers, letters of sources, numbers) and how large it is. */
import type { AtlasPlace, Position } from '../../../geo/model.ts';
import { disputesAt, writtenNumbers } from '../../atlas/claims.ts';
import { writtenLetters } from '../../atlas/letters.ts';
import { labelIn } from '../../atlas/names.ts';
import { around, type Box } from '../../geometry/box.ts';
import type { Frame } from '../../geometry/mercator.ts';
import { lettersWidth, nameWidth } from '../../layout/measure.ts';
import { DISC, NAME, type PinKind, PLATE } from '../../layout/sizes.ts';
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
import type { Tab } from './tabs.ts';

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
 * filters hide the open place; one layer only, where the place has a number.
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
  return passages.length > 0
    ? { layers: shownLayers(atlas, view, placeId), sources: sourcesOf(passages) }
    : { layers: layersOf(atlas, placeId), sources: sourcesOf(atlas.passages(placeId)) };
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

export function plateOf(atlas: Site, view: View, place: AtlasPlace): Plate {
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

/** Where a pin's name is. */
export type Side = 'bottom' | 'right' | 'left' | 'none';
/** What pins and clusters have in common. */
interface Placed {
  /** [lng, lat] of the place, or the mean of the cluster's places */
  at: Position;
  /** CSS px of that point from the centre of the visible map */
  x: number;
  y: number;
  /** CSS px that the plate is moved sideways from its point, so that nothing lies over it */
  fan: number;
  /** whether it has no place on the free map and is shown only while the map moves */
  out: boolean;
  label: Side;
  /** boxes of plate, badge and name as drawn; empty where the pin is hidden */
  boxes: readonly Box[];
}
export interface PinItem extends Placed {
  kind: 'pin';
  /** place id */
  id: string;
  plate: Plate;
  /** mini: marks without letters or name; hidden: an area without room, which only its hatch shows */
  size: 'full' | 'mini' | 'hidden';
}
export interface ClusterItem extends Placed {
  kind: 'cluster';
  /** made from its members' ids, so that the same members always have the same id */
  id: string;
  /** place ids; the one with most passages first */
  members: readonly string[];
  /** visible layers in the edition's order with the number of members in each */
  arcs: readonly { layer: string; count: number }[];
  /** whether no zoom can part the members */
  coincident: boolean;
}
export type Item = PinItem | ClusterItem;

export interface Arrangement {
  frame: Frame;
  items: readonly Item[];
  /** tabs that name what is beyond the map */
  tabs: readonly Tab[];
}

/** The box of a plate or disc, CSS px from the centre of the visible map. */
export const bodyOf = (item: Item): Box =>
  item.kind === 'pin'
    ? plateBox(item.x + item.fan, item.y, item.plate)
    : around(item.x + item.fan, item.y, DISC, DISC);
