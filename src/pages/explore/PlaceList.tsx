import { useMemo } from 'react';
import type { AtlasPlace } from '../../../geo/model.ts';
import { disputesAt } from '../../atlas/claims.ts';
import { listedLetters, spokenLetters } from '../../atlas/letters.ts';
import { labelIn } from '../../atlas/names.ts';
import { rowId } from '../../ui/anchors.ts';
import { useApp } from '../../ui/app.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Link } from '../../ui/Link.tsx';
import { Marks } from '../../ui/Mark.tsx';
import { useFirst } from '../../ui/useFirst.ts';
import { toPlace, toPlaces, withEverything } from '../../view/changes.ts';
import { useSignal } from '../../view/signal.ts';
import { SORTS } from '../../view/view.ts';
import { placeLine } from '../../words/placeLine.ts';
import { counts, firstOf, placeGroups, rowOf } from './rows.ts';

/** Every place in the visible layers. */
export function PlaceList() {
  const { atlas, view, t, go } = useApp();
  const groups = useMemo(() => placeGroups(atlas, view, t), [atlas, view, t]);
  const { places, passages } = counts(atlas, view);
  const [most, showAll] = useFirst(places);
  const cut = firstOf(groups, most);
  return (
    <section className="list">
      <header>
        <h2 id="places" tabIndex={-1}>
          {t.placeCount(places)} <span>{t.inPassages(passages)}</span>
        </h2>
        <span className="sort live-only">
          <select
            aria-label={t.sort}
            value={view.sort}
            onChange={({ target }) =>
              go({ ...view, sort: SORTS.find((sort) => sort === target.value) ?? view.sort })
            }
          >
            {SORTS.map((sort) => (
              <option key={sort} value={sort}>
                {t.sorts[sort]}
              </option>
            ))}
          </select>
          <Icon name="down" size={14} />
        </span>
      </header>
      {places === 0 && (
        <p className="empty">
          {t.empty}
          <button
            type="button"
            className="action strong live-only"
            onClick={() => go(withEverything(atlas, view))}
          >
            {t.showEverything}
          </button>
        </p>
      )}
      {cut.map(({ title, places: rows, of }) => (
        <div key={title ?? ''}>
          {title !== null && (
            <h3>
              {title} <span>{of}</span>
            </h3>
          )}
          <ul>
            {rows.map((place) => (
              <PlaceRow key={place.id} place={place} />
            ))}
          </ul>
        </div>
      ))}
      {showAll && (
        <p className="empty">
          <button type="button" className="action strong live-only" onClick={showAll}>
            {t.showAll(places)}
          </button>{' '}
          <Link className="action" to={toPlaces(view, '1')}>
            {t.byName.all}
          </Link>
        </p>
      )}
    </section>
  );
}

/** One place of the list. It lights up its pin while hovered, and lights up with it. */
function PlaceRow({ place }: { place: AtlasPlace }) {
  const { atlas, view, t, hovered, inSight } = useApp();
  const { layers, sources, passages } = rowOf(atlas, view, place);
  const here = useSignal(hovered, (id) => id === place.id);
  const titles = layers.flatMap((id) => atlas.layer(id) ?? []);
  const leave = () => hovered.set(null);
  return (
    <li>
      <Link
        id={rowId(place.id)}
        className={here ? 'row here' : 'row'}
        to={inSight(toPlace(view, place.id))}
        onPointerEnter={(event) => event.pointerType === 'mouse' && hovered.set(place.id)}
        onPointerLeave={leave}
        onFocus={() => hovered.set(place.id)}
        onBlur={leave}
      >
        <Marks layers={layers} size={16} />
        <span className="row-name">
          <b>{place.name[view.lang]}</b>
          {disputesAt(atlas, place.id).length > 0 && (
            <span className="row-differs">
              <Icon name="differ" size={13} />
              <span className="unseen">. {t.claims.differ}. </span>
            </span>
          )}
          <small>
            {[placeLine(atlas, place, view.lang), t.precision(place)].filter(Boolean).join(' · ')}
          </small>
        </span>
        <span className="row-end">
          <span className="unseen">{`. ${t.say.list(titles.map(({ title }) => labelIn(title, view.lang)))}. ${t.accordingTo(spokenLetters(atlas, sources))}. `}</span>
          <span className="letters" aria-hidden="true">
            {listedLetters(atlas, sources)}
          </span>
          <small>{t.passages(passages)}</small>
        </span>
      </Link>
    </li>
  );
}
