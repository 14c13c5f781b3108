import type { AtlasPlace } from '../../geo/model.ts';
import { Link } from '../ui/Link.tsx';
import { Marks } from '../ui/Marks.tsx';
import { useApp } from '../view/app.ts';
import { toPlace } from '../view/changes.ts';
import { layersOf } from '../view/shown.ts';

/** The nearest places with a point, and how far they are. */
export function Nearest({ place: { near = [] } }: { place: AtlasPlace }) {
  const { atlas, view, t } = useApp();
  const say = t.placePage;
  const places = near.flatMap(({ place: id, km }) => {
    const place = atlas.place(id);
    return place ? { place, km } : [];
  });
  if (places.length === 0) return null;
  return (
    <nav className="near" aria-label={say.nearest}>
      <h2>{say.nearest}</h2>
      <ul className="nearest">
        {places.map(({ place, km }) => (
          <li key={place.id}>
            <Link to={toPlace(view, place.id)}>
              <Marks layers={layersOf(atlas, place.id)} size={14} />
              {place.name[view.lang]} <span>{say.km(km)}</span>
            </Link>
          </li>
        ))}
      </ul>
      <p>{say.nearestNote}</p>
    </nav>
  );
}
