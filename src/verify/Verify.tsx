import { type DragEvent, type FormEvent, useEffect, useId, useMemo, useState } from 'react';
import { letterOf } from '../atlas/letters.ts';
import { useApp } from '../ui/app.ts';
import { Icon } from '../ui/Icon.tsx';
import { Link } from '../ui/Link.tsx';
import { toSource } from '../view/changes.ts';
import { laterOf } from '../words/later.ts';
import type { Refusal } from '../words/words.ts';
import { checkText, closestSource, isVerified, sourceOfHash, type Verdict } from './check.ts';
import { type Given, readFile, readWords } from './given.ts';

interface Result {
  given: Given;
  /** the source whose text it is, letter for letter, or null */
  same: string | null;
  /** the source it is checked against */
  against: string;
}

/** A reader's own copy of a text, held against every passage that is quoted from it. In this browser only. */
export function Verify() {
  const { atlas, t, announce } = useApp();
  const [result, setResult] = useState<Result | Refusal | null>(null);
  const [over, setOver] = useState(false);
  const field = useId();
  const say = laterOf(t).verify;

  const take = async (reading: Promise<Given | Refusal> | Refusal) => {
    const given = await reading;
    if (typeof given === 'string') {
      setResult(given);
      announce(say.refused[given]);
      return;
    }
    const same = sourceOfHash(atlas, given.sha256);
    setResult({ given, same, against: same ?? closestSource(atlas, given.text) ?? atlas.sources[0]!.id });
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    void take(file ? readFile(file) : readWords(event.dataTransfer.getData('text/plain')));
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void take(readWords(String(new FormData(event.currentTarget).get('words') ?? '')));
  };
  return (
    <section className="verify" aria-labelledby={`${field}h`}>
      <h2 id={`${field}h`}>{say.title}</h2>
      <p>{say.text}</p>
      <p>{say.private}</p>
      <form
        className="live-only"
        data-over={over || undefined}
        onSubmit={submit}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <label htmlFor={`${field}f`}>{say.file}</label>
        <input
          id={`${field}f`}
          type="file"
          accept="text/plain,.txt,.md"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) void take(readFile(file));
            // the same file may be chosen again after it was changed
            currentTarget.value = '';
          }}
        />
        <label htmlFor={`${field}w`}>{say.paste}</label>
        <textarea id={`${field}w`} name="words" rows={4} spellCheck={false} autoComplete="off" />
        <button type="submit" className="action strong">
          {say.check}
        </button>
      </form>
      {typeof result === 'string' && <p>{say.refused[result]}</p>}
      {result !== null && typeof result === 'object' && (
        <Report {...result} onAgainst={(against) => setResult({ ...result, against })} />
      )}
    </section>
  );
}

interface ReportProps {
  given: Given;
  same: string | null;
  against: string;
  onAgainst: (source: string) => void;
}

/** What became of each passage of a source in the text that was given. */
export function Report({ given, same, against, onAgainst }: ReportProps) {
  const { atlas, view, t, announce, inSight } = useApp();
  const field = useId();
  const say = laterOf(t).verify;
  const verdicts = useMemo(() => checkText(atlas, given.text, against), [atlas, given, against]);
  const verified = verdicts.filter(isVerified).length;
  const elsewhere = verdicts.filter((verdict) => verdict.at !== null && !isVerified(verdict)).length;
  const letter = letterOf(atlas, against);
  const which = same === null ? say.unknown : say.same(letterOf(atlas, same));
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
            {letterOf(atlas, id)}: {states.title ?? t.quoted(short)}
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
            <li
              key={verdict.excerpt.id}
              data-standing={isVerified(verdict) ? 'there' : verdict.at === null ? 'missing' : 'elsewhere'}
            >
              <Icon
                name={isVerified(verdict) ? 'check' : verdict.at === null ? 'close' : 'wording'}
                size={16}
              />
              <Line verdict={verdict} />
              <Link
                className="action"
                to={inSight(toSource(view, against, verdict.excerpt.id))}
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
  const say = laterOf(t).verify;
  return (
    <span>
      <q lang={atlas.source(excerpt.source)?.language} dir="auto">
        {excerpt.quote}
      </q>
      <small>
        {isVerified(verdict)
          ? say.there(excerpt.start)
          : at === null
            ? say.missing(excerpt.start)
            : say.elsewhere(at, excerpt.start)}
      </small>
    </span>
  );
}
