import { type FocusEvent, type KeyboardEvent, useId, useState } from 'react';
import type { Event } from '../../geo/model.ts';
import { useApp } from '../ui/app.ts';
import { Icon } from '../ui/Icon.tsx';
import { Link } from '../ui/Link.tsx';
import { Mark } from '../ui/Mark.tsx';
import { useLive } from '../ui/window.ts';
import { toTimeline } from '../view/changes.ts';
import { eventName, whenOf } from './groups.ts';

/**
 * Events that have no place on the strip, behind a button; without scripts the button leads to them on the
 * timeline's page.
 */
export function Fold({ events, label }: { events: readonly Event[]; label: string }) {
  const app = useApp();
  const { atlas, view } = app;
  const live = useLive();
  const [open, setOpen] = useState(false);
  const id = useId();
  const [first] = events;
  if (!first) return null;
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
      {open && (
        <ul id={id} className="strip-list">
          {events.map((event) => {
            const layer = atlas.layer(event.layer);
            return (
              <li key={event.id}>
                <Link
                  to={toTimeline(view, event.id)}
                  aria-label={eventName(app, event)}
                  onClick={() => setOpen(false)}
                >
                  {layer && <Mark layer={layer} size={14} off={!view.layers.includes(layer.id)} />}
                  <span>
                    {event.title[view.lang]}
                    {event.precision !== 'undated' && <small>{whenOf(app, event)}</small>}
                  </span>
                </Link>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
