/** MapLibre in React: the one effect. To be imported lazily, because all of MapLibre hangs below it. */
import './map.css';
import { useEffect, useRef } from 'react';
import { type AfterFrame, afterFrame } from '../../ui/afterFrame.ts';
import type { Words } from '../../words/words.ts';
import { configuredBackground } from './files.ts';
import { createMapView } from './mapView.ts';
import type { MapEvents, Scene } from './scene.ts';

export { createMapFiles, type MapFiles } from './files.ts';
export type { Blocker, MapEvents, Scene, Trouble } from './scene.ts';

export interface MapCanvasProps extends Omit<Scene, 'label' | 'background'>, MapEvents {
  t: Pick<Words, 'map'>;
}

export function MapCanvas({
  t,
  onFrame,
  onCameToRest,
  onDrawn,
  onTrouble,
  onArea,
  onMapClick,
  onCredits,
  ...rest
}: MapCanvasProps) {
  const box = useRef<HTMLDivElement>(null);
  // text before map: drawing the map anew takes longer than the panel does
  const redraw = useRef<AfterFrame>(null);
  const scene: Scene = { ...rest, background: configuredBackground(), label: t.map };
  const events: MapEvents = {
    onFrame,
    onCameToRest,
    onDrawn,
    onTrouble,
    onArea,
    onMapClick,
    ...(onCredits ? { onCredits } : {}),
  };
  // the view is made once, and speaks to the handlers of the latest render
  const latest = useRef({ scene, events });
  useEffect(() => {
    latest.current = { scene, events };
    redraw.current?.ask();
  });
  useEffect(() => {
    const said = () => latest.current.events;
    const made = createMapView(box.current!, latest.current.scene, {
      onFrame: (...given) => said().onFrame(...given),
      onCameToRest: (...given) => said().onCameToRest(...given),
      onDrawn: () => said().onDrawn(),
      onTrouble: (...given) => said().onTrouble(...given),
      onArea: (...given) => said().onArea(...given),
      onMapClick: () => said().onMapClick(),
      onCredits: (...given) => said().onCredits?.(...given),
    });
    const later = afterFrame(() => made.show(latest.current.scene));
    redraw.current = later;
    return () => {
      later.dispose();
      redraw.current = null;
      made.remove();
    };
  }, []);
  return <div className="map-canvas" ref={box} />;
}
