/**
 * The stylesheet of a prerendered page: places its pins and sizes its still map in every window class, before
 * any script.
 */

import type { AtlasPlace } from '../../../geo/model.ts';
import { latestPer, oncePer } from '../../atlas/once.ts';
import { hits } from '../../geometry/box.ts';
import type { Frame } from '../../geometry/mercator.ts';
import { classFor, paddingOf, stageSize, WINDOW_CLASSES, type WindowClass } from '../../layout/windows.ts';
import { layoutOf, pinsKey, shownPlaces } from '../../view/shown.ts';
import type { Site } from '../../view/site.ts';
import type { View } from '../../view/view.ts';
import { pageCamera } from '../camera.ts';
import { REACH, stillScale } from '../locator/still.ts';
import { type Arrangement, arrange } from './arrange.ts';
import type { ClusterItem, Item } from './arrangement.ts';
import { extent } from './bodies.ts';
import { visibleBox } from './labels.ts';
import { fullWidth, type Look, looksOf } from './looks.ts';
import { aroundOf } from './obstacles.ts';
import { holds } from './settle.ts';

const declare = (look: Look): string =>
  Object.entries(look)
    .map(([name, value]) => `${name}:${value}`)
    .join(';');
const rule = (anchor: string, look: Look): string =>
  Object.keys(look).length > 0 ? `#${anchor}{${declare(look)}}` : '';

/** The look of a pin outside the still map: no window shows it, so the tab key must not find it. */
const OFF_MAP: Look = { visibility: 'hidden' };

/**
 * The page's own stylesheet. It applies while the list of pins has data-still, that is until the app starts.
 */
export function stillCss(atlas: Site, view: View): string {
  const arrangements = WINDOW_CLASSES.map((cls) => ({
    cls,
    arrangement: usualArrangement(atlas, view, cls),
  }));
  const common = commonLooks(arrangements.map(({ arrangement }) => arrangement));
  const clusters = stillClusters(atlas, view).map(({ id }, i): [string, string] => [id, clusterAnchor(i)]);
  const anchors = new Map(clusters);
  const places = new Set(stillPlaces(atlas, view).map(({ id }) => id));
  const beforeStart = (rules: string): string => `.pins[data-still]{${rules}}`;
  const blocks = arrangements.map(({ cls, arrangement }) => {
    const scale = stillScale(atlas, view, cls);
    const undrawn = new Set(arrangement.items.filter((item) => !isDrawn(item, scale)).map(({ id }) => id));
    const looks = looksOf(arrangement, reachesIn(cls, arrangement));
    // Another class shows these: without a place of their own they would stand in the middle of the map.
    const elsewhere = [...places].filter((id) => !looks.has(id)).map((id) => rule(pinAnchor(id), OFF_MAP));
    const rules = [...looks].map(([id, look]) => {
      const cluster = anchors.get(id);
      if (!cluster && !places.has(id)) return '';
      if (cluster)
        return undrawn.has(id) || look.visibility ? '' : rule(cluster, { ...look, visibility: 'visible' });
      return rule(pinAnchor(id), undrawn.has(id) ? OFF_MAP : without(look, common.get(id)));
    });
    return `@media ${cls.query}{${beforeStart([...rules, ...elsewhere].join(''))}${drawingSize(scale)}}`;
  });
  return [beforeStart([...common].map(([id, look]) => rule(pinAnchor(id), look)).join('')), ...blocks].join(
    '\n',
  );
}

/**
 * Whether an item beyond the usual window reaches into it and lies over nothing there. It keeps its look, because a larger
 * window of the class shows all of it.
 */
function reachesIn(cls: WindowClass, { frame, items }: Arrangement): (item: Item) => boolean {
  const visible = visibleBox(frame);
  const { obstacles = [] } = aroundOf(cls, frame);
  const taken = [...obstacles, ...items.filter(({ out }) => !out).map(extent)];
  return (item) => item.out && !holds(visible, item) && !taken.some((box) => hits(box, extent(item)));
}

const px = (length: number): string => `${Number(length.toFixed(2))}px`;
/** CSS scales the one drawing for each window class, and --undo scales its hatches back. */
const drawingSize = (scale: number): string =>
  `#still>svg{width:${px(2 * REACH.x * scale)};height:${px(2 * REACH.y * scale)};--undo:${Number((1 / scale).toFixed(4))}}`;

