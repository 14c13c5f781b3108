import { memo } from 'react';
import type { AtlasPlace } from '../../../geo/model.ts';
import { labelIn } from '../../atlas/names.ts';
import { SYMBOL_SHAPES } from '../../layout/symbols.ts';
import { useApp } from '../../ui/app.ts';
import { isPlainClick, Link } from '../../ui/Link.tsx';
import { chosen } from '../../view/reading.ts';
import { useSignal } from '../../view/signal.ts';
import type { ClusterItem } from './plate.ts';

interface ClusterProps {
  cluster: ClusterItem;
  /** id of the element, for the page's own stylesheet */
  anchor: string | undefined;
  tabIndex: number | undefined;
  onCluster: (members: readonly AtlasPlace[]) => void;
}

/** A disc for places too near to each other to part. Without scripts it leads to the first of them, whose map is nearer. */
export const Cluster = memo(function Cluster({ cluster, anchor, tabIndex, onCluster }: ClusterProps) {
  const { atlas, view, t, inSight, hovered } = useApp();
  const isHovered = useSignal(hovered, (place) => place !== null && cluster.members.includes(place));
  const members = cluster.members.flatMap((id) => atlas.place(id) ?? []);
  const names = members.map(({ name }) => labelIn(name, view.lang));
  const arcs = arcsOf(cluster.arcs);
  return (
    <li id={anchor} data-id={cluster.id} data-kind="cluster" data-hovered={isHovered || undefined}>
      <Link
        to={inSight(chosen(atlas, view, cluster.members[0]!))}
        className="pin"
        tabIndex={tabIndex}
        draggable={false}
        aria-label={t.clusterName(names)}
        onClick={(event) => {
          if (!isPlainClick(event)) return;
          event.preventDefault();
          onCluster(members);
        }}
      >
        <svg className="disc" width="52" height="52" viewBox="-26 -26 52 52" aria-hidden="true">
          <circle r={RADIUS + 2} />
          {arcs.map(({ layer, d }) =>
            d ? (
              <path key={layer} className="arc" data-layer={layer} d={d} />
            ) : (
              <circle key={layer} className="arc" data-layer={layer} r={RADIUS} />
            ),
          )}
          {arcs.map(({ layer, bead: [x, y] }) => (
            <g key={layer} className="bead" data-layer={layer} transform={`translate(${x} ${y})`}>
              <circle r="7.5" />
              <path
                transform="translate(-5.5 -5.5) scale(.458)"
                fillRule="evenodd"
                d={SYMBOL_SHAPES[atlas.layer(layer)!.symbol].solid}
              />
            </g>
          ))}
          <text y="5">{members.length}</text>
        </svg>
        <span className="pin-name">{t.cluster(names[0]!, members.length - 1)}</span>
      </Link>
    </li>
  );
});

/** The ring of a cluster: an arc and a bead per layer, in a box of 52 x 52 with its centre at 0, 0. */
export interface Arc {
  layer: string;
  /** svg path, open; empty for a full circle */
  d: string;
  /** centre of the bead at the arc's middle */
  bead: readonly [number, number];
}

export const RADIUS = 17;
/** radians left open at each end */
const GAP = 0.12;

const at = (angle: number, radius = RADIUS): readonly [number, number] => [
  Number((radius * Math.cos(angle)).toFixed(2)),
  Number((radius * Math.sin(angle)).toFixed(2)),
];

/** clockwise from the top, lengths by count */
export function arcsOf(parts: readonly { layer: string; count: number }[]): readonly Arc[] {
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  let start = -Math.PI / 2;
  return parts.map(({ layer, count }) => {
    const turn = (count / total) * 2 * Math.PI;
    const [from, to, middle] = [start + GAP, start + turn - GAP, start + turn / 2];
    start += turn;
    const d =
      parts.length === 1
        ? ''
        : `M${at(from).join(' ')}A${RADIUS} ${RADIUS} 0 ${to - from > Math.PI ? 1 : 0} 1 ${at(to).join(' ')}`;
    // a lone bead at the foot would sit on the name
    return { layer, d, bead: at(parts.length === 1 ? -Math.PI / 2 : middle) };
  });
}
