import type { Claim } from '../../../geo/model.ts';
import { letterOf } from '../../atlas/letters.ts';
import { Cited } from '../../quote/Cited.tsx';
import { Letter } from '../../quote/SourceLine.tsx';
import { useApp } from '../../ui/app.ts';
import { toggleSource } from '../../view/changes.ts';
import { filterOf } from '../../view/shown.ts';
import { positionKey, positionsLayout } from './positions.ts';

/** What a source says on a question: its figure, our summary, its words. */
export function PositionWords({
  position: { figure, summary, cites },
}: {
  position: Claim['positions'][number];
}) {
  const { view, t } = useApp();
  const number = figure?.[view.lang];
  return (
    <div className="stance">
      {number !== undefined && (
        <p className={number === t.claims.noFigure ? 'figure none' : 'figure'}>{number}</p>
      )}
      <p className="say">{summary[view.lang]}</p>
      {cites.map((cite) => (
        <Cited key={`${cite.excerpt} ${cite.start}`} cite={cite} />
      ))}
    </div>
  );
}

/** What each source says on a question, in the order of sources, none above another. */
export function Positions({ claim }: { claim: Claim }) {
  const { atlas, view, t } = useApp();
  const { sources } = filterOf(atlas, view);
  return (
    <ul className={`positions ${positionsLayout(claim, view.lang)}`}>
      {claim.positions.map(({ source, figure, summary, cites }) => {
        const shown = sources.includes(source);
        const number = figure?.[view.lang];
        return (
          <li key={positionKey({ source, cites })}>
            {shown && number !== undefined && (
              <p className={number === t.claims.noFigure ? 'figure none' : 'figure'}>{number}</p>
            )}
            <p className="say">
              <Letter source={source} />
              {shown ? <span>{summary[view.lang]}</span> : <HeldBack source={source} />}
            </p>
            {shown && (
              <div className="cites">
                {cites.map((cite) => (
                  <Cited key={`${cite.excerpt} ${cite.start}`} cite={cite} />
                ))}
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Stands in place of a source's position while the filter leaves the source out. */
export function HeldBack({ source }: { source: string }) {
  const { atlas, view, t, go } = useApp();
  return (
    <span className="held">
      {t.hidden}{' '}
      <button type="button" className="live-only" onClick={() => go(toggleSource(atlas, view, source))}>
        {t.show}
        <span className="unseen"> {t.source(letterOf(atlas, source))}</span>
      </button>
    </span>
  );
}
