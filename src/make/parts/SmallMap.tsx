import { type PointerEvent, useEffect, useMemo, useRef, useState } from 'react';
import { cameraForBounds, clampLat, clampZoom } from '../../geometry/camera.ts';
import { type Camera, fromWorld, offset, toWorld, worldSize } from '../../geometry/mercator.ts';
import { baseFor } from '../../ground/locator/base.ts';
import { DrawingSvg } from '../../ground/locator/Drawing.tsx';
import { windowOn } from '../../ground/locator/draw.ts';
import { useBench } from '../bench.ts';
import type { Corner } from '../draft.ts';
import { cornersIn, withCorner } from '../ownArea.ts';

export interface Point {
  id: string;
  /** WGS 84 degrees */
  lng: number;
  lat: number;
  /** shown on a mark that can be pressed; without it the point is only shown */
  sign: string;
  /** read aloud */
  name: string;
  state?: 'decided' | 'chosen';
}
interface Props {
  points: readonly Point[];
  /** points that the map shows; all of them without it */
  fit?: readonly Point[];
  onPress?: ((id: string) => void) | undefined;
  /** a press beside the marks */
  onPoint?: ((lng: number, lat: number) => void) | undefined;
}

/** CSS px that the pointer moves before a press becomes a drag */
const SLACK = 5;