/** The looks that pins have in every window class unless the class's own rules differ. */
function commonLooks(arrangements: readonly Arrangement[]): ReadonlyMap<string, Look> {
  const looks = new Map<string, Look>();
  for (const { items } of arrangements)
    for (const item of items)
      if (item.kind === 'pin' && item.size === 'full') looks.set(item.id, { '--w': fullWidth(item) });
  return looks;
}

const without = (look: Look, common: Look = {}): Look =>
  Object.fromEntries(Object.entries(look).filter(([name, value]) => common[name] !== value));

/** Id of a pin's element, by which the page's stylesheet places it. */
export const pinAnchor = (placeId: string): string => `p-${placeId}`;
/** Id of a cluster's element. @param index among stillClusters() */
export const clusterAnchor = (index: number): string => `c-${index}`;

/** Whether the still map reaches as far as an item. */
const isDrawn = ({ x, y }: Item, scale: number): boolean =>
  Math.abs(x) <= REACH.x * scale && Math.abs(y) <= REACH.y * scale;

/**
 * The clusters of all window classes, each once. The page's stylesheet shows in each class only that class's
 * clusters.
 */
export function stillClusters(atlas: Site, view: View): readonly ClusterItem[] {
  const clusters = new Map<string, ClusterItem>();
  for (const cls of WINDOW_CLASSES)
    for (const item of reached(atlas, view, cls))
      if (item.kind === 'cluster' && !clusters.has(item.id)) clusters.set(item.id, item);
  return [...clusters.values()];
}

/** The places that have an element in the page: all that are shown, or of many those that some window class shows. */
export function stillPlaces(atlas: Site, view: View): readonly AtlasPlace[] {
  if (!WINDOW_CLASSES.some((cls) => usualArrangement(atlas, view, cls).partial))
    return shownPlaces(atlas, view);
  const ids = new Set(
    WINDOW_CLASSES.flatMap((cls) =>
      reached(atlas, view, cls).flatMap((item) => (item.kind === 'pin' ? item.id : [])),
    ),
  );
  return [...ids].sort().flatMap((id) => atlas.place(id) ?? []);
}

/** The items of a window class that the page may show; of many places only those within its usual window. */
function reached(atlas: Site, view: View, cls: WindowClass): readonly Item[] {
  const { items, partial } = usualArrangement(atlas, view, cls);
  const scale = stillScale(atlas, view, cls);
  return partial ? items.filter((item) => isDrawn(item, scale) && !item.out) : items;
}

/**
 * A page's frame in a window class before the real window is known: at the class's usual size, with the sheet
 * half open.
 */
function usualFrame(atlas: Site, view: View, cls: WindowClass): Frame {
  const size = stageSize(classFor(layoutOf(atlas, view), cls), cls.usual);
  return { camera: pageCamera(atlas, view, cls), size, padding: paddingOf(cls, 'half', size) };
}

/**
 * A still map does not move, and of many places it shows none beyond its usual window: so near the frame's edge, in parts of
 * the frame, points are looked at, in case a disc that lies there stands for places inside.
 */
const EDGE = 0.1;

interface Asked {
  view: View;
  cls: WindowClass;
  frame: Frame;
  pins: string;
}
/** Kept by what they follow from, because many pages show the same pins in the same frame. */
const arranged = latestPer(
  ({ cls, frame, pins }: Asked) => JSON.stringify([cls.query, frame, pins]),
  (atlas: Site, { view, cls, frame }) =>
    arrange(atlas, view, frame, { ...aroundOf(cls, frame), margin: EDGE }),
  // a few maps, in every window class
  4 * WINDOW_CLASSES.length,
);
const arrangedIn = oncePer((atlas: Site) =>
  oncePer((view: View) => {
    const pins = pinsKey(atlas, view);
    return oncePer((cls: WindowClass) =>
      arranged(atlas, { view, cls, frame: usualFrame(atlas, view, cls), pins }),
    );
  }),
);
/** The arrangement of that frame; the stylesheet and the list of pins ask for the same ones. */
export const usualArrangement = (atlas: Site, view: View, cls: WindowClass): Arrangement =>
  arrangedIn(atlas)(view)(cls);
