import { whenOf } from '../timeline/eventName.ts';
import { Link } from '../ui/Link.tsx';
import { Mark } from '../ui/Mark.tsx';
import { useApp } from '../view/app.ts';
import { toTimeline } from '../view/changes.ts';
import { eventsAt } from './eventsAt.ts';

/** events above which they are folded away */
const MOST = 4;

/** What happened at the place, dated as the sources date it; each leads to its words on the timeline. */
export function EventsHere({ place }: { place: string }) {
  const app = useApp();
  const { atlas, view, t } = app;
  const events = eventsAt(atlas, place);
  if (events.length === 0) return null;
  return (
    <details className="fold here-events" open={events.length <= MOST}>
      <summary>
        <h2>{t.placePage.events}</h2>
        <span className="count">{events.length}</span>
      </summary>
      <ul>
        {events.map((event) => {
          const layer = atlas.layer(event.layer);
          return (
            <li key={event.id}>
              <Link to={toTimeline(view, event.id)}>
                {layer && <Mark layer={layer} size={14} off={!view.layers.includes(layer.id)} />}
                <span>
                  {event.title[view.lang]}
                  <small>{whenOf(app, event)}</small>
                </span>
              </Link>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
