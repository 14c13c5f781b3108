import { useApp } from '../view/app.ts';

/** characters of a query that are repeated to its reader */
const SHOWN = 60;

/** That nothing was found, where was looked, and what may help. */
export function Nothing({ query }: { query: string }) {
  const { t } = useApp();
  const letters = [...query.trim()];
  // isolated: the query may run from right to left, our sentence does not
  const shown = `\u2068${letters.slice(0, SHOWN).join('')}${letters.length > SHOWN ? '…' : ''}\u2069`;
  return (
    <div className="nothing">
      <p>{t.search.nothing(shown)}</p>
      <p>{t.search.advice}</p>
    </div>
  );
}
