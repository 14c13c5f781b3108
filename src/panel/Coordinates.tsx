import type { AtlasPlace } from '../../geo/model.ts';
import { CopyButton } from '../ui/CopyButton.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useApp } from '../view/app.ts';
import { positionOf } from './position.ts';

/** Where the point stands, as fine as it may be believed, and where that comes from; of an area, that no point is meant. */
export function Coordinates({ place }: { place: AtlasPlace }) {
  const { atlas, view, t } = useApp();
  const say = t.placePage;
  const position = positionOf(atlas, place);
  if (!position)
    return (
      <>
        {say.noPoint} {place.basis[view.lang]}
      </>
    );
  const copied = { words: position.plain, said: say.positionCopied, refused: say.positionRefused };
  return (
    <>
      <span className="position">{say.position(position.lat, position.lng, position.digits)}</span> {place.basis[view.lang]}
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
