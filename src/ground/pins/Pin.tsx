import { memo } from 'react';
import { spokenLetters, writtenLetters } from '../../atlas/letters.ts';
import { labelIn } from '../../atlas/names.ts';
import { useApp } from '../../ui/app.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Link } from '../../ui/Link.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { chosen, numberOf, placesNow } from '../../view/reading.ts';
import { useSignal } from '../../view/signal.ts';
import { sinceLink } from '../../view/sinceLink.ts';
import { openPlace } from '../../view/site.ts';
import { citedOf, differsAt, kindOf, tilesOf } from './plate.ts';

interface Props {
  id: string;
  /** id of the element, which the prerendered page's stylesheet names */
  anchor: string;
  /**
   * 0 for the pin that the tab key reaches, -1 for others; undefined before the app starts, when it reaches
   * all
   */
  tabIndex: number | undefined;
}

/** One pin: a link to its place, with a plate of layer marks and source letters, and the place's name. */
export const Pin = memo(function Pin({ id, anchor, tabIndex }: Props) {
  const { atlas, view, t, inSight, hovered, question, foundPlaces } = useApp();
  const isHovered = useSignal(hovered, (place) => place === id);
  const isAsked = useSignal(
    question,
    (asked) =>
      asked !== null && atlas.claims.some((claim) => claim.id === asked && claim.places.includes(id)),
  );
  const isFound = useSignal(foundPlaces, (places) => places.has(id));
  const changed = useSignal(sinceLink, (tell) => tell([id]));
  const place = atlas.place(id);
  if (!place) return null;
  const { layers, sources } = citedOf(atlas, view, id);
  const marks = layers.flatMap((layer) => atlas.layer(layer) ?? []);
  const isOpen = openPlace(atlas, view) === id;
  const kind = kindOf(place);
  const name = labelIn(place.name, view.lang);
  const tiles = tilesOf(atlas, view, id);
  const differs = differsAt(atlas, view, id);
  const number = numberOf(atlas, view, id);
  const isNow = placesNow(atlas, view).has(id);
  const sentence = t.pin({
    name,
    admin: place.admin1 && place.admin1 !== name ? place.admin1 : '',
    layers:
      marks.length > 0 ? marks.map(({ title }) => labelIn(title, view.lang)) : [t.placePage.onlyMentioned],
    letters: spokenLetters(atlas, sources),
    area: kind === 'area',
    questions: tiles,
    differs,
  });
  const label = number === null ? sentence : t.sourcePage.pin(number, sentence);
  return (
    <li
      id={anchor}
      data-id={id}
      data-kind={kind}
      data-open={isOpen || undefined}
      data-changed={changed !== '' || undefined}
      data-now={isNow || undefined}
      data-numbered={tiles.length > 0 || undefined}
      data-hovered={isHovered || isAsked || isFound || undefined}
      onPointerEnter={() => hovered.set(id)}
      onPointerLeave={() => hovered.set(null)}
    >
      <Link
        to={inSight(chosen(atlas, view, id))}
        className="pin"
        tabIndex={tabIndex}
        draggable={false}
        aria-label={changed ? `${label} ${changed}` : label}
        aria-current={isOpen ? 'page' : isNow ? 'location' : undefined}
      >
        <span className="plate">
          {number !== null && <span className="ordinal">{number}</span>}
          {marks.map((layer) => (
            <Mark key={layer.id} layer={layer} size={isOpen ? 17 : 15} />
          ))}
          {tiles.length === 0 && number === null && (
            <span className="letters">{writtenLetters(atlas, sources)}</span>
          )}
          {tiles.map((tile) => (
            <span key={tile} className="tile">
              {tile}
            </span>
          ))}
          {differs && (
            <span className="differs">
              <Icon name="differ" size={12} />
            </span>
          )}
        </span>
        {kind !== 'area' && <span className="tip" />}
        <span className="pin-name">{name}</span>
      </Link>
    </li>
  );
});
