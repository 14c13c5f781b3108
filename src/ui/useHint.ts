/**
 * Which element the reader asks to know more of: by resting the pointer on it, by moving the focus to it with a key, or by
 * a long press. What is shown for it goes away with Esc, and stays while the pointer is on it (WCAG 1.4.13).
 */
import { useCallback, useEffect, useRef, useState } from 'react';

/** ms for which a pointer rests before more is shown, and may be away before it is hidden */
const REST = 350;
const AWAY = 200;
/** ms of a long press, and CSS px that a finger may tremble in it */
const LONG = 500;
const TREMBLE = 10;

/** Selectors of the elements that have more to say to a resting pointer, to focus and finger, and of what says it. */
interface Hinted {
  pointed: string;
  focused: string;
  card: string;
}

const within = (target: EventTarget | null, selector: string): Element | null =>
  target instanceof Element ? target.closest(selector) : null;

/** @returns the element that more is shown of, or null; and what hides it, also where it is about to be shown */
export function useHint({ pointed, focused, card }: Hinted): readonly [Element | null, () => void] {
  const [shown, setShown] = useState<Element | null>(null);
  const timer = useRef(0);
  const hide = useCallback(() => {
    window.clearTimeout(timer.current);
    setShown(null);
  }, []);
  useEffect(() => {
    const over = new AbortController();
    let finger: readonly [number, number] | null = null;
    let isLong = false;
    const after = (ms: number, element: Element | null) => {
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => {
        isLong = finger !== null;
        setShown(element);
      }, ms);
    };
    const on = <K extends keyof DocumentEventMap>(type: K, listener: (event: DocumentEventMap[K]) => void) =>
      document.addEventListener(type, listener, { capture: true, signal: over.signal });

    // What the pointer or the focus is on already when this begins; a finger leaves the look of a pointer behind.
    const here =
      (matchMedia('(hover: hover)').matches && document.querySelector(`:is(${pointed}):hover`)) ||
      document.querySelector(`:is(${focused}):focus-visible`);
    if (here) after(REST, here);

    on('pointerover', ({ target, pointerType, buttons }) => {
      if (pointerType === 'touch' || buttons > 0) return;
      const element = within(target, pointed);
      if (within(target, card)) window.clearTimeout(timer.current);
      else after(element ? REST : AWAY, element);
    });
    on('pointerdown', ({ target, pointerType, clientX, clientY }) => {
      finger = null;
      isLong = false;
      if (within(target, card)) return;
      hide();
      const element = within(target, focused);
      if (pointerType !== 'touch' || !element) return;
      finger = [clientX, clientY];
      after(LONG, element);
    });
    on('pointermove', ({ clientX, clientY }) => {
      if (finger && Math.hypot(clientX - finger[0], clientY - finger[1]) > TREMBLE) hide();
    });
    const lift = () => {
      if (finger && !isLong) window.clearTimeout(timer.current);
    };
    on('pointerup', lift);
    on('pointercancel', lift);
    // The browser's own menu of a link would lie over what is shown.
    on('contextmenu', (event) => finger && event.preventDefault());
    // The release of a long press opens nothing.
    on('click', (event) => {
      if (!isLong) return;
      isLong = false;
      event.preventDefault();
      event.stopPropagation();
    });
    on('focusin', ({ target }) => {
      const element = within(target, focused);
      if (element?.matches(':focus-visible')) after(REST, element);
    });
    on('focusout', () => finger === null && hide());
    on('wheel', hide);
    // The focus scrolls what it moves to, and that may still be asked about.
    on('scroll', () => setShown(null));
    window.addEventListener('resize', hide, { signal: over.signal });
    return () => {
      window.clearTimeout(timer.current);
      over.abort();
    };
  }, [pointed, focused, card, hide]);

  useEffect(() => {
    if (!shown) return;
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // else it would close the page as well
      event.preventDefault();
      event.stopPropagation();
      setShown(null);
    };
    document.addEventListener('keydown', leave, true);
    return () => document.removeEventListener('keydown', leave, true);
  }, [shown]);
  return [shown, hide];
}
