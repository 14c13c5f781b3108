/** Reports the hatched area that the pointer is over, and clicks. */
import type { Map as GLMap, MapMouseEvent } from 'maplibre-gl';
import { unwrapped } from '../../geometry/meridian.ts';
import type { Site } from '../../view/site.ts';
import { hatchLayerIds } from './areaLayers.ts';
import type { MapEvents } from './scene.ts';

/** ms in which a second click makes the first a double click, which zooms */
const DOUBLE = 300;

/**
 * Square degrees of a place's bounds, which are exact enough to tell a province from the country around it.
 */
function boundsArea(atlas: Site, id: string): number {
  const [west, south, east, north] = unwrapped(atlas.place(id)?.bounds ?? [-180, -90, 180, 90]);
  return (east - west) * (north - south);
}

/**
 * @param atlas gives the atlas of the scene on screen
 * @param ready whether the map has a style; without one MapLibre throws when it is asked for features
 */
export function listenToPointer(
  map: GLMap,
  atlas: () => Site,
  ready: () => boolean,
  events: Pick<MapEvents, 'onArea' | 'onMapClick'>,
): { dispose(): void } {
  let under: string | null = null;
  const areaAt = ({ point }: MapMouseEvent): string | null => {
    if (!ready()) return null;
    const layers = hatchLayerIds.filter((id) => map.getLayer(id));
    const ids = map
      .queryRenderedFeatures(point, { layers })
      .map(({ properties }) => String(properties.place));
    return ids.sort((a, b) => boundsArea(atlas(), a) - boundsArea(atlas(), b))[0] ?? null;
  };
  const hover = (next: string | null) => {
    if (next === under) return;
    under = next;
    map.getCanvasContainer().classList.toggle('maplibregl-track-pointer', next !== null);
    events.onArea(next, 'hover');
  };
  const move = (event: MapMouseEvent) => {
    if (!map.isMoving()) hover(areaAt(event));
  };
  const out = () => hover(null);
  let waiting = 0;
  const click = (event: MapMouseEvent) => {
    const place = areaAt(event);
    const isSecond = waiting !== 0;
    window.clearTimeout(waiting);
    waiting = 0;
    if (place) events.onArea(place, 'click');
    else if (!isSecond)
      waiting = window.setTimeout(() => {
        waiting = 0;
        events.onMapClick();
      }, DOUBLE);
  };
  // MapLibre notices a drag released over the panel only when the pointer is back over the map, so tell it at
  // once
  const release = ({ target, clientX, clientY }: MouseEvent) => {
    const canvas = map.getCanvas();
    if (map.isMoving() && target !== canvas)
      canvas.dispatchEvent(new MouseEvent('mousemove', { clientX, clientY, buttons: 0, bubbles: true }));
  };
  window.addEventListener('mouseup', release);
  map.on('mousemove', move);
  map.on('mouseout', out);
  map.on('click', click);
  return {
    dispose: () => {
      window.clearTimeout(waiting);
      window.removeEventListener('mouseup', release);
      map.off('mousemove', move);
      map.off('mouseout', out);
      map.off('click', click);
    },
  };
}
