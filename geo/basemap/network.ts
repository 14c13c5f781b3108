/** Lines as a network of ways, to find a river's course between places that it passes. */
import type { Position } from './region.ts';

/** lines of one river may end this far apart, in km, … */
const GAP = 4;
/** … and crossing the gap counts as so many times its length, so that a line is followed where there is one */
const DETOUR = 3;
/** a place may lie this far from the river that passes it, in km: WDBII is one or two off, and mouths are wide */
const REACH = 7;
/** a course longer than so many times the distance is another river's */
const WINDING = 2.2;
/** GAP in degrees of either axis, wherever the lines are */
const NEAR = 0.05;

const KM = 111.2;
export const km = (a: Position, b: Position): number =>
  KM * Math.hypot((a[0] - b[0]) * Math.cos((((a[1] + b[1]) / 2) * Math.PI) / 180), a[1] - b[1]);
const idOf = ([x, y]: Position): string => `${x.toFixed(4)},${y.toFixed(4)}`;

function nearest(place: Position, points: Iterable<Position>): Position | undefined {
  let best: Position | undefined;
  for (const point of points) if (!best || km(place, point) < km(place, best)) best = point;
  return best;
}

type Ways = Map<string, { to: string; length: number }[]>;

function waysOf(lines: readonly Position[][]): Ways {
  const ways: Ways = new Map();
  const join = (a: Position, b: Position, factor: number) => {
    const ends = [idOf(a), idOf(b)] as const;
    if (ends[0] === ends[1]) return;
    for (const [from, to] of [ends, ends.toReversed()] as [string, string][])
      ways.set(from, [...(ways.get(from) ?? []), { to, length: km(a, b) * factor }]);
  };
  const points = lines.flatMap((line, owner) => line.map((point) => ({ point, owner })));
  lines.forEach((line, owner) => {
    line.slice(1).forEach((point, index) => void join(line[index]!, point, 1));
    for (const end of [line[0]!, line.at(-1)!]) {
      const others = points.filter(
        (other) =>
          other.owner !== owner &&
          Math.abs(other.point[0] - end[0]) < NEAR &&
          Math.abs(other.point[1] - end[1]) < NEAR,
      );
      const next = nearest(
        end,
        others.map(({ point }) => point),
      );
      if (next && km(end, next) < GAP) join(end, next, DETOUR);
    }
  });
  return ways;
}

/** The shortest way along the lines between two places; throws where none can be the river called `name`. */
export function createNetwork(
  lines: readonly Position[][],
): (name: string, from: Position, to: Position) => Position[] {
  const ways = waysOf(lines);
  const nodes = new Map(lines.flat().map((point) => [idOf(point), point]));
  const at = (name: string, place: Position): string => {
    const point = nearest(place, nodes.values());
    if (!point || km(place, point) > REACH)
      throw new Error(`${name}: no river within ${REACH} km of ${place}`);
    return idOf(point);
  };
  return (name, from, to) => {
    const [start, end] = [at(name, from), at(name, to)];
    const longest = km(from, to) * WINDING;
    const reached = new Map([[start, 0]]);
    const came = new Map<string, string>();
    const open = new Set([start]);
    for (;;) {
      // few are open at once, as rivers seldom branch
      const here = [...open].reduce(
        (best, one) => (!best || reached.get(one)! < reached.get(best)! ? one : best),
        '',
      );
      if (!here) throw new Error(`${name}: no way along rivers from ${from} to ${to}`);
      if (here === end) break;
      open.delete(here);
      for (const { to: next, length } of ways.get(here) ?? []) {
        const far = reached.get(here)! + length;
        if (far > Math.min(longest, reached.get(next) ?? longest)) continue;
        if (far === reached.get(next)) continue;
        reached.set(next, far);
        came.set(next, here);
        open.add(next);
      }
    }
    const course: Position[] = [];
    for (let id: string | undefined = end; id; id = came.get(id)) course.unshift(nodes.get(id)!);
    return course;
  };
}
