import { type FocusEvent, type KeyboardEvent, useId, useState } from 'react';
import type { Event } from '../../geo/model.ts';
import { useApp } from '../ui/app.ts';
import { Icon } from '../ui/Icon.tsx';
import { Link } from '../ui/Link.tsx';
import { useLive } from '../ui/window.ts';
import { toTimeline } from '../view/changes.ts';
import { EventRows } from './EventRows.tsx';

/**
 * Events that have no place on the strip, behind a button that names what it holds; without scripts it leads
 * to them on the timeline's page.
 */
export function Fold({ events, title }: { events: readonly Event[]; title: string }) {
  const { view, t } = useApp();
  const live = useLive();
  const [open, setOpen] = useState(false);
  const id = useId();
  const [first] = events;
  if (!first) return null;
  const label = t.timeline.fold(title, events.length);
  if (!live)
    return (
      <Link className="strip-more" to={toTimeline(view, first.id)}>
        {label}
        <Icon name="up" size={14} />
      </Link>
    );
  const away = {
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (event.key !== 'Escape' || !open) return;
      event.stopPropagation();
      event.currentTarget.querySelector('button')?.focus();
      setOpen(false);
    },
    onBlur: (event: FocusEvent<HTMLElement>) =>
      event.currentTarget.contains(event.relatedTarget) || setOpen(false),
  };
  return (
    <div className="strip-fold" {...away}>
      <button
        type="button"
        className="strip-more"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {label}
        <Icon name={open ? 'down' : 'up'} size={14} />
      </button>
      {open && <EventRows id={id} events={events} stops onChoose={() => setOpen(false)} />}
    </div>
  );
}
