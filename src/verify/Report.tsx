import { useEffect, useId, useMemo } from 'react';
import { Icon } from '../ui/Icon.tsx';
import { Link } from '../ui/Link.tsx';
import { useApp } from '../view/app.ts';
import { toSource } from '../view/changes.ts';
import { checkText, isVerified, type Verdict } from './check.ts';
import type { Given } from './given.ts';

interface Props {
  given: Given;
  same: string | null;
  against: string;
  onAgainst: (source: string) => void;
}

/** What became of each passage of a source in the text that was given. */
export function Report({ given, same, against, onAgainst }: Props) {
  const { atlas, view, t, announce } = useApp();
  const field = useId();
  const say = t.verify;
  const verdicts = useMemo(() => checkText(atlas, given.text, against), [atlas, given, against]);
  const verified = verdicts.filter(isVerified).length;
  const elsewhere = verdicts.filter((verdict) => verdict.at !== null && !isVerified(verdict)).length;
  const letter = against.toUpperCase();
  const which = same === null ? say.unknown : say.same(same.toUpperCase());
  const sum = say.sum(letter, verdicts.length, verified, elsewhere);
  useEffect(() => announce(`${which} ${sum}`), [announce, which, sum]);
  return (
    <div className="report">
      <p className="report-sum">{which}</p>
      <dl className="facts">
        <div>
          <dt>SHA-256</dt>
          <dd>{given.sha256 ?? say.noHash}</dd>
        </div>
        <div>
          <dt>{say.length}</dt>
          <dd>{say.characters(given.text.length)}</dd>
        </div>
      </dl>
      <label htmlFor={field}>{say.against}</label>
      <select id={field} value={against} onChange={({ target }) => onAgainst(target.value)}>
        {atlas.sources.map(({ id, states, short }) => (
          <option key={id} value={id}>
            {id.toUpperCase()}: {states.title ?? t.quoted(short)}
          </option>
        ))}
      </select>
      <p className="report-sum">{sum}</p>
      <details className="fold" key={`${given.sha256} ${against}`} open={verified < verdicts.length}>
        <summary>
          {say.list}
          <span className="count">{verdicts.length}</span>
        </summary>
        <ol>
          {verdicts.map((verdict) => (
            <li key={verdict.excerpt.id} data-standing={isVerified(verdict) ? 'there' : verdict.at === null ? 'missing' : 'elsewhere'}>
              <Icon name={isVerified(verdict) ? 'check' : verdict.at === null ? 'close' : 'wording'} size={16} />
              <Line verdict={verdict} />
              <Link
                className="action"
                to={toSource(view, against, verdict.excerpt.id)}
                aria-label={t.claims.atSource(letter, verdict.excerpt.paragraph)}
              >
                {t.paragraph(verdict.excerpt.paragraph)}
              </Link>
            </li>
          ))}
        </ol>
      </details>
    </div>
  );
}

function Line({ verdict }: { verdict: Verdict }) {
  const { atlas, t } = useApp();
  const { excerpt, at } = verdict;
  const say = t.verify;
  return (
    <span>
      <q lang={atlas.source(excerpt.source)?.language} dir="auto">
        {excerpt.quote}
      </q>
      <small>{isVerified(verdict) ? say.there(excerpt.start) : at === null ? say.missing(excerpt.start) : say.elsewhere(at, excerpt.start)}</small>
    </span>
  );
}
