/** MapLibre as a React component. Import it lazily: it brings all of MapLibre with it. */
import './map.css';
import { useEffect, useRef } from 'react';
import { type AfterFrame, afterFrame } from '../../ui/afterFrame.ts';
import type { Words } from '../../words/words.ts';
import { configuredBackground } from './files.ts';
import { createMapView } from './mapView.ts';
import type { MapEvents, Scene } from './scene.ts';

export { createMapFiles, type MapFiles } from './files.ts';
export type { Blocker, MapEvents, Scene, Trouble } from './scene.ts';

interface MapCanvasProps extends Omit<Scene, 'label' | 'gestures' | 'background'>, MapEvents {
  t: Pick<Words, 'map' | 'gestures'>;
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
  // the map is redrawn after the panel's frame, because it takes longer and the reader waits for the text
  const redraw = useRef<AfterFrame>(null);
  const scene: Scene = { ...rest, background: configuredBackground(), label: t.map, gestures: t.gestures };
  const events: MapEvents = {
    onFrame,
    onCameToRest,
    onDrawn,
    onTrouble,
    onArea,
    onMapClick,
    ...(onCredits ? { onCredits } : {}),
  };
  // the map view is made once and calls the handlers of the latest render
  const latest = useRef({ scene, events });
  useEffect(() => {
    latest.current = { scene, events };
    redraw.current?.ask();
  });
  useEffect(() => {
    const container = box.current;
    if (!container) return;
    const handlers = () => latest.current.events;
    const made = createMapView(container, latest.current.scene, {
      onFrame: (...given) => handlers().onFrame(...given),
      onCameToRest: (...given) => handlers().onCameToRest(...given),
      onDrawn: () => handlers().onDrawn(),
      onTrouble: (...given) => handlers().onTrouble(...given),
      onArea: (...given) => handlers().onArea(...given),
      onMapClick: () => handlers().onMapClick(),
      onCredits: (...given) => handlers().onCredits?.(...given),
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
