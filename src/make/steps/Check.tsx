import { useEffect, useMemo, useState } from 'react';
import type { Problem } from '../../../geo/problem.ts';
import { ask } from '../away.ts';
import { useBench } from '../bench.ts';
import type { Parts } from '../edition.ts';
import { type Issue, issuesOf, sharesOf } from '../issues.ts';
import { makeEdition } from '../make.ts';
import { isDecided, namesOf } from '../names.ts';
import { Columns } from '../parts/Columns.tsx';
import { Preview } from '../parts/Preview.tsx';
import { decidedIn, type Placed, passagesIn } from '../passages.ts';
import { Save } from './Save.tsx';

interface Checked {
  parts: Parts;
  problems: readonly Problem[];
}

/** Faults as sentences, each opening the words it is about; and the edition as a file. */
export function Check() {
  const bench = useBench();
  const { draft, w, go, show, letter, openRecord } = bench;
  const placed = useMemo(() => decidedIn(draft).placed, [draft]);
  const [checked, setChecked] = useState<Checked | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  useEffect(() => {
    let stopped = false;
    setChecked(null);
    setFailed(null);
    const check = async () => {
      const parts = await makeEdition(draft, w.written);
      const texts = draft.texts.map(({ id, text }) => [id, text] as const);
      const problems = await ask('check', { parts, texts });
      if (!stopped) setChecked({ parts, problems });
    };
    check().catch((error: unknown) => {
      if (!stopped) setFailed(error instanceof Error ? error.message : String(error));
    });
    return () => {
      stopped = true;
    };
  }, [draft, w]);
  const issues = useMemo(() => {
    const shares = checked ? sharesOf(checked.parts.sources, draft.texts) : { each: new Map(), together: 0 };
    return issuesOf(draft, placed, shares);
  }, [draft, placed, checked]);
  // what our own sentences say already is not said twice
  const laws = issues.length > 0 ? [] : (checked?.problems ?? []);
  const names = namesOf(draft).main.filter((name) => !isDecided(name)).length;
  const mentions = placed.filter(({ use }) => use === null || use.as === 'later').length;
  const openAt = (spot: Placed | undefined) => {
    if (!spot) return;
    show(spot);
    go('passages');
  };
  const follow = (issue: Issue) => {
    if (issue.record) return openRecord(issue.record.key);
    if (issue.mention) return openAt(placed.find(({ key }) => key === issue.mention));
    if (issue.kind === 'no text') return go('texts');
    if (issue.kind === 'title') return document.getElementById('edition-title')?.focus();
    openAt(placed.find(({ text }) => text === issue.text));
  };
  const count = issues.length + laws.length;
  return (
    <Columns
      list={
        <>
          <p className="bench-count" role="status">
            {failed !== null
              ? w.fault(failed)
              : checked === null
                ? w.checking
                : count === 0
                  ? w.holds
                  : w.faults(count)}
          </p>
          <ol className="faults">
            {issues.map((issue) => (
              <li key={`${issue.kind} ${issue.text} ${issue.mention} ${issue.record?.key}`}>
                <button type="button" className="press" onClick={() => follow(issue)}>
                  {sentenceOf(issue, w, letter)}
                </button>
              </li>
            ))}
          </ol>
          {laws.length > 0 && (
            <>
              <h2>{w.lawSays}</h2>
              <ol className="faults">
                {laws.map((problem) => (
                  <li key={`${problem.file} ${problem.at} ${problem.message}`}>
                    <button
                      type="button"
                      className="press"
                      lang="en"
                      onClick={() => openAt(spotOf(problem, placed))}
                    >
                      {problem.message}
                    </button>
                  </li>
                ))}
              </ol>
            </>
          )}
          <p>{w.left(names, mentions)}</p>
          {checked && (
            <p className="small">
              {w.holdsWhat(
                checked.parts.sources.length,
                checked.parts.places.length,
                checked.parts.sources.reduce((sum, { excerpts }) => sum + excerpts.length, 0),
              )}
              , {w.records.counts(checked.parts.events.length, checked.parts.claims.length)}
            </p>
          )}
          <Save parts={checked?.parts ?? null} holds={count === 0} />
          <p className="small">{w.credit}</p>
        </>
      }
      name={w.finished.title}
      text={
        checked && canShow(checked.parts) ? (
          <Preview parts={checked.parts} />
        ) : (
          <section className="preview-pane" aria-label={w.finished.title}>
            <p>{checked ? w.finished.notYet : w.checking}</p>
          </section>
        )
      }
    />
  );
}

/** whether there is a map to be seen */
const canShow = ({ layers, sources }: Parts): boolean =>
  layers.length > 0 && sources.every(({ excerpts }) => excerpts.length > 0);

function sentenceOf(
  { kind, text = '', words = '', record }: Issue,
  { issues: say, records }: ReturnType<typeof useBench>['w'],
  letter: (text: string) => string,
): string {
  switch (kind) {
    case 'record':
      return record ? records.issue(words || records.untitled[record.kind], records.lacks[record.lack]) : '';
    case 'no passage':
    case 'share':
      return say[kind](letter(text));
    case 'voice':
    case 'cut':
    case 'long':
      return say[kind](words);
    default:
      return say[kind];
  }
}

/** The mention whose passage a fault of a source's file is about. */
function spotOf({ file, at }: Problem, placed: readonly Placed[]): Placed | undefined {
  const [, text = ''] = /^sources\/(.+)\.json$/.exec(file) ?? [];
  const [, index = '0'] = /^excerpts\[(\d+)\]/.exec(at) ?? [];
  return passagesIn(placed, text)[Number(index)]?.scenes[0] ?? placed.find((one) => one.text === text);
}
