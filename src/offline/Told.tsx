import { useEffect } from 'react';
import { useApp } from '../ui/app.ts';
import { Notice } from '../ui/Notice.tsx';
import { pagePath } from '../view/address.ts';
import { firstView } from '../view/changes.ts';
import { useSignal } from '../view/signal.ts';
import { laterOf } from '../words/later.ts';
import { nameManifest } from './manifestLink.ts';
import { keepCopy, takeNext } from './register.ts';
import { offline } from './state.ts';
import './offline.css';

/** ms after which a copy is begun where a browser does not say when it is idle */
const SOON = 2000;

/** Keeps the copy, and says above a page what a reader must know of it: that there is no network, or a new edition. */
export function Told() {
  const { atlas, view, t } = useApp();
  const say = laterOf(t).offline;
  const { away, next } = useSignal(offline);
  const home = pagePath(atlas, firstView(atlas, view.lang));
  useEffect(() => nameManifest(home), [home]);
  useEffect(() => {
    const begin = () => void keepCopy();
    // Safari has no requestIdleCallback
    if ('requestIdleCallback' in window) requestIdleCallback(begin, { timeout: 2 * SOON });
    else setTimeout(begin, SOON);
  }, []);
  return (
    <>
      {away && (
        <p className="away" role="status" aria-live="assertive">
          {say.away(atlas.edition.date)}
        </p>
      )}
      {next && (
        <Notice action={{ name: say.take, run: () => void takeNext() }}>
          <p>{say.nextOf(next.date)}</p>
          {next.withdraws > 0 && <p>{say.withdraws(next.withdraws)}</p>}
        </Notice>
      )}
    </>
  );
}
