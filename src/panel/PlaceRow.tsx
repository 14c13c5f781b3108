import { Icon } from '../ui/Icon.tsx';
import { Link } from '../ui/Link.tsx';
import { Marks } from '../ui/Marks.tsx';
import { useApp } from '../view/app.ts';
import { toPlace } from '../view/changes.ts';
import { disputesAt } from '../view/claims.ts';
import { useSignal } from '../view/signal.ts';
import { letters, placeLine } from './placeLine.ts';
import type { Row } from './rows.ts';

/** id of the element that stands for a place in the list */
export const rowId = (place: string): string => `row-${place}`;

/** One place of the list. Its pin answers to the row, and the row to its pin. */
export function PlaceRow({ row: { place, layers, sources, passages } }: { row: Row }) {
  const { atlas, view, t, hovered } = useApp();
  const here = useSignal(hovered, (id) => id === place.id);
  const titles = layers.flatMap((id) => atlas.layer(id) ?? []);
  const leave = () => hovered.set(null);
  return (
    <li>
      <Link
        id={rowId(place.id)}
        className={here ? 'row here' : 'row'}
        to={toPlace(view, place.id)}
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
          <small>{[placeLine(place, view.lang, t), t.precision(place)].filter(Boolean).join(' · ')}</small>
        </span>
        <span className="row-end">
          <span className="unseen">{`. ${t.say.list(titles.map(({ title }) => title[view.lang]))}. ${t.accordingTo(letters(sources))}. `}</span>
          <span className="letters" aria-hidden="true">
            {letters(sources).join(' ')}
          </span>
          <small>{t.passages(passages)}</small>
        </span>
      </Link>
    </li>
  );
}
