import type { AtlasPlace } from '../../geo/model.ts';
import { rowId } from '../panel/PlaceRow.tsx';
import { letters, placeLine } from '../panel/placeLine.ts';
import { Link } from '../ui/Link.tsx';
import { Marks } from '../ui/Marks.tsx';
import { useApp } from '../view/app.ts';
import { toPlace } from '../view/changes.ts';
import { layersOf, sourcesOf } from '../view/shown.ts';
import { type Field, translationsOf } from './entries.ts';
import { foundIn } from './fold.ts';
import { leaveFrom } from './results.ts';

interface Props {
  place: AtlasPlace;
  fields: ReadonlySet<Field>;
  terms: ReadonlySet<string>;
  inFilter: boolean;
}

/** A place that was found by its name, or by a name it has beside that one. */
export function FoundPlace({ place, fields, terms, inFilter }: Props) {
  const { atlas, view, t, hovered } = useApp();
  const say = t.search;
  const passages = atlas.passages(place.id);
  const other = (names: readonly string[]) => (fields.has('name') ? undefined : names.find((name) => foundIn(name, terms).length > 0));
  const translation = other(translationsOf(place, view.lang));
  const alternate = translation === undefined ? other(place.alternates) : undefined;
  const leave = () => hovered.set(null);
  return (
    <Link
      id={rowId(place.id)}
      className="row"
      to={toPlace(view, place.id)}
      onClick={() => leaveFrom(rowId(place.id))}
      onPointerEnter={(event) => event.pointerType === 'mouse' && hovered.set(place.id)}
      onPointerLeave={leave}
      onFocus={() => hovered.set(place.id)}
      onBlur={leave}
    >
      <Marks layers={layersOf(atlas, place.id)} size={16} />
      <span className="row-name">
        <b data-find="">{place.name[view.lang]}</b>
        <small>{[placeLine(place, view.lang, t), t.precision(place)].filter(Boolean).join(' · ')}</small>
        {(translation ?? alternate) !== undefined && (
          <small>
            {translation === undefined ? say.alternate : say.translation} <span data-find="">{translation ?? alternate}</span>
          </small>
        )}
        {passages.length === 0 && <small>{say.noPin}</small>}
        {passages.length > 0 && !inFilter && <small>{t.hidden}</small>}
      </span>
      {passages.length > 0 && (
        <span className="row-end">
          <span className="letters">{letters(sourcesOf(passages)).join(' ')}</span>
        </span>
      )}
    </Link>
  );
}
