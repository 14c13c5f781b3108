import { Fragment, useRef } from 'react';
import type { AtlasExcerpt, AtlasPlace } from '../../../geo/model.ts';
import { letterOf } from '../../atlas/letters.ts';
import { labelIn } from '../../atlas/names.ts';
import { Quote } from '../../quote/Quote.tsx';
import { Letter } from '../../quote/SourceLine.tsx';
import { Voices, WhyCut } from '../../quote/Voices.tsx';
import { useApp } from '../../ui/app.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Link } from '../../ui/Link.tsx';
import { ShowAll } from '../../ui/ShowAll.tsx';
import { plainRows, useFirst, WHOLE } from '../../ui/useFirst.ts';
import { toPlace, toSource } from '../../view/changes.ts';
import { laterOf } from '../../words/later.ts';
import type { Comparison, Naming } from './comparison.ts';
import { type Pair, pairId } from './pairs.ts';

/** passages of a source that stand in one row; all of more are on the place's own page */
const MOST_QUOTED = 20;

/** Places that both name: the passages of one beside the other's. */
export function PairPlaces({ pair, places }: { pair: Pair } & Pick<Comparison, 'places'>) {
  const { t } = useApp();
  const list = useRef<HTMLOListElement>(null);
  const [most, showAll] = useFirst(places.length, plainRows(places.length, WHOLE.pairs));
  if (places.length === 0) return null;
  return (
    <section className="kind">
      <header>
        <h2>{laterOf(t).comparison.places}</h2>
        <span className="count">{t.placeCount(places.length)}</span>
      </header>
      <ol ref={list}>
        {places.slice(0, most).map((both) => (
          <PairPlace key={both.place.id} pair={pair} both={both} />
        ))}
      </ol>
      <ShowAll list={list} onShow={showAll} pages={{ kind: 'compare', id: `${pairId(pair)}_both_1` }}>
        {t.showAll(places.length)}
      </ShowAll>
    </section>
  );
}

interface PairPlaceProps {
  pair: Pair;
  both: Comparison['places'][number];
}

/** One place that both name. */
export function PairPlace({ pair, both: { place, says } }: PairPlaceProps) {
  const { view, inSight } = useApp();
  return (
    <li className="question">
      <h3>
        <Link to={inSight(toPlace(view, place.id))}>
          <Icon name="map" size={20} />
          <span>{labelIn(place.name, view.lang)}</span>
        </Link>
      </h3>
      <ul className="sides">
        {pair.map((source, i) => (
          <li key={source}>
            <Letter source={source} />
            <Says place={place} source={source} naming={says[i] ?? says[0]} />
          </li>
        ))}
      </ul>
    </li>
  );
}

/** What one source says of a place, or where it names it without being quoted. */
function Says({ place, source, naming }: { place: AtlasPlace; source: string; naming: Naming }) {
  const { view, t, inSight } = useApp();
  const { quoted, also } = naming;
  return (
    <div>
      {quoted.slice(0, MOST_QUOTED).map((excerpt) => (
        <Passage key={excerpt.id} place={place} excerpt={excerpt} />
      ))}
      {quoted.length > MOST_QUOTED && (
        <p className="role">
          <Link className="at" to={inSight(toPlace(view, place.id))}>
            {t.passages(quoted.length)}
          </Link>
        </p>
      )}
      {also.length > 0 && (
        <p className="role">
          {quoted.length > 0 ? laterOf(t).comparison.also : laterOf(t).comparison.unquoted}{' '}
          {also.map(({ paragraph, excerpt }, i) => (
            <Fragment key={paragraph}>
              {i > 0 && ', '}
              <Link to={inSight(toSource(view, source, excerpt))}>{t.paragraph(paragraph)}</Link>
            </Fragment>
          ))}
        </p>
      )}
    </div>
  );
}

function Passage({ place, excerpt }: { place: AtlasPlace; excerpt: AtlasExcerpt }) {
  const { atlas, view, t, inSight } = useApp();
  const here = excerpt.mentions.flatMap((mention) =>
    mention.kind !== 'unmapped' && mention.place === place.id ? mention : [],
  );
  const layer = here.find((mention) => mention.kind === 'scene')?.layer;
  const reasons = new Set(
    here.flatMap((mention) => (mention.kind === 'scene' ? (mention.inferred?.[view.lang] ?? []) : [])),
  );
  const roles = new Set(here.flatMap((mention) => (mention.kind === 'aside' ? t.roles[mention.role] : [])));
  return (
    <div className="side-passage">
      <Quote
        excerpt={excerpt}
        layer={layer}
        marks={here.map(({ kind, start, end }) => ({
          is: kind === 'scene' ? 'name' : 'site',
          span: [start, end],
        }))}
      />
      {[...reasons].map((reason) => (
        <p key={reason} className="inferred">
          {t.inferred(reason)}
        </p>
      ))}
      <WhyCut excerpt={excerpt} />
      <p className="role">
        {layer === undefined && `${[...roles].join(', ')} `}
        <Voices excerpt={excerpt} />{' '}
        <Link
          className="at"
          to={inSight(toSource(view, excerpt.source, excerpt.id))}
          aria-label={t.claims.atSource(letterOf(atlas, excerpt.source), excerpt.paragraph)}
        >
          {t.paragraph(excerpt.paragraph)}
        </Link>
      </p>
    </div>
  );
}
