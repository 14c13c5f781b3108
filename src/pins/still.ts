/** The stylesheet of a prerendered page: places its pins and sizes its still map in every window class, before any script. */
import type { Atlas } from '../data/atlas.ts';
import { REACH, stillScale } from '../locator/still.ts';
import { WINDOW_CLASSES } from '../view/frame.ts';
import type { View } from '../view/view.ts';
import type { Arrangement } from './arrange.ts';
import { type Look, lookOf, looksOf } from './looks.ts';
import { clusterAnchor, pinAnchor, stillClusters } from './stillItems.ts';
import { usualArrangement } from './usual.ts';

const declare = (look: Look): string =>
  Object.entries(look)
    .map(([name, value]) => `${name}:${value}`)
    .join(';');
const rule = (anchor: string, look: Look): string => (Object.keys(look).length > 0 ? `#${anchor}{${declare(look)}}` : '');

/** of a pin where the still map has no ground: no window shows it, and the tab key should not find it */
const OFF_MAP: Look = { visibility: 'hidden' };

/** @returns CSS that applies while the list of pins says data-still */
export function stillCss(atlas: Atlas, view: View): string {
  const arrangements = WINDOW_CLASSES.map((cls) => ({ cls, arrangement: usualArrangement(atlas, view, cls) }));
  const common = commonLooks(arrangements.map(({ arrangement }) => arrangement));
  const clusters = stillClusters(atlas, view).map(({ id }, i): [string, string] => [id, clusterAnchor(i)]);
  const anchors = new Map(clusters);
  const still = (rules: string): string => `.pins[data-still]{${rules}}`;
  const blocks = arrangements.map(({ cls, arrangement }) => {
    const scale = stillScale(atlas, view, cls);
    const undrawn = new Set(
      arrangement.items.filter(({ x, y }) => Math.abs(x) > REACH.x * scale || Math.abs(y) > REACH.y * scale).map(({ id }) => id),
    );
    const rules = [...looksOf(arrangement)].map(([id, look]) => {
      const cluster = anchors.get(id);
      if (cluster) return undrawn.has(id) ? '' : rule(cluster, { ...look, visibility: 'visible' });
      return rule(pinAnchor(id), undrawn.has(id) ? OFF_MAP : without(look, common.get(id)));
    });
    return `@media ${cls.query}{${still(rules.join(''))}${drawingSize(scale)}}`;
  });
  return [still([...common].map(([id, look]) => rule(pinAnchor(id), look)).join('')), ...blocks].join('\n');
}

const px = (length: number): string => `${Number(length.toFixed(2))}px`;
/** the still map is drawn once and sized by class; its hatches are sized back */
const drawingSize = (scale: number): string =>
  `#still>svg{width:${px(2 * REACH.x * scale)};height:${px(2 * REACH.y * scale)};--undo:${Number((1 / scale).toFixed(4))}}`;

/** what a place's pin wears in every class, unless a class says otherwise */
function commonLooks(arrangements: readonly Arrangement[]): ReadonlyMap<string, Look> {
  const looks = new Map<string, Look>();
  for (const { items } of arrangements)
    for (const item of items) if (item.kind === 'pin' && item.size === 'full') looks.set(item.id, { '--w': lookOf(item)['--w']! });
  return looks;
}

const without = (look: Look, common: Look = {}): Look => Object.fromEntries(Object.entries(look).filter(([name, value]) => common[name] !== value));
