import { useApp } from '../../view/app.ts';
import { CLAIM_KINDS, questionsOf } from '../../view/claims.ts';
import { Tabs } from '../Tabs.tsx';
import { Kind } from './Kind.tsx';
import { methodOf } from './method.ts';
import { Question } from './Question.tsx';

/** Every question on which the sources speak; those on which they differ are open, the others folded away below. */
export function AllClaims() {
  const { atlas, t } = useApp();
  const say = t.claims;
  const groups = CLAIM_KINDS.map((kind) => ({ kind, questions: questionsOf(atlas).filter(({ claim }) => claim.kind === kind) }));
  return (
    <div className="questions">
      <Tabs />
      <div className="title">
        <h1 id="claims" tabIndex={-1}>
          {say.title}
        </h1>
        <p className="method">{methodOf(atlas, t)}</p>
      </div>
      {groups.map(({ kind, questions }) => {
        if (questions.length === 0) return null;
        const list = (
          <ol>
            {questions.map((question) => (
              <Question key={question.claim.id} question={question} />
            ))}
          </ol>
        );
        const title = (
          <h2>
            <Kind kind={kind} />
          </h2>
        );
        const count = <span className="count">{say.questions(questions.length)}</span>;
        if (kind === 'disagree')
          return (
            <section key={kind} className="kind">
              <header>
                {title}
                {count}
              </header>
              {list}
            </section>
          );
        return (
          <details key={kind} className="fold kind">
            <summary>
              {title}
              {count}
            </summary>
            <p className="claim-note">{say.kindMeans[kind]}</p>
            {list}
          </details>
        );
      })}
    </div>
  );
}
