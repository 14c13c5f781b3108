import type { Event } from '../../geo/model.ts';
import { spokenLetters } from '../atlas/letters.ts';
import { labelIn } from '../atlas/names.ts';
import { useApp } from '../ui/app.ts';
import { Link } from '../ui/Link.tsx';
import { Mark } from '../ui/Mark.tsx';
import { toTimeline } from '../view/changes.ts';
import { eventName, sourcesOfEvent } from './groups.ts';
import { whenOf } from './when.ts';

interface EventRowsProps {
  id?: string;
  events: readonly Event[];
  /** whether the rows are stops of the keyboard */
  stops: boolean;
  onChoose: () => void;
}

/** Events as rows that lead to the timeline's page: symbol, title, date, and the letters of their sources. */
export function EventRows({ id, events, stops, onChoose }: EventRowsProps) {
  const app = useApp();
  const { atlas, view } = app;
  return (
    <ul id={id} className="strip-list">
      {events.map((event) => {
        const layer = atlas.layer(event.layer);
        const letters = spokenLetters(atlas, sourcesOfEvent(atlas, event)).join(' ');
        return (
          <li key={event.id}>
            <Link
              to={toTimeline(view, event.id)}
              aria-label={eventName(app, event)}
              tabIndex={stops ? undefined : -1}
              onClick={onChoose}
            >
              {layer && <Mark layer={layer} size={14} off={!view.layers.includes(layer.id)} />}
              <span>
                {labelIn(event.title, view.lang)}
                <small>
                  {whenOf(app, event)} · <b>{letters}</b>
                </small>
              </span>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
