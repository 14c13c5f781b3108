import { useEffect, useMemo } from 'react';
import { useApp } from '../../ui/app.ts';
import type { Past } from '../../view/past.ts';
import { shownPlaces } from '../../view/shown.ts';
import { type SinceLink as Say, sinceLink, UNCHANGED } from '../../view/sinceLink.ts';
import { laterOf } from '../../words/later.ts';
import { changesSince } from './changes.ts';
import '../../ground/pins/changed.css';

/** Marks what has changed on the map since an older link was made, as long as it is on screen, and says what the mark means. */
export function SinceLink({ past, stamp }: { past: Past; stamp: string }) {
  const { atlas, t, view } = useApp();
  const say = laterOf(t).past;
  const changes = useMemo(() => changesSince(atlas, past.history, stamp), [atlas, past, stamp]);
  useEffect(() => {
    const tell: Say = (places) => {
      const changed = places.flatMap((id) => changes.get(id) ?? []);
      const [first] = changed;
      return first ? (places.length === 1 ? say.changed(first) : say.someChanged(changed.length)) : '';
    };
    sinceLink.set(tell);
    return () => sinceLink.set(UNCHANGED);
  }, [changes, say]);
  const marked = shownPlaces(atlas, view).filter(({ id }) => changes.has(id)).length;
  if (marked === 0) return null;
  return (
    <p>
      <i className="changed-mark" aria-hidden="true" /> {say.marked(marked)}
    </p>
  );
}
