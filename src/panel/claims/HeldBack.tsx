import { useApp } from '../../view/app.ts';
import { toggleSource } from '../../view/changes.ts';

/** Stands where a source's position would, while the filter leaves the source out. */
export function HeldBack({ source }: { source: string }) {
  const { atlas, view, t, go } = useApp();
  return (
    <span className="held">
      {t.hidden}{' '}
      <button type="button" className="live-only" onClick={() => go(toggleSource(atlas, view, source))}>
        {t.show}
        <span className="unseen"> {t.source(source.toUpperCase())}</span>
      </button>
    </span>
  );
}
