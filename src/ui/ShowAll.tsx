import type { ReactNode, Ref, RefObject } from 'react';

interface ShowAllProps {
  /** the element whose last child is the last row shown */
  list: RefObject<HTMLElement | null>;
  /** shows all rows; null where all are shown, and there is no button */
  onShow: (() => void) | null;
  /** the button itself, for keys that lead to it */
  button?: Ref<HTMLButtonElement>;
  children: ReactNode;
}

/** Stands after the first rows of a long list and shows all. The focus goes on to the first row that was not shown before. */
export function ShowAll({ list, onShow, button, children }: ShowAllProps) {
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
  return (
    <button type="button" className="action strong live-only" ref={button} onClick={show}>
      {children}
    </button>
  );
}
