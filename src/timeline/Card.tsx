import { type HTMLAttributes, useEffect, useRef } from 'react';
import { EventRows } from './EventRows.tsx';
import type { Shown } from './useCard.ts';

interface CardProps extends HTMLAttributes<HTMLDivElement> {
  shown: Shown;
  onDone: () => void;
}

/** What one mark of the strip stands for, just above it: title, date and letters of each of its events. */
export function Card({ shown: { item, x, bottom, kept }, onDone, ...rest }: CardProps) {
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (kept) card.current?.querySelector('a')?.focus();
  }, [kept]);
  return (
    // scripts may set a style where a page may not carry one
    <div
      ref={card}
      className="strip-card"
      style={{ left: `clamp(8px, ${x}px - 9rem, 100% - 18rem - 8px)`, bottom }}
      {...rest}
    >
      <EventRows events={item.events} stops={kept} onChoose={onDone} />
    </div>
  );
}
