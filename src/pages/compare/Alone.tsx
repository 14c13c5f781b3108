import { useRef } from 'react';
import type { AtlasPlace } from '../../../geo/model.ts';
import { letterOf } from '../../atlas/letters.ts';
import { labelIn } from '../../atlas/names.ts';
import { useApp } from '../../ui/app.ts';
import { Link } from '../../ui/Link.tsx';
import { Marks } from '../../ui/Mark.tsx';
import { ShowAll } from '../../ui/ShowAll.tsx';
import { plainRows, useFirst, WHOLE } from '../../ui/useFirst.ts';
import { toClaims, toExplore, toPlace } from '../../view/changes.ts';
import { layersOf, placesInFilter } from '../../view/shown.ts';
import { laterOf } from '../../words/later.ts';
import type { Comparison } from './comparison.ts';
import { type Pair, pairId } from './pairs.ts';
import { compared } from './without.ts';

/** What only one of the two names or answers, as lists of links. */
export function Alone({ pair, alone }: { pair: Pair } & Pick<Comparison, 'alone'>) {
  const { atlas, view, t, inSight } = useApp();
  const say = laterOf(t).comparison;
  const letters = pair.map((id) => letterOf(atlas, id));
  const shown = (i: number) =>
    compared(atlas, toExplore(view, view.camera), pair[i] ?? pair[0], pair[1 - i] ?? pair[1]);
  const onMap = (i: number) => placesInFilter(atlas, shown(i)).length;
  return (
    <section className="kind">
      <header>
        <h2>{say.alone}</h2>
      </header>
      <div className="sides">
        {alone.map(({ places, questions }, i) => {
          const [by = '', notBy = ''] = [letters[i], letters[1 - i]];
          return (
            <div key={by}>
              <h3>{say.named(by, notBy)}</h3>
              {places.length === 0 && <p className="role">{say.none}</p>}
              <AlonePlaces pair={pair} places={places} list={i === 0 ? 'first' : 'second'} />
              {onMap(i) > 0 && (
                <Link className="at" to={inSight(shown(i))}>
                  {say.show}
                </Link>
              )}
              {atlas.claims.length > 0 && <h3>{say.answered(by, notBy)}</h3>}
              {atlas.claims.length > 0 && questions.length === 0 && <p className="role">{say.none}</p>}
              <ul className="asked-of">
                {questions.map(({ claim }) => (
                  <li key={claim.id}>
                    <Link to={toClaims(view, claim.id)}>{labelIn(claim.question, view.lang)}</Link>
                  </li>
                ))}
              </ul>
            </div>
          );
        })}
      </div>
    </section>
  );
}

/** The first of the places that only one of the two names, and all by a press. */
function AlonePlaces({
  pair,
  places,
  list,
}: {
  pair: Pair;
  places: readonly AtlasPlace[];
  list: 'first' | 'second';
}) {
  const { t } = useApp();
  const rows = useRef<HTMLUListElement>(null);
  const [most, showAll] = useFirst(places.length, plainRows(places.length, WHOLE.pairs));
  return (
    <>
      <ul className="asked-of" ref={rows}>
        {places.slice(0, most).map((place) => (
          <AlonePlace key={place.id} place={place} />
        ))}
      </ul>
      <ShowAll list={rows} onShow={showAll} pages={{ kind: 'compare', id: `${pairId(pair)}_${list}_1` }}>
        {t.showAll(places.length)}
      </ShowAll>
    </>
  );
}

/** One place that only one of the two names. */
export function AlonePlace({ place: { id, name } }: { place: AtlasPlace }) {
  const { atlas, view, inSight } = useApp();
  return (
    <li>
      <Link to={inSight(toPlace(view, id))}>
        {labelIn(name, view.lang)}
        <Marks layers={layersOf(atlas, id)} size={12} />
      </Link>
    </li>
  );
}
