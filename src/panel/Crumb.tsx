import { Icon } from '../ui/Icon.tsx';
import { Link } from '../ui/Link.tsx';
import { useApp } from '../view/app.ts';
import { toExplore, toPlace } from '../view/changes.ts';
import { neighbours } from './neighbours.ts';

/** The way back to the list and on to its next place. */
export function Crumb({ id }: { id: string }) {
  const { atlas, view, t } = useApp();
  const { previous, next } = neighbours(atlas, view, t, id);
  const step = (to: string | null, icon: 'up' | 'down', name: (place: string) => string) => {
    const place = to === null ? undefined : atlas.place(to);
    if (!place) return <span className="tool" />;
    const label = name(place.name[view.lang]);
    return (
      <Link className="tool" to={toPlace(view, place.id)} aria-label={label} title={label}>
        <Icon name={icon} size={16} />
      </Link>
    );
  };
  return (
    <nav className="crumb" aria-label={t.places}>
      <Link to={toExplore(view, view.camera)}>
        <Icon name="back" size={18} />
        {t.allPlaces}
      </Link>
      <span>
        {step(previous, 'up', t.previous)}
        {step(next, 'down', t.next)}
      </span>
    </nav>
  );
}
