import { type FocusEvent, type MouseEvent, type PointerEvent, useRef, useState } from 'react';
import type { Item } from './marks.ts';

/** The card of one mark: what the mark stands for, and where the card is. */
export interface Shown {
  item: Item;
  /** CSS px from the strip's left edge to the mark's middle, and from the strip's lower edge to the mark's upper */
  x: number;
  bottom: number;
  /** opened by a press: it stays, and its rows are stops of the keyboard */
  kept: boolean;
}

const inCard = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('.strip-card') !== null;

/**
 * When the card of a mark is shown: under pointer or focus, and after a press on a mark that stands for
 * several. A first tap of a finger shows the card, as a pointer over the mark would; a second follows the link.
 */
export function useCard() {
  const [shown, setShown] = useState<Shown | null>(null);
  /** whether a finger is pressing a mark whose card is not yet shown */
  const firstTap = useRef(false);
  const show = (item: Item, mark: Element, kept = false) => {
    const around = mark.closest('.strip')?.getBoundingClientRect();
    const box = mark.querySelector('.hit')?.getBoundingClientRect();
    if (around && box)
      setShown({ item, x: box.x + box.width / 2 - around.x, bottom: around.bottom - box.y - 1, kept });
  };
  const leave = ({ relatedTarget }: { relatedTarget: EventTarget | null }) =>
    setShown((now) => (now?.kept || inCard(relatedTarget) ? now : null));
  return {
    shown,
    close: () => setShown(null),
    /** for a mark */
    of: (item: Item) => ({
      onPointerDown: ({ pointerType }: PointerEvent) => {
        firstTap.current = pointerType === 'touch' && shown?.item !== item;
      },
      onPointerEnter: ({ pointerType, currentTarget }: PointerEvent) =>
        pointerType === 'mouse' && !shown?.kept && show(item, currentTarget),
      onPointerLeave: leave,
      onFocus: ({ currentTarget }: FocusEvent) => show(item, currentTarget),
      onBlur: leave,
      onClick: (event: MouseEvent) => {
        const several = item.events.length > 1;
        if (several || firstTap.current) {
          event.preventDefault();
          show(item, event.currentTarget, several);
        }
        firstTap.current = false;
      },
    }),
    /** for the card */
    card: {
      onPointerLeave: ({ relatedTarget }: PointerEvent) =>
        setShown((now) =>
          now?.kept || (relatedTarget instanceof Element && relatedTarget.closest('.event')) ? now : null,
        ),
      onBlur: ({ currentTarget, relatedTarget }: FocusEvent) =>
        currentTarget.contains(relatedTarget as Node | null) || setShown(null),
    },
  };
}
