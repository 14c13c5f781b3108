import type { ReactNode } from 'react';
import type { AtlasPlace } from '../../../geo/model.ts';
import { languageName } from '../../atlas/names.ts';
import { MAX_LAT } from '../../geometry/mercator.ts';
import { useApp } from '../../ui/app.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { positionOf, whyHere } from './facts.ts';

/** What the pin means, who puts it there and where its coordinates come from; folded, because the words come first. */
export function Facts({ place }: { place: AtlasPlace }) {
  const { atlas, view, t } = useApp();
  const say = t.placePage;
  const passages = atlas.passages(place.id);
  const why = whyHere(atlas, passages, view.lang);
  const rows: readonly (readonly [string, ReactNode])[] = [
    [t.mapAs, passages.length > 0 ? t.mapAsText[place.precision] : say.notShown],
    [t.whyHere, why.length > 0 ? t.whyHereText(why) : undefined],
    [t.coordinates, <Coordinates key="coordinates" place={place} />],
    [t.note, place.note?.[view.lang]],
  ];
  return (
    <details className="fold">
      <summary>
        <h2>{say.facts}</h2>
      </summary>
      <dl className="facts">
        {rows.map(([name, value]) =>
          value === undefined ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
    </details>
  );
}

/** Says in which languages the passages are quoted, where that is not the page's. */
export function Original({ place }: { place: string }) {
  const { atlas, view, t } = useApp();
  const languages = new Set(
    atlas.passages(place).flatMap(({ excerpt }) => atlas.source(excerpt.source)?.language ?? []),
  );
  const foreign = [...languages].filter((language) => language !== view.lang);
  if (foreign.length === 0) return null;
  return (
    <p className="original">{t.original(foreign.map((code) => languageName(atlas, code, view.lang)))}</p>
  );
}

/**
 * The coordinates, as precise as they may be believed, with their origin; for an area, that no point is
 * meant.
 */
function Coordinates({ place }: { place: AtlasPlace }) {
  const { atlas, view, t } = useApp();
  const say = t.placePage;
  const position = positionOf(atlas, place);
  const onEdge = Math.abs(place.point[1]) > MAX_LAT && ` ${say.nearPole}`;
  if (!position)
    return (
      <>
        {say.noPoint} {place.basis[view.lang]}
        {onEdge}
      </>
    );
  const copied = { words: position.plain, said: say.positionCopied, refused: say.positionRefused };
  return (
    <>
      <span className="position">{say.position(position.lat, position.lng, position.digits)}</span>{' '}
      {place.basis[view.lang]}
      {onEdge}
      <span className="actions">
        <CopyButton href={copied} name={say.copyPosition} text={say.copy} />
        <a className="action" href={position.uri} aria-label={say.openPosition} title={say.openPosition}>
          <Icon name="map" size={16} />
          {say.mapApp}
        </a>
      </span>
    </>
  );
}
