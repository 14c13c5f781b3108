import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { AtlasPlace } from '../../geo/model.ts';
import type { Frame } from '../locator/projection.ts';
import { useApp } from '../view/app.ts';
import { shownPlaces } from '../view/shown.ts';
import type { Signal } from '../view/signal.ts';
import { openPlace } from '../view/view.ts';
import type { Arrangement } from './arrange.ts';
import { Cluster } from './Cluster.tsx';
import { handOnGestures } from './gestures.ts';
import { Pin } from './Pin.tsx';
import { stepTo, walkOrder } from './roving.ts';
import { clusterAnchor, pinAnchor, stillClusters } from './stillItems.ts';
import { usePlaces } from './usePlaces.ts';

interface Props {
  /** null on the server and in the first render: the page's own stylesheet places the pins */
  arrangement: Arrangement | null;
  /** the frame on screen, many times a second while the map moves */
  shown: Signal<Frame | null>;
  onCluster: (members: readonly AtlasPlace[]) => void;
}

/** Every pin as a link over the drawn map, whichever drawing it is. The elements stay while their places are shown. */
export function Pins({ arrangement, shown, onCluster }: Props) {
  const { atlas, view, t, hovered } = useApp();
  const list = useRef<HTMLUListElement>(null);
  const [last, setLast] = useState<string | null>(null);
  usePlaces(list, arrangement, shown);
  useEffect(() => handOnGestures(list.current!), []);

  const places = useMemo(() => shownPlaces(atlas, view), [atlas, view]);
  const clusters = useMemo(
    () => (arrangement ? arrangement.items.filter((item) => item.kind === 'cluster') : stillClusters(atlas, view)),
    [arrangement, atlas, view],
  );
  const order = useMemo(() => arrangement && walkOrder(arrangement), [arrangement]);
  const stop = [last, openPlace(view)].find((id) => id !== null && order?.includes(id)) ?? order?.[0];
  const tabIndex = (id: string) => (order ? (id === stop ? 0 : -1) : undefined);

  const walk = (event: KeyboardEvent) => {
    const from = idOf(event.target);
    const next = order && from !== null ? stepTo(order, from, event.key) : null;
    if (next === null) return;
    event.preventDefault();
    event.stopPropagation();
    for (const child of list.current?.children ?? []) if (idOf(child) === next) child.querySelector('a')?.focus({ preventScroll: true });
  };

  return (
    <ul
      ref={list}
      className="pins"
      data-still={arrangement ? undefined : true}
      aria-label={t.places}
      onKeyDown={walk}
      onFocus={({ target }) => {
        const id = idOf(target);
        setLast(id);
        hovered.set(id && atlas.place(id) ? id : null);
      }}
      onBlur={() => hovered.set(null)}
    >
      {places.map(({ id }) => (
        <Pin key={id} id={id} anchor={pinAnchor(id)} tabIndex={tabIndex(id)} />
      ))}
      {clusters.map((cluster, i) => (
        <Cluster
          key={cluster.id}
          cluster={cluster}
          anchor={arrangement ? undefined : clusterAnchor(i)}
          tabIndex={tabIndex(cluster.id)}
          onCluster={onCluster}
        />
      ))}
    </ul>
  );
}

/** id of the place or cluster whose element this is or stands in */
const idOf = (target: EventTarget): string | null =>
  target instanceof Element ? (target.closest<HTMLElement>('[data-id]')?.dataset.id ?? null) : null;
