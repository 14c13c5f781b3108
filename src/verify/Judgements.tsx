import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Change } from '../../geo/quotes/differences.ts';
import { type Place, VERDICTS, type Verdict } from '../../geo/quotes/verdict.ts';
import { letterOf } from '../atlas/letters.ts';
import { useApp } from '../ui/app.ts';
import { CopyButton } from '../ui/CopyButton.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Link } from '../ui/Link.tsx';
import type { IconName } from '../ui/shapes.ts';
import { toSource } from '../view/changes.ts';
import { laterOf } from '../words/later.ts';
import { asHtml, asText, asTsv, linesOf, notesOf } from './table.ts';
import type { Row } from './task.ts';

const ICONS: Readonly<Record<Verdict, IconName>> = {
  verbatim: 'check',
  altered: 'wording',
  another: 'differ',
  absent: 'search',
};

/** Every quotation of a draft with its verdict, in the order of the draft; by verdict, and to be taken away as a table. */
export function Judgements({ rows }: { rows: readonly Row[] }) {
  const { atlas, view, t, href, announce } = useApp();
  const [only, setOnly] = useState<Verdict | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const say = laterOf(t).check;
  const countOf = (verdict: Verdict) => rows.filter((row) => row.verdict === verdict).length;
  const counts = VERDICTS.filter((verdict) => countOf(verdict) > 0).map((verdict) =>
    say.counted(countOf(verdict), say.verdicts[verdict]),
  );
  const sum = rows.length === 0 ? say.none : say.sum(rows.length, counts);
  const lines = useMemo(() => {
    // while a page is prerendered there is no draft to judge, and no document
    const base = globalThis.document?.baseURI ?? 'http://localhost/';
    const address = (source: string, passage: string | null) =>
      new URL(href(toSource(view, source, passage)), base).href;
    return linesOf(rows, t, atlas, address);
  }, [rows, t, atlas, view, href]);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
    announce(sum);
  }, [announce, sum]);
  const shown = rows.filter(({ verdict }) => only === null || verdict === only);
  const copied = { said: say.copied, refused: say.copyRefused };
  return (
    <div className="judgements">
      <h3 ref={heading} tabIndex={-1}>
        {say.results}
      </h3>
      <p className="report-sum">{sum}</p>
      {rows.length > 0 && (
        <>
          <div className="actions">
            <CopyButton
              href={{ words: asTsv(lines, t), html: asHtml(lines, t), ...copied }}
              name={say.copyTable}
            />
            <CopyButton href={{ words: asText(lines), ...copied }} name={say.copyText} />
          </div>
          <fieldset className="verdicts live-only">
            <legend>{say.filter}</legend>
            {[null, ...VERDICTS].map((verdict) => (
              <label key={verdict ?? 'all'}>
                <input type="radio" name={id} checked={only === verdict} onChange={() => setOnly(verdict)} />
                {verdict === null ? say.all : say.verdicts[verdict]}
                <span className="count">{verdict === null ? rows.length : countOf(verdict)}</span>
              </label>
            ))}
          </fieldset>
          <ol>
            {shown.map((row) => (
              <Judgement key={`${row.file} ${row.start} ${row.end}`} row={row} />
            ))}
          </ol>
        </>
      )}
    </div>
  );
}

function Judgement({ row }: { row: Row }) {
  const { t } = useApp();
  const say = laterOf(t).check;
  return (
    <li data-verdict={row.verdict}>
      <p className="verdict">
        <Icon name={ICONS[row.verdict]} size={16} />
        <b>{say.verdicts[row.verdict]}</b>
        <small>
          {row.file === null ? '' : `${row.file}, `}
          {say.at(row.start, row.end)}
        </small>
      </p>
      {row.verdict === 'altered' ? (
        <p className="words" dir="auto">
          {row.changes.map((change, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: changes have no other name, and never move
            <Changed key={i} change={change} />
          ))}
        </p>
      ) : (
        <p className="words" dir="auto">
          {row.words}
        </p>
      )}
      <Places row={row} />
    </li>
  );
}

/** Where the words stand, and what is said of them. */
function Places({ row }: { row: Row }) {
  const { atlas, view, t, inSight } = useApp();
  const say = laterOf(t).check;
  const nameOf = ({ text, source, paragraph }: Place) =>
    text !== null ? say.inText(text, paragraph) : say.place(letterOf(atlas, source ?? ''), paragraph);
  return (
    <>
      {notesOf(row, t, atlas).map((note) => (
        <p key={note}>{note}</p>
      ))}
      {row.places.length > 0 && (
        <p className="places">
          {row.verdict === 'altered' && `${say.nearest} `}
          {row.places.map((place) => (
            <span key={`${place.text} ${place.passage} ${place.start}`}>
              {place.source !== null && place.passage !== null ? (
                <Link className="action strong" to={inSight(toSource(view, place.source, place.passage))}>
                  {nameOf(place)}
                </Link>
              ) : (
                nameOf(place)
              )}
            </span>
          ))}
          {row.more > 0 && <span>{say.more(row.more)}</span>}
        </p>
      )}
    </>
  );
}

/** words of which spaces and characters that no one sees are shown by name */
const visible = (words: string): string =>
  words.replaceAll(/[\p{Cf}\p{Cc}]|[^\S ]/gu, (unit) => {
    const code = (unit.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return `⟨U+${code}⟩`;
  });

/** A stretch of the draft: as it is where nothing differs, else the source's words struck and the draft's underlined, each with its name for the ear. */
function Changed({ change: { draft, source, kinds } }: { change: Change }) {
  const { t } = useApp();
  const say = laterOf(t).check;
  if (kinds.length === 0) return <>{draft}</>;
  return (
    <span className="changed">
      <del>
        <span className="unseen">[{say.inSource} </span>
        {source === '' ? <span className="unseen">{say.nothing}</span> : visible(source)}
        <span className="unseen">; </span>
      </del>
      <ins>
        <span className="unseen">{say.inDraft} </span>
        {draft === '' ? <span className="unseen">{say.nothing}</span> : visible(draft)}
        <span className="unseen">]</span>
      </ins>
    </span>
  );
}
