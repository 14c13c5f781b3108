import { useBench } from '../bench.ts';
import type { Report } from '../import/take.ts';

const SHOWN = 80;

/** What came of files of other programs, and each row that is lost with its reason. */
export function Imports({ reports }: { reports: readonly Report[] }) {
  const { w } = useBench();
  return reports.map(({ name, came }) =>
    typeof came === 'string' ? (
      <p key={name} className="said">
        {w.badImport(name, came)}
      </p>
    ) : (
      <div key={name}>
        <p>{w.imported(name, { ...came, lost: came.lost.length })}</p>
        {came.lost.length > 0 && (
          <details open>
            <summary className="press">{w.lostRows(came.lost.length)}</summary>
            <ul className="lost">
              {came.lost.map(({ n, quote, why }) => (
                <li key={`${n} ${why} ${quote}`}>
                  {w.lostRow(n, quote.length > SHOWN ? `${quote.slice(0, SHOWN)}…` : quote, w.lostWhy[why])}
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    ),
  );
}
