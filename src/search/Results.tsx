import { useMemo } from 'react';
import { useApp } from '../ui/app.ts';
import { loadEngine, useEngine } from './useEngine.ts';

/** What the search finds, in place of the list of places. */
export function Results() {
  const { atlas, view, t } = useApp();
  const engine = useEngine();
  const found = useMemo(
    () => (typeof engine === 'string' ? null : engine.find(view.query)),
    [engine, view.query],
  );
  if (found && typeof engine !== 'string') return <engine.Listed found={found} />;
  return (
    <section className="results">
      <h2 id="places" tabIndex={-1}>
        {engine === 'failed' ? t.search.failed : t.search.loading}
      </h2>
      {engine === 'failed' && (
        <button type="button" className="action strong" onClick={() => loadEngine(atlas, view.lang)}>
          {t.tryAgain}
        </button>
      )}
    </section>
  );
}
