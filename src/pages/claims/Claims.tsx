import { useRef } from 'react';
import { type Question as Asked, CLAIM_KINDS, questionsOf } from '../../atlas/claims.ts';
import { labelIn } from '../../atlas/names.ts';
import { useApp } from '../../ui/app.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Link } from '../../ui/Link.tsx';
import { Tile } from '../../ui/Mark.tsx';
import { ShowAll } from '../../ui/ShowAll.tsx';
import { plainRows, useFirst, WHOLE } from '../../ui/useFirst.ts';
import { toClaims, toCompare } from '../../view/changes.ts';
import { ListPart, type Part, partOf } from '../lists/part.tsx';
import { Tabs } from '../Tabs.tsx';
import { methodOf } from './positions.ts';
import { Answers, Kind, Question } from './Question.tsx';

/** The questions on which the sources speak: all of them, or one. */
export function Claims({ id }: { id: string | null }) {
  const part = partOf(id);
  if (part) return <ClaimsPart part={part} />;
  return id === null ? <AllClaims /> : <OneClaim id={id} />;
}

const byKind = (questions: readonly Asked[]) =>
  CLAIM_KINDS.map((kind) => ({ kind, questions: questions.filter(({ claim }) => claim.kind === kind) }));

/**
 * Every question on which the sources speak; those on which they differ are open, the others folded away
 * below.
 */
function AllClaims() {
  const { atlas, view, t } = useApp();
  const say = t.claims;
  const groups = byKind(questionsOf(atlas));
  return (
    <div className="questions">
      <Tabs />
      <div className="title">
        <h1 id="claims" tabIndex={-1}>
          {say.title}
        </h1>
        <p className="method">{methodOf(atlas, t)}</p>
        {atlas.page('compare') && (
          <Link className="compare" to={toCompare(view)}>
            {t.compare.title}
            <Icon name="next" size={14} />
          </Link>
        )}
      </div>
      {groups.map(({ kind, questions }) => {
        if (questions.length === 0) return null;
        const list = <Questions questions={questions} />;
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

/** The first questions of a kind, and all by a press. */
function Questions({ questions }: { questions: readonly Asked[] }) {
  const { atlas, t } = useApp();
  const list = useRef<HTMLOListElement>(null);
  const [most, showAll] = useFirst(questions.length, plainRows(atlas.claims.length, WHOLE.words));
  return (
    <>
      <ol ref={list}>
        {questions.slice(0, most).map((question) => (
          <Question key={question.claim.id} question={question} />
        ))}
      </ol>
      <ShowAll list={list} onShow={showAll} pages={{ kind: 'claims', id: 'questions_1' }}>
        {t.showRows(questions.length)}
      </ShowAll>
    </>
  );
}

/** One page of all questions. */
function ClaimsPart({ part }: { part: Part }) {
  const { atlas } = useApp();
  return (
    <div className="questions">
      <ListPart part={part} heading="claims">
        {(from, to) =>
          byKind(questionsOf(atlas).slice(from, to)).map(
            ({ kind, questions }) =>
              questions.length > 0 && (
                <section key={kind} className="kind">
                  <header>
                    <h2>
                      <Kind kind={kind} />
                    </h2>
                  </header>
                  <ol>
                    {questions.map((question) => (
                      <Question key={question.claim.id} question={question} />
                    ))}
                  </ol>
                </section>
              ),
          )
        }
      </ListPart>
    </div>
  );
}

/** One question on a page of its own. */
function OneClaim({ id }: { id: string }) {
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

/** Links to all questions, and to the previous and next one. */
function ClaimCrumb({ number }: { number: number }) {
  const { atlas, view, t } = useApp();
  const questions = questionsOf(atlas);
  const step = (to: number, icon: 'up' | 'down', name: (question: string) => string) => {
    const claim = questions[to - 1]?.claim;
    if (!claim) return <span className="tool" />;
    const label = name(labelIn(claim.question, view.lang));
    return (
      <Link className="tool" to={toClaims(view, claim.id)} aria-label={label} title={label}>
        <Icon name={icon} size={16} />
      </Link>
    );
  };
  return (
    <nav className="crumb" aria-label={t.claims.all}>
      <Link to={toClaims(view)}>
        <Icon name="back" size={18} />
        {t.claims.all}
      </Link>
      <span>
        {step(number - 1, 'up', t.claims.previous)}
        {step(number + 1, 'down', t.claims.next)}
      </span>
    </nav>
  );
}
