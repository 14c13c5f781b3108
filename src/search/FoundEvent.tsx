import type { Event } from '../../geo/model.ts';
import { disputeOf } from '../timeline/disputed.ts';
import { Link } from '../ui/Link.tsx';
import { Mark } from '../ui/Mark.tsx';
import { useApp } from '../view/app.ts';
import { toTimeline } from '../view/changes.ts';
import { leaveFrom } from './results.ts';

/** An event that was found by its title. */
export function FoundEvent({ event }: { event: Event }) {
  const { atlas, view, t } = useApp();
  const layer = atlas.layer(event.layer);
  const id = `found-${event.id}`;
  return (
    <Link id={id} className="found" to={toTimeline(view, event.id)} onClick={() => leaveFrom(id)}>
      <span className="found-event">
        {layer && <Mark layer={layer} size={16} off={!view.layers.includes(layer.id)} />}
        <span data-find="">{event.title[view.lang]}</span>
      </span>
      <small>{t.timeline.when(event, disputeOf(atlas, event) !== null)}</small>
    </Link>
  );
}
