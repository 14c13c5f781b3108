import { useEffect, useRef } from 'react';
import type { AtlasPlace } from '../../../geo/model.ts';
import { listedLetters, spokenLetters } from '../../atlas/letters.ts';
import { labelIn } from '../../atlas/names.ts';
import { hasWords } from '../../atlas/stubs.ts';
import { cut, snippetRange } from '../../quote/cut.ts';
import { InQuotationMarks, wordsOf } from '../../quote/Quote.tsx';
import { Letter } from '../../quote/SourceLine.tsx';
import { useApp } from '../../ui/app.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Link } from '../../ui/Link.tsx';
import { Marks } from '../../ui/Mark.tsx';
import { useFirst } from '../../ui/useFirst.ts';
import { chosen } from '../../view/reading.ts';
import { shownPassages } from '../../view/shown.ts';
import { useSignal } from '../../view/signal.ts';
import { sinceLink } from '../../view/sinceLink.ts';
import { citedOf } from '../pins/plate.ts';

/** A list to choose from where a cluster's places lie so close together that no zoom parts them. */
export function ClusterList({ places, onClose }: { places: readonly AtlasPlace[]; onClose: () => void }) {
  const { atlas, view, t, inSight } = useApp();
  const dialog = useRef<HTMLDialogElement>(null);
  const [most, showAll] = useFirst(places.length);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog className="cluster-list" ref={dialog} onClose={onClose} aria-labelledby="cluster-title">
      <header>
        <h2 id="cluster-title">{t.placeCount(places.length)}</h2>
        <button type="button" className="tool" aria-label={t.dismiss} onClick={() => dialog.current?.close()}>
          <Icon name="close" />
        </button>
      </header>
      <ul>
        {places.slice(0, most).map((place) => (
          <li key={place.id}>
            <Link to={inSight(chosen(atlas, view, place.id))} onClick={() => dialog.current?.close()}>
              <Row place={place} />
            </Link>
          </li>
        ))}
      </ul>
      {showAll && (
        <button type="button" className="action strong" onClick={showAll}>
          {t.showAll(places.length)}
        </button>
      )}
    </dialog>
  );
}

/** What the place's pin says, and the first words that put it there. */
function Row({ place: { id, name } }: { place: AtlasPlace }) {
  const { atlas, view, t } = useApp();
  const { layers, sources } = citedOf(atlas, view, id);
  const changed = useSignal(sinceLink, (tell) => tell([id]));
  const titles = layers
    .flatMap((layer) => atlas.layer(layer) ?? [])
    .map(({ title }) => labelIn(title, view.lang));
  const excerpt = (shownPassages(atlas, view, id)[0] ?? atlas.passages(id)[0])?.excerpt;
  const first = excerpt && hasWords(excerpt) && cut(excerpt, [], snippetRange(excerpt.quote, 0));
  return (
    <>
      <Marks layers={layers} size={16} />
      <b>
        {labelIn(name, view.lang)}
        {changed && <i className="changed-mark" aria-hidden="true" />}
      </b>
      <span className="unseen">{`. ${t.say.list(titles)}. ${t.accordingTo(spokenLetters(atlas, sources))}. ${changed && `${changed} `}`}</span>
      <span className="letters" aria-hidden="true">
        {listedLetters(atlas, sources)}
      </span>
      {excerpt && first && (
        <span className="found-words">
          <Letter source={excerpt.source} />{' '}
          <span lang={atlas.source(excerpt.source)?.language} dir="auto">
            <InQuotationMarks cut={first}>{wordsOf(first)}</InQuotationMarks>
          </span>
        </span>
      )}
    </>
  );
}
