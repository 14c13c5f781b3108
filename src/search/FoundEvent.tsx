import type { Event } from '../../geo/model.ts';
import { whenOf } from '../timeline/eventName.ts';
import { Link } from '../ui/Link.tsx';
import { Mark } from '../ui/Mark.tsx';
import { useApp } from '../view/app.ts';
import { toTimeline } from '../view/changes.ts';
import { leaveFrom } from './results.ts';

/** An event that was found by its title. */
export function FoundEvent({ event }: { event: Event }) {
  const app = useApp();
  const { atlas, view } = app;
  const layer = atlas.layer(event.layer);
  const id = `found-${event.id}`;
  return (
    <Link id={id} className="found" to={toTimeline(view, event.id)} onClick={() => leaveFrom(id)}>
      <span className="found-event">
        {layer && <Mark layer={layer} size={16} off={!view.layers.includes(layer.id)} />}
        <span data-find="">{event.title[view.lang]}</span>
      </span>
      <small>{whenOf(app, event)}</small>
    </Link>
  );
}
