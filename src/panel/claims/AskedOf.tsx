import type { Claim } from '../../../geo/model.ts';
import { Link } from '../../ui/Link.tsx';
import { Marks } from '../../ui/Marks.tsx';
import { useApp } from '../../view/app.ts';
import { toPlace } from '../../view/changes.ts';
import { layersOf } from '../../view/shown.ts';

/** The places a question is about. */
export function AskedOf({ claim }: { claim: Claim }) {
  const { atlas, view, t } = useApp();
  const places = claim.places.flatMap((id) => atlas.place(id) ?? []);
  if (places.length === 0) return null;
  return (
    <ul className="asked-of" aria-label={t.claims.places}>
      {places.map(({ id, name }) => (
        <li key={id}>
          <Link to={toPlace(view, id)}>
            <Marks layers={layersOf(atlas, id)} size={14} />
            {name[view.lang]}
          </Link>
        </li>
      ))}
    </ul>
  );
}
