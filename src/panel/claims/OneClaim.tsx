import { CopyButton } from '../../ui/CopyButton.tsx';
import { useApp } from '../../view/app.ts';
import { toClaims } from '../../view/changes.ts';
import { questionsOf } from '../../view/claims.ts';
import { Answers } from './Answers.tsx';
import { ClaimCrumb } from './ClaimCrumb.tsx';
import { Kind } from './Kind.tsx';
import { Tile } from './Tile.tsx';

/** A question on a page of its own, to be linked to. */
export function OneClaim({ id }: { id: string }) {
  const { atlas, view, t, href } = useApp();
  const question = questionsOf(atlas).find(({ claim }) => claim.id === id);
  if (!question) return null;
  const { claim, number } = question;
  return (
    <div className="question alone">
      <ClaimCrumb number={number} />
      <p className="kind-line">
        <Kind kind={claim.kind} />
        <span>{t.claims.kindMeans[claim.kind]}</span>
      </p>
      <h1 id="claims" tabIndex={-1}>
        <Tile number={number} />
        <span>{claim.question[view.lang]}</span>
      </h1>
      <Answers claim={claim} />
      <div className="actions">
        <CopyButton href={href(toClaims(view, id))} name={t.claims.copyLink} />
      </div>
    </div>
  );
}