/** The still map with lettered marks: it can be moved and zoomed, and a press on a mark chooses it. */
export function SmallMap({ points, fit = points, onPress, onPoint }: Props) {
  const { w, drawing: typed, draw } = useBench();
  const box = useRef<HTMLElement>(null);
  const [size, setSize] = useState({ width: 400, height: 300 });
  useEffect(() => {
    if (!box.current) return;
    const observer = new ResizeObserver(([entry]) => {
      const { width = 0, height = 0 } = entry?.contentRect ?? {};
      if (width > 0 && height > 0) setSize({ width, height });
    });
    observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  const key = fit.map(({ lng, lat }) => `${lng},${lat}`).join(' ');
  const fitted = useMemo(() => fittedTo(key, size), [key, size]);
  const [moved, setMoved] = useState<{ key: string; camera: Camera } | null>(null);
  const camera = moved?.key === key ? moved.camera : fitted;
  const extent = useMemo(() => {
    const [x, y] = [size.width / 2, size.height / 2];
    return { left: -x, top: -y, right: x, bottom: y };
  }, [size]);
  const drawing = useMemo(() => drawingOf(camera, extent), [camera, extent]);
  const seen = points
    .map((point) => {
      const [x, y] = offset(camera, [point.lng, point.lat]);
      return { point, x, y };
    })
    .filter(({ x, y }) => Math.abs(x) < extent.right && Math.abs(y) < extent.bottom);
  const drag = useRef<{ x: number; y: number; camera: Camera; far: boolean } | null>(null);

  const to = (next: Camera) => setMoved({ key, camera: next });
  const zoom = (by: number) => to({ ...camera, zoom: clampZoom(camera.zoom + by) });
  const down = ({ clientX: x, clientY: y }: PointerEvent) => {
    drag.current = { x, y, camera, far: false };
  };
  const move = ({ clientX, clientY, buttons }: PointerEvent) => {
    const from = drag.current;
    if (!from || buttons === 0) return;
    const [dx, dy] = [clientX - from.x, clientY - from.y];
    from.far ||= Math.hypot(dx, dy) > SLACK;
    if (!from.far) return;
    const [lng, lat] = positionAt(from.camera, -dx, -dy);
    to({ lng, lat: clampLat(lat), zoom: from.camera.zoom });
  };
  const up = ({ clientX, clientY, target }: PointerEvent) => {
    const from = drag.current;
    drag.current = null;
    const frame = box.current?.getBoundingClientRect();
    if (!from || from.far || !frame || (target instanceof Element && target.closest('button'))) return;
    const [lng, lat] = positionAt(
      camera,
      clientX - frame.left - frame.width / 2,
      clientY - frame.top - frame.height / 2,
    );
    if (typed === null) onPoint?.(lng, lat);
    else if (onPoint) draw(withCorner(typed, lng, lat));
  };
  return (
    <section
      className={onPoint ? 'small-map pointing' : 'small-map'}
      aria-label={w.mapLabel}
      ref={box}
      onPointerDown={down}
      onPointerMove={move}
      onPointerUp={up}
    >
      <DrawingSvg
        id="small"
        drawing={drawing}
        view={{ x: extent.left, y: extent.top, width: size.width, height: size.height }}
      />
      {typed !== null && <DrawnArea corners={cornersIn(typed).corners} camera={camera} extent={extent} />}
      {seen.map(({ point, x, y }) => (
        <span
          key={point.id}
          className="dot-at"
          data-state={point.state}
          style={{ left: `${x + extent.right}px`, top: `${y + extent.bottom}px` }}
        />
      ))}
      {spread(seen.filter(({ point }) => point.sign !== '')).map(({ point, x, y }) => (
        <button
          key={point.id}
          type="button"
          className="spot"
          data-state={point.state}
          style={{ left: `${x + extent.right}px`, top: `${y + extent.bottom}px` }}
          aria-label={`${point.sign} ${point.name}`.trim()}
          disabled={!onPress}
          onClick={() => onPress?.(point.id)}
        >
          {point.sign}
        </button>
      ))}
      <div className="zooms">
        <button type="button" className="press" aria-label={w.zoomIn} onClick={() => zoom(1)}>
          +
        </button>
        <button type="button" className="press" aria-label={w.zoomOut} onClick={() => zoom(-1)}>
          −
        </button>
      </div>
    </section>
  );
}

interface DrawnProps {
  corners: readonly Corner[];
  camera: Camera;
  extent: { left: number; top: number; right: number; bottom: number };
}
/** The area that is being drawn, with its corners. */
function DrawnArea({ corners, camera, extent: { left, top, right, bottom } }: DrawnProps) {
  const points = corners.map(([lng, lat]) => offset(camera, [lng, lat]));
  const line = points.map((point) => point.map((px) => px.toFixed(1)).join()).join(' ');
  return (
    <svg className="drawn-area" viewBox={`${left} ${top} ${right - left} ${bottom - top}`} aria-hidden="true">
      <polygon points={line} />
      {points.map(([x, y], i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a corner is its place in their order
        <circle key={i} cx={x} cy={y} r="5" />
      ))}
    </svg>
  );
}

interface Seen {
  point: Point;
  /** CSS px from the camera's centre */
  x: number;
  y: number;
}
/** CSS px that a mark takes */
const MARK = 34;

/** Marks beside each other where they would lie upon each other; the points themselves stay where they are. */
function spread(seen: readonly Seen[]): readonly Seen[] {
  const placed: Seen[] = [];
  for (const one of seen) {
    let { x } = one;
    while (placed.some((other) => Math.abs(other.x - x) < MARK && Math.abs(other.y - one.y) < MARK))
      x += MARK;
    placed.push({ ...one, x });
  }
  return placed;
}

/** @param key points as "lng,lat", parted by spaces */
function fittedTo(key: string, size: { width: number; height: number }): Camera {
  if (key === '') return { lng: 0, lat: 15, zoom: 1.5 };
  const points = key.split(' ').map((point) => point.split(',').map(Number));
  const [lngs, lats] = [points.map(([lng = 0]) => lng), points.map(([, lat = 0]) => lat)];
  const free = { width: size.width - 60, height: size.height - 60 };
  const camera = cameraForBounds(
    [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)],
    free,
    6,
  );
  // a small map cannot show half the world: then the first point is what matters
  const [lng = 0, lat = 0] = points[0] ?? [];
  const [x, y] = offset(camera, [lng, lat]);
  const isSeen = Math.abs(x) < size.width / 2 && Math.abs(y) < size.height / 2;
  return isSeen ? camera : { lng, lat: clampLat(lat), zoom: 2 };
}

/** @param x, y CSS px from the camera's centre */
function positionAt({ lng, lat, zoom }: Camera, x: number, y: number): readonly [number, number] {
  const [cx, cy] = toWorld([lng, lat]);
  const scale = worldSize(zoom);
  const [toLng, toLat] = fromWorld([cx + x / scale, cy + y / scale]);
  return [((((toLng + 180) % 360) + 360) % 360) - 180, toLat];
}

function drawingOf(camera: Camera, extent: Parameters<typeof windowOn>[1]) {
  const { rings, lines, faint } = windowOn(camera, extent);
  const base = baseFor(camera.zoom);
  return {
    land: rings(base.land),
    lakes: rings(base.lakes),
    focus: '',
    borders: lines(base.borders),
    provinces: camera.zoom < 4.5 ? '' : faint(base.provinces),
    areas: [],
  };
}
