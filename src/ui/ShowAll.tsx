import type { ReactNode, Ref, RefObject } from 'react';
import type { Page } from '../view/page.ts';
import { useApp } from './app.ts';
import { Link } from './Link.tsx';
import { useLive } from './window.ts';

interface ShowAllProps {
  /** the element whose last child is the last row shown */
  list: RefObject<HTMLElement | null>;
  /** shows all rows; null where all are shown, and there is no button */
  onShow: (() => void) | null;
  /** id of the first of the pages that hold the list for readers without scripts, of the kind of page that is given */
  pages?: Page;
  /** the button itself, for keys that lead to it */
  button?: Ref<HTMLButtonElement>;
  children: ReactNode;
}

/**
 * Stands after the first rows of a long list and shows all; before scripts run it leads to its pages. The focus goes on to the first row that
 * was not shown before.
 */
export function ShowAll({ list, onShow, pages, button, children }: ShowAllProps) {
  const { view, t } = useApp();
  const live = useLive();
  if (!onShow) return null;
  const show = () => {
    const last = list.current?.lastElementChild;
    onShow();
    // React shows the rows in a microtask of its own, which it has queued by now.
    queueMicrotask(() => {
      const next = last?.nextElementSibling;
      next?.querySelector<HTMLElement>('a, summary, input')?.focus();
    });
  };
  const all = (
    <button type="button" className="action strong live-only" ref={button} onClick={show}>
      {children}
    </button>
  );
  if (!pages || live) return all;
  return (
    <p className="show-all">
      {all}{' '}
      <Link className="action" to={{ ...view, page: pages }}>
        {t.byPage}
      </Link>
    </p>
  );
}
