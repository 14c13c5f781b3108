import type { AtlasPlace } from '../../../geo/model.ts';
import { labelIn } from '../../atlas/names.ts';
import { useApp } from '../../ui/app.ts';
import { Link } from '../../ui/Link.tsx';
import { Marks } from '../../ui/Mark.tsx';
import { toPlace, toPlaces } from '../../view/changes.ts';
import { layersOf } from '../../view/shown.ts';
import { placeLine } from '../../words/placeLine.ts';
import { Crumb } from '../Crumb.tsx';
import { listPages, ON_PAGE, placesOn } from './listPages.ts';
import './places.css';

/** One page of the list of all places by name. */
export function Places({ id }: { id: string | null }) {
  const { atlas, view, t } = useApp();
  const page = id ?? '1';
  const pages = listPages(atlas);
  const at = pages.indexOf(page);
  const [previous, next] = [pages[at - 1], pages[at + 1]];
  return (
    <>
      <Crumb label={t.places} back={t.allPlaces} />
      <div className="place-head">
        <h1 id="by-name" className="place-name" tabIndex={-1}>
          {t.byName.page(at + 1, pages.length)}
        </h1>
      </div>
      <ol className="by-name" start={1 + at * ON_PAGE}>
        {placesOn(atlas, view, t, page).map((place) => (
          <Row key={place.id} place={place} />
        ))}
      </ol>
      <nav className="near by-name-pages" aria-label={t.byName.pages}>
        {previous && <Step to={previous} text={t.byName.previous} />}
        {next && <Step to={next} text={t.byName.next} />}
        <ol>
          {pages.map((one) => (
            <li key={one}>
              <Link to={toPlaces(view, one)} aria-current={one === page ? 'page' : undefined}>
                {t.say.number(Number(one))}
              </Link>
            </li>
          ))}
        </ol>
      </nav>
    </>
  );
}

function Row({ place }: { place: AtlasPlace }) {
  const { atlas, view, inSight } = useApp();
  return (
    <li>
      <Link id={`by-name-${place.id}`} to={inSight(toPlace(view, place.id))}>
        <Marks layers={layersOf(atlas, place.id)} size={14} />
        <b>{labelIn(place.name, view.lang)}</b> <span>{placeLine(atlas, place, view.lang)}</span>
      </Link>
    </li>
  );
}

function Step({ to, text }: { to: string; text: string }) {
  const { view } = useApp();
  return (
    <Link className="action strong" to={toPlaces(view, to)}>
      {text}
    </Link>
  );
}
