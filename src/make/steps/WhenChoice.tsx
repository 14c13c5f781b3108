import { useState } from 'react';
import { useBench } from '../bench.ts';
import { dateWords } from '../calendar.ts';
import type { CitedWords, When } from '../record.ts';
import { type DateFound, datesIn, precisionOf, typedDate } from '../when.ts';
import { Field } from './RecordFields.tsx';

interface Props {
  when: When | null;
  cites: readonly CitedWords[];
  onSet(when: When): void;
}

const UNDATED: When = { from: null, to: null, precision: 'undated' };
const isSame = (a: When | null, b: When): boolean =>
  a !== null && a.from === b.from && a.to === b.to && a.precision === b.precision;

/** When an event was: what its words tell, with the reckoning shown; or a date that is typed. */
export function WhenChoice({ when, cites, onSet }: Props) {
  const { draft, w, lang } = useBench();
  const say = w.records;
  const { dates, unreckoned } = datesIn(cites, draft.texts);
  const spoken = ({ from, to, precision }: When): string => {
    if (from === null || to === null) return say.undated;
    const span = from === to ? dateWords(from, lang) : say.span(dateWords(from, lang), dateWords(to, lang));
    return precision === 'about' ? say.about(span) : span;
  };
  const reasonOf = ({ words, base }: DateFound): string =>
    base === null ? say.stated(words) : say.reckoned(words, dateWords(base, lang));
  const choices = dates.map((date): { when: When; reason: string } => {
    const { from, to, precision, base } = date;
    const reason = reasonOf(date);
    return { when: { from, to, precision, ...(base === null ? {} : { resolved: reason }) }, reason };
  });
  const isOther =
    when !== null && !isSame(when, UNDATED) && !choices.some((choice) => isSame(when, choice.when));
  return (
    <>
      <p className="legend">{say.when}</p>
      <ul className="choices down">
        {choices.map((choice) => (
          <li key={`${choice.when.from} ${choice.when.to} ${choice.when.precision}`}>
            <button
              type="button"
              className="press"
              aria-pressed={isSame(when, choice.when)}
              onClick={() => onSet(choice.when)}
            >
              <span>
                {spoken(choice.when)} <span className="small">{choice.reason}</span>
              </span>
            </button>
          </li>
        ))}
        {isOther && (
          <li>
            <button type="button" className="press" aria-pressed="true">
              {spoken(when)}
            </button>
          </li>
        )}
        <li>
          <button
            type="button"
            className="press"
            aria-pressed={isSame(when, UNDATED)}
            onClick={() => onSet(UNDATED)}
          >
            {say.undated}
          </button>
        </li>
      </ul>
      {unreckoned.map((words) => (
        <p key={words} className="said">
          {say.cannot(words)}
        </p>
      ))}
      {when !== null && when.from !== null && when.resolved !== undefined && (
        <Field
          label={say.reckoning}
          value={when.resolved}
          onSet={(resolved) => {
            const { resolved: _, ...dates } = when;
            onSet(resolved === '' ? dates : { ...dates, resolved });
          }}
        />
      )}
      <Typed onSet={onSet} />
    </>
  );
}

function Typed({ onSet }: Pick<Props, 'onSet'>) {
  const { w } = useBench();
  const say = w.records;
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [isAbout, setAbout] = useState(false);
  const begin = typedDate(from);
  const end = to.trim() === '' ? begin : typedDate(to);
  const precision = begin && end ? precisionOf(begin, end) : null;
  const fault =
    (from.trim() !== '' && !begin) || (to.trim() !== '' && !end)
      ? say.noDate
      : begin && end && !precision
        ? say.backwards
        : '';
  return (
    <details className="more">
      <summary className="press">{say.other}</summary>
      <label>
        {say.from}
        <input value={from} placeholder="2026-03-06" onChange={({ target }) => setFrom(target.value)} />
      </label>
      <label>
        {say.to}
        <input value={to} onChange={({ target }) => setTo(target.value)} />
      </label>
      <small>{say.dateHint}</small>
      <label className="press">
        <input type="checkbox" checked={isAbout} onChange={({ target }) => setAbout(target.checked)} />
        {say.isAbout}
      </label>
      <p role="status">{fault}</p>
      <button
        type="button"
        className="press"
        disabled={!precision}
        onClick={() => {
          if (precision) onSet({ from: begin, to: end, precision: isAbout ? 'about' : precision });
        }}
      >
        {say.useDate}
      </button>
    </details>
  );
}
