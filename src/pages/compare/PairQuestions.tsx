import { labelIn } from '../../atlas/names.ts';
import { Letter } from '../../quote/SourceLine.tsx';
import { useApp } from '../../ui/app.ts';
import { Link } from '../../ui/Link.tsx';
import { Tile } from '../../ui/Mark.tsx';
import { toClaims } from '../../view/changes.ts';
import { laterOf } from '../../words/later.ts';
import { PositionWords } from '../claims/Positions.tsx';
import { positionKey } from '../claims/positions.ts';
import { Kind } from '../claims/Question.tsx';
import type { Comparison } from './comparison.ts';
import type { Pair } from './pairs.ts';

/** Questions that both answer: the positions of one beside the other's. */
export function PairQuestions({ pair, questions }: { pair: Pair } & Pick<Comparison, 'questions'>) {
  const { view, t } = useApp();
  if (questions.length === 0) return null;
  return (
    <section className="kind">
      <header>
        <h2>{laterOf(t).comparison.questions}</h2>
        <span className="count">
          {t.claims.questions(questions.length)} ·{' '}
          <Link className="at" to={toClaims(view)}>
            {t.claims.all}
          </Link>
        </span>
      </header>
      <ol>
        {questions.map(({ claim, number }) => (
          <li key={claim.id} className="question">
            <h3>
              <Link to={toClaims(view, claim.id)}>
                <Tile number={number} />
                <span>{labelIn(claim.question, view.lang)}</span>
              </Link>
            </h3>
            <p className="kind-line">
              <Kind kind={claim.kind} />
            </p>
            <ul className="sides">
              {pair.map((source) => (
                <li key={source}>
                  <Letter source={source} />
                  <div>
                    {claim.positions
                      .filter((position) => position.source === source)
                      .map((position) => (
                        <PositionWords key={positionKey(position)} position={position} />
                      ))}
                  </div>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}
