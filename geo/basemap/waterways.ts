/** Names along rivers, and the Panama Canal: layer `waterway` {k, n, e}. */
import { dump } from './coast.ts';
import { feature, save } from './files.ts';
import { createNetwork } from './network.ts';
import type { Position } from './region.ts';
import { ENGLISH, FAIRWAYS, GUAYAS, RIVERS } from './riverNames.ts';
import { simplify } from './simplify.ts';
import { round } from './smooth.ts';

/** degrees by which a name may leave its river, so that its letters do not follow every bend */
const EASE = 0.006;
const eased = (line: readonly Position[]): number[][] => round(simplify(line, () => EASE));

/** needs nothing before it; writes waterway */
export function makeWaterways(): string {
  // level 0 is the middle of rivers that coast.ts draws as water
  const way = createNetwork(dump('-Dh', '-I0', '-I1', '-I2', '-I3', '-I4').map(({ points }) => points));
  const rivers = RIVERS.map(([name, first, ...places]) => ({
    name,
    line: places.flatMap((place, index) => way(name, index === 0 ? first! : places[index - 1]!, place)),
  }));
  const named = [...rivers, { name: 'Guayas', line: GUAYAS }].map(({ name, line }) =>
    feature(
      { type: 'LineString', coordinates: eased(line) },
      { k: 'river', n: `Río ${name}`, e: ENGLISH[name] ?? `${name} River` },
    ),
  );
  const canal = [...dump('-Df', '-I8').map(({ points }) => points), ...FAIRWAYS].map((line) =>
    feature(
      { type: 'LineString', coordinates: line.map(([x, y]) => [x, y]) },
      { k: 'canal', n: 'Canal de Panamá', e: 'Panama Canal' },
    ),
  );
  save('waterway', [...named, ...canal]);
  return `${named.length} rivers`;
}
