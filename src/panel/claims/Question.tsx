import { Icon } from '../../ui/Icon.tsx';
import { Link } from '../../ui/Link.tsx';
import { useApp } from '../../view/app.ts';
import { toClaims } from '../../view/changes.ts';
import type { Question as Asked } from '../../view/claims.ts';
import { placesOfQuestions } from '../../view/claims.ts';
import { useSignal } from '../../view/signal.ts';
import { Answers } from './Answers.tsx';
import { Tile } from './Tile.tsx';

/** id of the element that stands for a question in the list */
export const questionId = (claim: string): string => `question-${claim}`;

/** One question of the list. Its places answer to it on the map, and it to its places. */
export function Question({ question: { claim, number } }: { question: Asked }) {
  const { atlas, view, t, hovered, question } = useApp();
  const here = useSignal(hovered, (place) => place !== null && claim.places.includes(place));
  const alone = toClaims(view, claim.id);
  const leave = () => question.set(null);
  return (
    <li
      className={here ? 'question here' : 'question'}
      onPointerEnter={(event) => event.pointerType === 'mouse' && question.set(claim.id)}
      onPointerLeave={leave}
      onFocus={() => question.set(claim.id)}
      onBlur={leave}
    >
      <h3>
        <Link id={questionId(claim.id)} to={alone}>
          <Tile number={number} />
          <span>{claim.question[view.lang]}</span>
        </Link>
      </h3>
      <Answers claim={claim} />
      {placesOfQuestions(atlas, alone).length > 0 && (
        <Link className="action strong on-map" to={alone}>
          <Icon name="map" size={18} />
          {t.claims.showOnMap}
          <span className="unseen">: {claim.question[view.lang]}</span>
        </Link>
      )}
    </li>
  );
}
