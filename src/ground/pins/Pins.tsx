import {
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { AtlasPlace } from '../../../geo/model.ts';
import { type Frame, offset, sameFrame, visibleCentre } from '../../geometry/mercator.ts';
import { useApp } from '../../ui/app.ts';
import { stepTo } from '../../ui/stepTo.ts';
import { shownPlaces } from '../../view/shown.ts';
import type { Readable } from '../../view/signal.ts';
import { openPlace, type Site } from '../../view/site.ts';
import type { View } from '../../view/view.ts';
import { arranged } from './arranged.ts';
import type { Arrangement, Item } from './arrangement.ts';
import { Cluster } from './Cluster.tsx';
import { handOnGestures } from './gestures.ts';
import { type Look, looksOf, wear } from './looks.ts';
import { Pin } from './Pin.tsx';
import { walkOrder } from './sight.ts';
import { clusterAnchor, pinAnchor, stillClusters, stillPlaces } from './still.ts';

interface PinsProps {
  /** null while prerendering and in the first render, when the page's stylesheet places the pins */
  arrangement: Arrangement | null;
  /** the frame on screen, which changes many times a second while the map moves */
  shown: Readable<Frame | null>;
  onCluster: (members: readonly AtlasPlace[]) => void;
}

/**
 * All pins, as links over the still map or MapLibre's map alike. A pin's element lives as long as its place
 * passes the filters.
 */
export function Pins({ arrangement, shown, onCluster }: PinsProps) {
  const { atlas, view, t, hovered } = useApp();
  const list = useRef<HTMLUListElement>(null);
  const [last, setLast] = useState<string | null>(null);
  usePlaces(list, arrangement, shown);
  useLayoutEffect(() => {
    if (list.current && arrangement) arranged.set({ list: list.current, arrangement, atlas, view });
  }, [arrangement, atlas, view]);
  useEffect(() => (list.current ? handOnGestures(list.current) : undefined), []);

  const places = useMemo(
    () => (arrangement ? placesOf(arrangement, atlas, view) : stillPlaces(atlas, view)),
    [arrangement, atlas, view],
  );
  const clusters = useMemo(
    () =>
      arrangement ? arrangement.items.filter((item) => item.kind === 'cluster') : stillClusters(atlas, view),
    [arrangement, atlas, view],
  );
  const order = useMemo(() => arrangement && walkOrder(arrangement), [arrangement]);
  const tabStop =
    [last, openPlace(atlas, view)].find((id) => id !== null && order?.includes(id)) ?? order?.[0];
  const tabIndex = (id: string) => (order ? (id === tabStop ? 0 : -1) : undefined);

  const walk = (event: KeyboardEvent) => {
    const from = idOf(event.target);
    const next = order && from !== null ? stepTo(order, from, event.key) : null;
    if (next === null) return;
    event.preventDefault();
    event.stopPropagation();
    for (const child of list.current?.children ?? [])
      if (idOf(child) === next) child.querySelector('a')?.focus({ preventScroll: true });
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

/** The places that have an element: all that are shown, or of many those that the arrangement holds. */
const placesOf = ({ items, partial }: Arrangement, atlas: Site, view: View): readonly AtlasPlace[] =>
  partial
    ? items
        .flatMap((item) => (item.kind === 'pin' ? (atlas.place(item.id) ?? []) : []))
        .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    : shownPlaces(atlas, view);

/** Id of the place or cluster whose element contains this one. */
const idOf = (target: EventTarget): string | null =>
  target instanceof Element ? (target.closest<HTMLElement>('[data-id]')?.dataset.id ?? null) : null;

/**
 * A pin farther than this, in CSS px, outside the stage is hidden, so that neither focus nor finger finds it.
 */
const FAR = 80;

/**
 * Keeps the elements of `list`, which data-id names, in their places on the map. A new arrangement sets all
 * looks. While the map moves only positions change, without rendering. At rest positions are whole CSS px.
 */
function usePlaces(
  list: RefObject<HTMLElement | null>,
  arrangement: Arrangement | null,
  shown: Readable<Frame | null>,
): void {
  useLayoutEffect(() => {
    const element = list.current;
    if (!element || !arrangement) return;
    const looks = looksOf(arrangement);
    const items = new Map(arrangement.items.map((item) => [item.id, item]));
    const placed: { style: CSSStyleDeclaration; item: Item; look: Look }[] = [];
    for (const child of element.children) {
      if (!(child instanceof HTMLElement)) continue;
      const id = child.dataset.id ?? '';
      const look = looks.get(id);
      if (look) wear(child, look);
      const item = items.get(id);
      if (item && look) placed.push({ style: child.style, item, look });
    }
    const move = (frame: Frame) => {
      const rest = sameFrame(frame, arrangement.frame);
      const snap = rest ? Math.round : (px: number) => px;
      const [cx, cy] = visibleCentre(frame);
      element.style.left = `${snap(cx)}px`;
      element.style.top = `${snap(cy)}px`;
      for (const { style, item, look } of placed) {
        const [x, y] = rest ? [item.x, item.y] : offset(frame.camera, item.at);
        style.translate = `${snap(x)}px ${snap(y)}px`;
        const far =
          cx + x < -FAR ||
          cy + y < -FAR ||
          cx + x > frame.size.width + FAR ||
          cy + y > frame.size.height + FAR;
        // what has no place on the map at rest comes along while it moves
        const hidden = far || (item.out ? rest : look.visibility === 'hidden');
        style.visibility = hidden ? 'hidden' : '';
      }
    };
    move(shown.get() ?? arrangement.frame);
    return shown.subscribe(() => {
      const frame = shown.get();
      if (frame) move(frame);
    });
  }, [list, arrangement, shown]);
}
