import type { Claim } from '../../geo/model.ts';
import { Tile } from '../panel/claims/Tile.tsx';
import { Link } from '../ui/Link.tsx';
import { useApp } from '../view/app.ts';
import { toClaims } from '../view/changes.ts';
import type { Field } from './entries.ts';
import { foundIn } from './fold.ts';
import { leaveFrom } from './results.ts';

interface Props {
  claim: Claim;
  number: number;
  fields: ReadonlySet<Field>;
  terms: ReadonlySet<string>;
}

/** A question that was found by its words, or by those in which we sum a position up. */
export function FoundQuestion({ claim, number, fields, terms }: Props) {
  const { view, t } = useApp();
  const id = `found-${claim.id}`;
  const positions = fields.has('position')
    ? claim.positions.flatMap(({ source, figure, summary }) => {
        const words = [figure?.[view.lang], summary[view.lang]].filter(Boolean).join(', ');
        return foundIn(words, terms).length > 0 ? { source, words } : [];
      })
    : [];
  return (
    <Link id={id} className="found" to={toClaims(view, claim.id)} onClick={() => leaveFrom(id)}>
      <span className="found-question">
        <Tile number={number} />
        <span data-find="">{claim.question[view.lang]}</span>
      </span>
      <small>{t.claims.kinds[claim.kind]}</small>
      {positions.map(({ source, words }) => (
        <small key={`${source} ${words}`}>
          {t.search.positionOf(source.toUpperCase())} <span data-find="">{words}</span>
        </small>
      ))}
    </Link>
  );
}
