import type { ReactNode } from 'react';
import type { AtlasPlace } from '../../geo/model.ts';
import { useApp } from '../view/app.ts';
import { Coordinates } from './Coordinates.tsx';
import { whyHere } from './whyHere.ts';

/** What the pin means, who puts it there and where its coordinates come from. */
export function Facts({ place }: { place: AtlasPlace }) {
  const { atlas, view, t } = useApp();
  const passages = atlas.passages(place.id);
  const why = whyHere(atlas, passages, view.lang);
  const languages = new Set(passages.flatMap(({ excerpt }) => atlas.source(excerpt.source)?.language ?? []));
  const foreign = [...languages].filter((language) => language !== view.lang);
  const rows: readonly (readonly [string, ReactNode])[] = [
    [t.mapAs, t.mapAsText[place.precision]],
    [t.whyHere, why.length > 0 ? t.whyHereText(why) : undefined],
    [t.coordinates, <Coordinates key="coordinates" place={place} />],
    [t.note, place.note?.[view.lang]],
  ];
  return (
    <>
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
      {foreign.length > 0 && <p className="original">{t.original(foreign)}</p>}
    </>
  );
}
