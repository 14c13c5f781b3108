import type { Claim } from '../../../geo/model.ts';
import { useApp } from '../../view/app.ts';
import { filterOf } from '../../view/shown.ts';
import { Cited } from './Cited.tsx';
import { HeldBack } from './HeldBack.tsx';
import { Letter } from './Letter.tsx';
import { layoutOf } from './positions.ts';

/** What each source says on a question, in the order of sources, none above another. */
export function Positions({ claim }: { claim: Claim }) {
  const { atlas, view, t } = useApp();
  const { sources } = filterOf(atlas, view);
  return (
    <ul className={`positions ${layoutOf(claim, view.lang)}`}>
      {claim.positions.map(({ source, figure, summary, cites }) => {
        const shown = sources.includes(source);
        const number = figure?.[view.lang];
        return (
          <li key={`${source} ${cites[0]!.excerpt} ${cites[0]!.start}`}>
            {shown && number !== undefined && <p className={number === t.claims.noFigure ? 'figure none' : 'figure'}>{number}</p>}
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
