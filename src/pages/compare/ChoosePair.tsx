import { useId, useState } from 'react';
import { hasManySources, letterOf } from '../../atlas/letters.ts';
import { useApp } from '../../ui/app.ts';
import { Link } from '../../ui/Link.tsx';
import { laterOf } from '../../words/later.ts';
import { SourceChoice, SourceFinder } from '../source/SourceFinder.tsx';
import { comparisonOf } from './comparison.ts';
import { type Pair, pairId, pairsOf, toPair } from './pairs.ts';

/** Every pair as a link with what the two have in common; of many sources, two lists to choose from. */
export function ChoosePair() {
  const { atlas, view, t } = useApp();
  if (hasManySources(atlas)) return <ChooseOfMany />;
  return (
    <ul className="sources">
      {pairsOf(atlas).map((pair) => {
        const { places, questions } = comparisonOf(atlas, pair);
        return (
          <li key={pairId(pair)}>
            <Link className="found" to={toPair(atlas, view, pair)}>
              {laterOf(t).comparison.pair(pair.map((id) => letterOf(atlas, id)))}
              <small>{laterOf(t).comparison.common(places.length, questions.length)}</small>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}

function ChooseOfMany() {
  const { atlas, view, t, go } = useApp();
  const name = useId();
  const [chosen, setChosen] = useState<readonly (string | null)[]>([null, null]);
  const [a, b] = chosen;
  return (
    <div className="live-only">
      {[laterOf(t).comparison.first, laterOf(t).comparison.second].map((label, i) => (
        <SourceFinder key={label} label={label}>
          {(source) => (
            <SourceChoice
              source={source}
              type="radio"
              name={`${name}${i}`}
              checked={chosen[i] === source.id}
              disabled={chosen[1 - i] === source.id}
              onChoose={() => setChosen(chosen.map((one, j) => (j === i ? source.id : one)))}
            />
          )}
        </SourceFinder>
      ))}
      <button
        type="button"
        className="action strong"
        disabled={!a || !b}
        onClick={() => a && b && go(toPair(atlas, view, [a, b]))}
      >
        {laterOf(t).comparison.open}
      </button>
    </div>
  );
}

/** Links to the other pairs, as their letters. */
export function OtherPairs({ pair }: { pair: Pair }) {
  const { atlas, view, t } = useApp();
  const pairs = pairsOf(atlas);
  if (pairs.length < 2) return null;
  return (
    <nav className="pager" aria-label={laterOf(t).comparison.pairs}>
      {pairs.map((one) => {
        const letters = one.map((id) => letterOf(atlas, id));
        return (
          <Link
            key={pairId(one)}
            to={toPair(atlas, view, one)}
            aria-label={laterOf(t).comparison.pair(letters)}
            aria-current={pairId(one) === pairId(pair) ? 'page' : undefined}
          >
            {letters.join('\u202f')}
          </Link>
        );
      })}
    </nav>
  );
}
