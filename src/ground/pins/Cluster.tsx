import { memo } from 'react';
import type { AtlasPlace } from '../../../geo/model.ts';
import { labelIn } from '../../atlas/names.ts';
import { useApp } from '../../ui/app.ts';
import { isPlainClick, Link } from '../../ui/Link.tsx';
import { markShape } from '../../ui/shapes.ts';
import { chosen } from '../../view/reading.ts';
import { useSignal } from '../../view/signal.ts';
import { sinceLink } from '../../view/sinceLink.ts';
import type { ClusterItem } from './arrangement.ts';

/** Members of a cluster that its name for assistive technology lists; of more it says how many. */
const NAMED = 12;
/** the same before the page is live */
const NAMED_STILL = 3;

interface ClusterProps {
  cluster: ClusterItem;
  /** id of the element, which the prerendered page's stylesheet names */
  anchor: string | undefined;
  tabIndex: number | undefined;
  onCluster: (members: readonly AtlasPlace[]) => void;
}

/**
 * A disc that stands for places too close together for a pin each. Without scripts it links to the first of
 * them, whose page zooms in.
 */
export const Cluster = memo(function Cluster({ cluster, anchor, tabIndex, onCluster }: ClusterProps) {
  const { atlas, view, t, inSight, hovered, foundPlaces } = useApp();
  const isHovered = useSignal(hovered, (place) => place !== null && cluster.members.includes(place));
  const isFound = useSignal(foundPlaces, (places) => cluster.members.some((id) => places.has(id)));
  const changed = useSignal(sinceLink, (tell) => tell(cluster.members));
  const membersOf = (ids: readonly string[]) => ids.flatMap((id) => atlas.place(id) ?? []);
  // A page holds the discs of every window class before it is live, so each of them is kept short.
  const still = anchor !== undefined;
  const [first, ...more] = membersOf(cluster.members.slice(0, still ? NAMED_STILL : NAMED));
  if (!first) return null;
  const names = [first, ...more].map(({ name }) => labelIn(name, view.lang));
  const name = t.clusterName(names, cluster.members.length);
  const arcs = arcsOf(cluster.arcs);
  const shape = (id: string) => {
    const layer = atlas.layer(id);
    return layer && `#${markShape(layer.symbol)}`;
  };
  return (
    <li
      id={anchor}
      data-id={cluster.id}
      data-kind="cluster"
      data-hovered={isHovered || isFound || undefined}
      data-changed={changed !== '' || undefined}
    >
      <Link
        to={inSight(chosen(atlas, view, first.id))}
        className="pin"
        tabIndex={tabIndex}
        draggable={false}
        aria-label={changed ? `${name}. ${changed}` : name}
        onClick={(event) => {
          if (!isPlainClick(event)) return;
          event.preventDefault();
          onCluster(membersOf(cluster.members));
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
              <use x="-5.5" y="-5.5" width="11" height="11" href={shape(layer)} />
            </g>
          ))}
          <text y="5">{cluster.members.length}</text>
        </svg>
        <span className="pin-name">
          {t.cluster(labelIn(first.name, view.lang), cluster.members.length - 1)}
        </span>
      </Link>
    </li>
  );
});

/**
 * A layer's part of a cluster's ring: an arc, and in its middle a bead with the layer's symbol. In CSS px
 * from the disc's centre.
 */
interface Arc {
  layer: string;
  /** open SVG path; empty for a full circle */
  d: string;
  /** centre of the bead */
  bead: readonly [number, number];
}

/** CSS px */
const RADIUS = 17;
/** Radians left open at each end of an arc. */
const GAP = 0.12;

const at = (angle: number, radius = RADIUS): readonly [number, number] => [
  Number((radius * Math.cos(angle)).toFixed(2)),
  Number((radius * Math.sin(angle)).toFixed(2)),
];

/** The arcs of a ring, clockwise from the top, each as long as its count's share. */
export function arcsOf(parts: readonly { layer: string; count: number }[]): readonly Arc[] {
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  let start = -Math.PI / 2;
  return parts.map(({ layer, count }) => {
    const angle = (count / total) * 2 * Math.PI;
    const [from, to, middle] = [start + GAP, start + angle - GAP, start + angle / 2];
    start += angle;
    const d =
      parts.length === 1
        ? ''
        : `M${at(from).join(' ')}A${RADIUS} ${RADIUS} 0 ${to - from > Math.PI ? 1 : 0} 1 ${at(to).join(' ')}`;
    // the middle of a full circle is its foot, where a bead would lie on the name
    return { layer, d, bead: at(parts.length === 1 ? -Math.PI / 2 : middle) };
  });
}
