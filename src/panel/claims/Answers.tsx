import type { Claim } from '../../../geo/model.ts';
import { useApp } from '../../view/app.ts';
import { AskedOf } from './AskedOf.tsx';
import { Positions } from './Positions.tsx';
import { silentOn } from './positions.ts';

/** All that stands under a question: positions, what is to be noted, who is silent, where it plays. */
export function Answers({ claim }: { claim: Claim }) {
  const { atlas, view, t } = useApp();
  const silent = silentOn(claim, atlas.sources).map((id) => id.toUpperCase());
  const notes = [claim.note?.[view.lang], silent.length > 0 ? t.claims.silent(silent) : null].filter(Boolean);
  return (
    <>
      <Positions claim={claim} />
      {notes.length > 0 && <p className="claim-note">{notes.join(' ')}</p>}
      <AskedOf claim={claim} />
    </>
  );
}
