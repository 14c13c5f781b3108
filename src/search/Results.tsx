import { useEffect, useMemo, useState } from 'react';
import { useApp } from '../ui/app.ts';
import { ReloadNotice } from '../ui/ReloadNotice.tsx';
import type { Found } from './found.ts';
import { useEngine } from './useEngine.ts';

/** What the search finds, in place of the list of places. */
export function Results() {
  const { view, t } = useApp();
  const engine = useEngine();
  const answer = useMemo(
    () => (typeof engine === 'string' ? null : engine.find(view.query)),
    [engine, view.query],
  );
  // Until a worker answers, the results of the query before stand.
  const [last, setLast] = useState<Found | null>(null);
  useEffect(() => {
    let wanted = true;
    if (answer instanceof Promise) answer.then((found) => wanted && setLast(found));
    return () => {
      wanted = false;
    };
  }, [answer]);
  const found = answer instanceof Promise ? last : answer;
  if (found && typeof engine !== 'string') return <engine.Listed found={found} />;
  return (
    <section className="results" id="places" tabIndex={-1}>
      {engine === 'failed' ? <ReloadNotice sentence={t.search.failed} /> : <h2>{t.search.loading}</h2>}
    </section>
  );
}
