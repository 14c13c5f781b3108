import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';
import { letterOf } from '../../atlas/letters.ts';
import { scenesOf } from '../../atlas/mentions.ts';
import { useApp } from '../../ui/app.ts';
import { useLive } from '../../ui/window.ts';
import { whileOn, withExcerpt } from '../../view/changes.ts';
import { readingOf } from '../../view/reading.ts';
import { passageAtLine, readingLine, type Scrolled, scrollFor } from './current.ts';

/** CSS px by which a browser may miss a scroll position */
const SLACK = 2;
/**
 * CSS px by which a chosen passage may move without the reader: a typeface that arrives shifts the text a
 * little
 */
const SHIFT = 40;
/** heights of the panel; a longer way is jumped, because passages that fly by cannot be read */
const FAR = 2;

/** the nearest element around that scrolls: the panel's column, or all of the sheet */
function scrollerOf(element: HTMLElement): HTMLElement | null {
  for (let at = element.parentElement; at; at = at.parentElement)
    if (/auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  return null;
}
const measure = ({ clientHeight, scrollHeight, scrollTop }: HTMLElement): Scrolled => ({
  height: clientHeight,
  whole: scrollHeight,
  top: scrollTop,
});
const below = (scroller: HTMLElement, element: Element): number =>
  element.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
const reducedMotion = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** what the scroller shows, apart from what the view says */
interface Standing {
  /**
   * id of the passage it shows; differs from the view's excerpt when one was chosen elsewhere and is not yet
   * on screen
   */
  passage: string | null;
  /**
   * a chosen passage, where it will stand in CSS px from the scroller's top, and whether it does; null once
   * the reader scrolls on
   */
  chosen: { element: HTMLElement; at: number; arrived: boolean } | null;
}

/**
 * Keeps the view's excerpt and the scroll position together: scrolling on makes another passage current, and a passage
 * chosen elsewhere (link, pin, key, Back) is brought to the reading line. A chosen passage stays current until the
 * reader scrolls on, even where the text ends before it could come up to the line.
 * @param source id of the source; another source is another page, and another list
 * @param list holds the passages, elements with the ids of their excerpts
 */
export function useCurrent(source: string, list: RefObject<HTMLElement | null>): void {
  const { atlas, view, t, go, inSight, sheetStop, announce } = useApp();
  const { excerpt } = view;
  const standing = useRef<Standing | null>(null);
  const passages = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-excerpt]') ?? [])];

  const release = useEffectEvent(() => {
    if (standing.current) standing.current.chosen = null;
  });
  const read = useEffectEvent((scroller: HTMLElement) => {
    const chosen = standing.current?.chosen;
    if (chosen) {
      const off = Math.abs(below(scroller, chosen.element) - chosen.at);
      if (off <= SLACK) chosen.arrived = true;
      if (!chosen.arrived || off <= SHIFT) return;
      release();
    }
    // A page has no current passage until the reader scrolls.
    if (excerpt === null && scroller.scrollTop <= 0) return;
    const elements = passages();
    const line = readingLine(measure(scroller));
    const now =
      elements[
        passageAtLine(
          elements.map((element) => below(scroller, element)),
          line,
        )
      ]?.dataset.excerpt;
    if (now === undefined || now === excerpt) return;
    standing.current = { passage: now, chosen: null };
    go(
      whileOn(view, (then) => inSight(withExcerpt(then, now))),
      'replace',
    );
  });
  const bring = useEffectEvent((first: boolean) => {
    const element = excerpt === null ? null : document.getElementById(excerpt);
    const scroller = list.current && scrollerOf(list.current);
    if (excerpt === null || !element || !scroller) return;
    if (sheetStop.get() === 'peek') sheetStop.set('half');
    const at = below(scroller, element);
    const seen = first && at >= 0 && at + element.offsetHeight <= scroller.clientHeight;
    const top = seen ? scroller.scrollTop : scrollFor(at, measure(scroller));
    standing.current = {
      passage: excerpt,
      chosen: { element, at: at - (top - scroller.scrollTop), arrived: seen },
    };
    const cut = first || reducedMotion() || Math.abs(top - scroller.scrollTop) > FAR * scroller.clientHeight;
    scroller.scrollTo({ top, behavior: cut ? 'instant' : 'smooth' });
    const { passages: all } = readingOf(atlas, source);
    const passage = atlas.excerpt(excerpt);
    if (first || !passage) return;
    const places = scenesOf(passage).flatMap((id) => atlas.place(id)?.name[view.lang] ?? []);
    announce(t.sourcePage.said(all.indexOf(passage) + 1, all.length, letterOf(atlas, source), places));
  });

  const live = useLive();
  useEffect(() => {
    // A prerendered page does not know the excerpt of its address.
    if (!live) return;
    const first = standing.current === null;
    standing.current ??= { passage: null, chosen: null };
    if (excerpt === standing.current.passage) return;
    standing.current = { passage: excerpt, chosen: null };
    bring(first);
  }, [live, excerpt]);

  useEffect(() => {
    const scroller = list.current && scrollerOf(list.current);
    if (!scroller) return;
    let frame = 0;
    const scroll = () => {
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        read(scroller);
      });
    };
    const hands = new AbortController();
    const quiet = { passive: true, signal: hands.signal } as const;
    scroller.addEventListener('scroll', scroll, quiet);
    for (const hand of ['wheel', 'touchmove', 'keydown'] as const)
      scroller.addEventListener(hand, () => release(), quiet);
    // A press on the scroller itself is one on its scroll bar.
    scroller.addEventListener('pointerdown', ({ target }) => target === scroller && release(), quiet);
    return () => {
      hands.abort();
      cancelAnimationFrame(frame);
    };
  }, [list]);
}
