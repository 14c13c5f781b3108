import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { letterOf } from '../atlas/letters.ts';
import { labelIn } from '../atlas/names.ts';
import { useApp } from '../ui/app.ts';
import { openPlace } from '../view/site.ts';
import { excerptsAt } from './explore/rows.ts';
import type { PageRecord } from './page.ts';

/** CSS px between the panel's upper edge and a passage that is brought on screen */
const ABOVE = 72;

/** The element that scrolls. On phones the drawer scrolls with the list, so it is the element around both. */
const scrolling = (element: HTMLElement): HTMLElement =>
  getComputedStyle(element).overflowY === 'visible' ? (element.parentElement ?? element) : element;

function bring(scroller: HTMLElement, element: HTMLElement): void {
  const frame = scroller.getBoundingClientRect();
  const box = element.getBoundingClientRect();
  // A heading that stays at the top covers as much as the stylesheet keeps free for it.
  const covered = Number.parseFloat(getComputedStyle(scroller).scrollPaddingTop) || 0;
  const whole = box.top >= frame.top + covered && box.bottom <= frame.bottom;
  if (!whole) scroller.scrollTop += box.top - frame.top - ABOVE;
}

/**
 * Moves focus and scroll position after a change of page: to the heading of the page that opened, or back to the row that
 * the last page was opened from. The list scrolls to where it was left, and a highlighted passage comes on screen. The page
 * that the visit begins with takes no focus.
 * @param there whether the page's code has come
 * @returns what the scroller's onScroll calls
 */
export function useReading(
  pages: readonly PageRecord[],
  scroller: RefObject<HTMLElement | null>,
  there: boolean,
): () => void {
  const app = useApp();
  const latest = useRef(app);
  useLayoutEffect(() => {
    latest.current = app;
  });
  const { page } = app.view;
  const { kind, id } = page;
  const record = pages.find((one) => one.kind === kind);
  const { excerpt } = app.view;
  const from = usePageBefore(kind, id);
  const listAt = useRef(0);

  useLayoutEffect(() => {
    if (!there) return;
    const column = scroller.current;
    if (!column || !record || !from) return;
    const element = scrolling(column);
    column.dataset.moved = '';
    element.scrollTop = record.keepsScroll ? listAt.current : 0;
    const heading = document.getElementById(record.heading);
    const rowId = from.id === null ? null : record.rowOf(from.id);
    const row = rowId === null ? null : document.getElementById(rowId);
    // Open a folded group first: what stands in it cannot take the focus. After a search, its results take it.
    if (row && latest.current.view.query === '') row.closest('details')?.setAttribute('open', '');
    (row || heading)?.focus({ preventScroll: true });
    if (row) bring(element, row);
  }, [scroller, record, from, there]);

  // A page that the reader came to from another brings the passage again once its words are there.
  useEffect(() => {
    const element = excerpt === null || record?.bringsPassages ? null : document.getElementById(excerpt);
    if (there && element && scroller.current) bring(scrolling(scroller.current), element);
  }, [scroller, record, excerpt, there]);

  useEffect(() => {
    const { atlas, view, t, announce } = latest.current;
    const place = atlas.place(openPlace(atlas, view) ?? '');
    const passage = excerpt === null ? undefined : atlas.excerpt(excerpt);
    if (!place || !(passage || from)) return;
    const parts = atlas.layers.map((layer) => ({
      layer: labelIn(layer.title, view.lang),
      n: excerptsAt(atlas, { ...view, layers: [layer.id] }, place.id).length,
    }));
    const full = parts.filter(({ n }) => n > 0);
    const sentence = t.said.place(labelIn(place.name, view.lang), passage ? [] : full);
    announce(
      passage
        ? `${sentence} ${t.said.passage(letterOf(atlas, passage.source), passage.paragraph)}`
        : sentence,
    );
  }, [excerpt, from]);

  return () => {
    if (record?.keepsScroll && scroller.current) listAt.current = scrolling(scroller.current).scrollTop;
  };
}

interface PageName {
  kind: string;
  id: string | null;
}
/** the page from which the reader came to this one; null on the first */
function usePageBefore(kind: string, id: string | null): PageName | null {
  const [way, setWay] = useState<{ from: PageName | null; to: PageName }>({ from: null, to: { kind, id } });
  if (way.to.kind === kind && way.to.id === id) return way.from;
  // React renders again at once, before anything is shown.
  setWay({ from: way.to, to: { kind, id } });
  return way.to;
}
