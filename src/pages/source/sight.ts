/** What of a large table is in sight. */
import { createContext, type RefObject, use, useCallback, useEffect, useRef, useState } from 'react';
import type { Column } from './ColumnHead.tsx';

/** columns beyond each edge that are drawn too, and by which the window moves */
const STEP = 8;
/** columns that are drawn before anything was measured */
const FIRST = 24;
/** CSS px above and below the box in which rows count as in sight */
const BEYOND = 400;

/** columns of sources, from 1; both are drawn */
interface InSight {
  first: number;
  last: number;
}

type Tell = (near: boolean) => void;

export interface Seen {
  /** the columns of sources, in their order: each that is drawn, and stretches of those that are not */
  parts: readonly ColumnPart[];
  /** tells whether a row is in sight, now and whenever that changes; returns what ends it */
  watch: (row: Element, tell: Tell) => () => void;
  /** the columns of sources */
  sources: readonly Column[];
  /** number of all columns that there are */
  of: number;
}
export const Sight = createContext<Seen>({
  parts: [],
  watch: () => () => undefined,
  sources: [],
  of: 0,
});

/**
 * The columns in sight of a box that scrolls, and a watch over its rows.
 * @param columns how many sources have one
 */
export function useSight(box: RefObject<HTMLElement | null>, columns: number): InSight & Pick<Seen, 'watch'> {
  const [[first, last], setRange] = useState<readonly [number, number]>([1, Math.min(FIRST, columns)]);
  const observer = useRef<IntersectionObserver | null>(null);
  const tells = useRef(new Map<Element, Tell>());
  const watch = useCallback(
    (row: Element, tell: Tell) => {
      observer.current ??= new IntersectionObserver(
        (entries) => {
          for (const { target, isIntersecting } of entries) tells.current.get(target)?.(isIntersecting);
        },
        { root: box.current, rootMargin: `${BEYOND}px 0px` },
      );
      tells.current.set(row, tell);
      observer.current.observe(row);
      return () => {
        tells.current.delete(row);
        observer.current?.unobserve(row);
      };
    },
    [box],
  );
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    let frame = 0;
    const measure = () => {
      frame = 0;
      const heads = element.querySelectorAll<HTMLElement>('thead th');
      const table = element.querySelector('table');
      const [names, sums] = [heads[0], heads[heads.length - 1]];
      if (!table || !names || !sums) return;
      const width = (table.offsetWidth - names.offsetWidth - sums.offsetWidth) / Math.max(1, columns);
      const range = columnsSeen(element.scrollLeft, element.clientWidth, width, columns);
      setRange((now) => (now.join() === range.join() ? now : range));
    };
    const ask = () => {
      frame ||= requestAnimationFrame(measure);
    };
    const resized = new ResizeObserver(ask);
    resized.observe(element);
    element.addEventListener('scroll', ask, { passive: true });
    return () => {
      resized.disconnect();
      element.removeEventListener('scroll', ask);
      cancelAnimationFrame(frame);
    };
  }, [box, columns]);
  return { first, last, watch };
}

/**
 * The columns to draw, from 1: those in sight and some beyond, so that the window moves in steps.
 * @param from CSS px that are scrolled away, @param width of the box, @param column width of one
 */
export function columnsSeen(
  from: number,
  width: number,
  column: number,
  columns: number,
): readonly [first: number, last: number] {
  if (!(column > 0)) return [1, Math.min(FIRST, columns)];
  const first = Math.floor(from / column / STEP) * STEP - STEP;
  const last = Math.ceil((from + width) / column / STEP) * STEP + STEP;
  return [Math.max(1, first + 1), Math.min(columns, last)];
}

/** Whether a row is in sight. */
export function useNear(row: RefObject<Element | null>, at: boolean): boolean {
  const { watch } = use(Sight);
  const [near, setNear] = useState(at);
  useEffect(() => (row.current ? watch(row.current, setNear) : undefined), [row, watch]);
  return near;
}

export type ColumnPart = { column: number } | { from: number; gap: number };

/**
 * A row's columns of sources in their order, from 1: each that is drawn, and how many are left out between.
 * @param stop one that is drawn although it is not in sight; none where it is no column of a source
 */
export function columnsIn({ first, last }: InSight, stop: number, columns: number): readonly ColumnPart[] {
  const drawn = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
  if (stop >= 1 && stop <= columns && (stop < first || stop > last)) drawn.push(stop);
  drawn.sort((a, b) => a - b);
  const parts: ColumnPart[] = [];
  let next = 1;
  for (const column of drawn) {
    if (column > next) parts.push({ from: next, gap: column - next });
    parts.push({ column });
    next = column + 1;
  }
  if (next <= columns) parts.push({ from: next, gap: columns - next + 1 });
  return parts;
}
