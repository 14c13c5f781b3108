import { useEffect, useRef } from 'react';
import type { AtlasPlace } from '../../../geo/model.ts';
import { useApp } from '../../ui/app.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Link } from '../../ui/Link.tsx';
import { chosen } from '../../view/reading.ts';

/** A list to choose from where a cluster's places lie so close together that no zoom parts them. */
export function ClusterList({ places, onClose }: { places: readonly AtlasPlace[]; onClose: () => void }) {
  const { atlas, view, t, inSight } = useApp();
  const dialog = useRef<HTMLDialogElement>(null);
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
        {places.map((place) => (
          <li key={place.id}>
            <Link to={inSight(chosen(atlas, view, place.id))} onClick={() => dialog.current?.close()}>
              {place.name[view.lang]}
            </Link>
          </li>
        ))}
      </ul>
    </dialog>
  );
}
