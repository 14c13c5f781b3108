const RADIANS = Math.PI / 180;
/** twice the mean radius of the earth */
const DIAMETER = 12_742;

/** Kilometres between two points in WGS 84 degrees, on the sphere. */
export function kilometres(a: { lat: number; lng: number }, b: { lat: number; lng: number }): number {
  const north = Math.sin(((b.lat - a.lat) * RADIANS) / 2) ** 2;
  const east = Math.sin(((b.lng - a.lng) * RADIANS) / 2) ** 2;
  return (
    DIAMETER *
    Math.asin(Math.min(1, Math.sqrt(north + Math.cos(a.lat * RADIANS) * Math.cos(b.lat * RADIANS) * east)))
  );
}
