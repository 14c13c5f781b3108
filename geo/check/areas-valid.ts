import { booleanClockwise, booleanPointInPolygon, kinks } from '@turf/turf';
import type { Inputs } from '../inputs.ts';
import type { AreaFeature, Position } from '../model.ts';
import type { Problem } from '../problem.ts';
import type { Law } from './law.ts';

type Fault = Omit<Problem, 'file'>;

/** Vertices of one ring: a phone draws it, and the search for kinks grows with its square (5,000: 0.2 s). */
const MOST_VERTICES = 5000;

/** Every ring is closed, crosses itself nowhere, and runs as RFC 7946 says: outer rings counter-clockwise, holes clockwise and inside. */
export const areasValid: Law = {
  needs: [],
  check: ({ areas }: Inputs): Problem[] =>
    areas.flatMap((area, i) =>
      faultsOf(area).map(({ at, message }) => ({
        file: 'areas.geojson',
        at: `features[${i}].geometry.coordinates${at}`,
        message: `${area.id}: ${message}`,
      })),
    ),
};

/** Whether other laws can reckon with an area: turf throws at a ring that is not closed, and what it says of a kinked one means nothing. */
export const isValidArea = (area: AreaFeature): boolean => faultsOf(area).length === 0;

const judged = new WeakMap<AreaFeature, readonly Fault[]>();

function faultsOf(area: AreaFeature): readonly Fault[] {
  const faults = judged.get(area) ?? areaFaults(area);
  judged.set(area, faults);
  return faults;
}

function areaFaults({ geometry }: AreaFeature): readonly Fault[] {
  if (geometry.type === 'Polygon') return polygonFaults(geometry.coordinates, '');
  return geometry.coordinates.flatMap((rings, k) => polygonFaults(rings, `[${k}]`));
}

function polygonFaults(rings: readonly Position[][], path: string): Fault[] {
  const outer = rings[0] ?? [];
  return rings.flatMap((ring, k) => {
    const at = `${path}[${k}]`;
    const fault = ringFault(ring, k > 0);
    if (fault !== null) return [{ at, message: fault }];
    const lost =
      k > 0 && ring[0] && !booleanPointInPolygon(ring[0], { type: 'Polygon', coordinates: [outer] });
    return lost
      ? [{ at, message: 'this hole lies outside its polygon: remove it, or make it a polygon of its own' }]
      : [];
  });
}

/** of rings as holes, and of others: a command that seeks an outline asks of one ring with each of its holes */
const known = {
  hole: new WeakMap<Position[], string | null>(),
  outer: new WeakMap<Position[], string | null>(),
};

function ringFault(ring: Position[], hole: boolean): string | null {
  const before = known[hole ? 'hole' : 'outer'];
  const fault = before.has(ring) ? (before.get(ring) ?? null) : faultOfRing(ring, hole);
  before.set(ring, fault);
  return fault;
}

function faultOfRing(ring: Position[], hole: boolean): string | null {
  const last = ring.length - 1;
  if (ring.length > MOST_VERTICES)
    return `has ${ring.length} vertices; simplify it to at most ${MOST_VERTICES}`;
  if (ring[0]?.join() !== ring[last]?.join())
    return `is not closed: repeat its first position ${JSON.stringify(ring[0])} at its end`;
  const twin = ring.findIndex((point, i) => i > 0 && point.join() === ring[i - 1]?.join());
  if (twin > 0) return `holds ${JSON.stringify(ring[twin])} twice in a row (position ${twin}): remove one`;
  if (ring.some(([lng], i) => Math.abs(lng - (ring[i - 1]?.[0] ?? lng)) > 180))
    return 'jumps across the 180th meridian: cut it there into two polygons (RFC 7946, 3.1.9)';
  const crossing = kinks({ type: 'Polygon', coordinates: [ring] }).features[0];
  if (crossing)
    return `crosses itself near ${JSON.stringify(crossing.geometry.coordinates.map((x) => Number(x.toFixed(4))))}: untangle it`;
  if (booleanClockwise(ring) !== hole)
    return `runs ${hole ? 'counter-clockwise: holes run clockwise' : 'clockwise: outer rings run counter-clockwise'} (RFC 7946, 3.1.6): reverse it`;
  return null;
}
