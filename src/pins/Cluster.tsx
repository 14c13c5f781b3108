import { memo } from 'react';
import type { AtlasPlace } from '../../geo/model.ts';
import { Link } from '../ui/Link.tsx';
import { markPath } from '../ui/Mark.tsx';
import { useApp } from '../view/app.ts';
import { chosen } from '../view/reading.ts';
import { useSignal } from '../view/signal.ts';
import { arcsOf, RADIUS } from './arcs.ts';
import type { ClusterItem } from './items.ts';

interface Props {
  cluster: ClusterItem;
  /** id of the element, for the page's own stylesheet */
  anchor: string | undefined;
  tabIndex: number | undefined;
  onCluster: (members: readonly AtlasPlace[]) => void;
}

/** A disc for places too near to each other to part. Without scripts it leads to the first of them, whose map is nearer. */
export const Cluster = memo(function Cluster({ cluster, anchor, tabIndex, onCluster }: Props) {
  const { atlas, view, t, hovered } = useApp();
  const isHovered = useSignal(hovered, (place) => place !== null && cluster.members.includes(place));
  const members = cluster.members.flatMap((id) => atlas.place(id) ?? []);
  const names = members.map(({ name }) => name[view.lang]);
  const arcs = arcsOf(cluster.arcs);
  return (
    <li id={anchor} data-id={cluster.id} data-kind="cluster" data-hovered={isHovered || undefined}>
      <Link
        to={chosen(atlas, view, cluster.members[0]!)}
        className="pin"
        tabIndex={tabIndex}
        draggable={false}
        aria-label={t.clusterName(names)}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
          event.preventDefault();
          onCluster(members);
        }}
      >
        <svg className="disc" width="52" height="52" viewBox="-26 -26 52 52" aria-hidden="true">
          <circle r={RADIUS + 2} />
          {arcs.map(({ layer, d }) =>
            d ? <path key={layer} className="arc" data-layer={layer} d={d} /> : <circle key={layer} className="arc" data-layer={layer} r={RADIUS} />,
          )}
          {arcs.map(({ layer, bead: [x, y] }) => (
            <g key={layer} className="bead" data-layer={layer} transform={`translate(${x} ${y})`}>
              <circle r="7.5" />
              <path transform="translate(-5.5 -5.5) scale(.458)" fillRule="evenodd" d={markPath(atlas.layer(layer)!.symbol)} />
            </g>
          ))}
          <text y="5">{members.length}</text>
        </svg>
        <span className="pin-name">{t.cluster(names[0]!, members.length - 1)}</span>
      </Link>
    </li>
  );
});
