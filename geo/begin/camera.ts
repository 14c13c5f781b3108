/** The camera that shows points in a window of 1440 x 900 beside the panel. Zoom as in web maps: the world is 512 * 2^zoom px wide. */
import type { Edition, Position } from '../model.ts';

/** CSS px of that window that stay for pins */
const [WIDTH, HEIGHT] = [900, 700];
/** a single town is shown with its country around it */
const NEAREST = 7;
const WORLD = { lng: 0, lat: 20, zoom: 1.5 };

const mercator = (lat: number): number =>
  Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI);
const latitude = (y: number): number => (Math.atan(Math.sinh(2 * Math.PI * y)) * 180) / Math.PI;

/** @param points [lng, lat]; without any, the world */
export function cameraOf(points: readonly Position[]): Edition['home'] {
  if (points.length === 0) return WORLD;
  const xs = points.map(([lng]) => lng / 360);
  const ys = points.map(([, lat]) => mercator(Math.max(-85, Math.min(85, lat))));
  const [west, east, south, north] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const scale = Math.min(WIDTH / Math.max(east - west, 1e-9), HEIGHT / Math.max(north - south, 1e-9));
  const zoom = Math.min(NEAREST, Math.max(1, Math.log2(scale / 512)));
  return {
    lng: round((west + east) * 180),
    lat: Math.max(-85, Math.min(85, round(latitude((south + north) / 2)))),
    zoom: round(zoom),
  };
}

/** to hundredths; never -0, which a file would hold as 0 */
const round = (n: number): number => Math.round(n * 100) / 100 || 0;
