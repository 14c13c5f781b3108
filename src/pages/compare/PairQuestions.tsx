import { useRef } from 'react';
import type { Question } from '../../atlas/claims.ts';
import { labelIn } from '../../atlas/names.ts';
import { Letter } from '../../quote/SourceLine.tsx';
import { useApp } from '../../ui/app.ts';
import { Link } from '../../ui/Link.tsx';
import { Tile } from '../../ui/Mark.tsx';
import { ShowAll } from '../../ui/ShowAll.tsx';
import { plainRows, useFirst, WHOLE } from '../../ui/useFirst.ts';
import { toClaims } from '../../view/changes.ts';
import { laterOf } from '../../words/later.ts';
import { PositionWords } from '../claims/Positions.tsx';
import { positionKey } from '../claims/positions.ts';
import { Kind } from '../claims/Question.tsx';
import type { Comparison } from './comparison.ts';
import { type Pair, pairId } from './pairs.ts';

/** Questions that both answer: the positions of one beside the other's. */
export function PairQuestions({ pair, questions }: { pair: Pair } & Pick<Comparison, 'questions'>) {
  const { view, t } = useApp();
  const list = useRef<HTMLOListElement>(null);
  const [most, showAll] = useFirst(questions.length, plainRows(questions.length, WHOLE.pairs));
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
      <ol ref={list}>
        {questions.slice(0, most).map((question) => (
          <PairQuestion key={question.claim.id} pair={pair} question={question} />
        ))}
      </ol>
      <ShowAll list={list} onShow={showAll} pages={{ kind: 'compare', id: `${pairId(pair)}_questions_1` }}>
        {t.showRows(questions.length)}
      </ShowAll>
    </section>
  );
}

/** One question that both answer. */
export function PairQuestion({ pair, question: { claim, number } }: { pair: Pair; question: Question }) {
  const { view } = useApp();
  return (
    <li className="question">
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
  );
}
