import { useEffect, useState } from 'react';
import type { Correction, Ref } from '../../../geo/model.ts';
import { labelIn } from '../../atlas/names.ts';
import { hasFiles } from '../../atlas/roots.ts';
import { useApp } from '../../ui/app.ts';
import { Link } from '../../ui/Link.tsx';
import { useSiteRoot } from '../../ui/useSiteRoot.ts';
import { pagePath } from '../../view/address.ts';
import { firstView, toLang } from '../../view/changes.ts';
import { pastOf } from '../../view/past.ts';
import { laterOf } from '../../words/later.ts';
import { openPast } from '../notices/open.ts';
import { wayTo } from '../notices/told.ts';

/** this many entries are listed openly; earlier ones are folded away */
const OPEN = 4;

/** The log of corrections, the latest entry first, and where programs can follow it. */
export function Corrections() {
  const { atlas, view, t } = useApp();
  const say = laterOf(t).past;
  const root = useSiteRoot();
  const [past, setPast] = useState(() => pastOf(atlas));
  useEffect(() => {
    // Where it cannot be had, the page goes without it: all the rest of it is there.
    if (!past)
      openPast(atlas, t).then(
        () => setPast(pastOf(atlas)),
        () => undefined,
      );
  }, [past, atlas, t]);
  const corrections = past?.history.corrections ?? [];
  if (corrections.length === 0) return null;
  const latest = corrections.toReversed();
  const home = pagePath(atlas, toLang(firstView(atlas, view.lang), view.lang));
  return (
    <>
      <h2 id="corrections">{say.title}</h2>
      <p>{say.intro}</p>
      <Entries entries={latest.slice(0, OPEN)} />
      {latest.length > OPEN && (
        <details className="fold">
          <summary>
            <h3>{say.earlier}</h3>
            <span className="count">{latest.length - OPEN}</span>
          </summary>
          <Entries entries={latest.slice(OPEN)} />
        </details>
      )}
      {hasFiles() && (
        <p>
          <a href={`${root}${home}corrections.xml`} type="application/atom+xml">
            {say.feed}
          </a>
        </p>
      )}
    </>
  );
}

const Entries = ({ entries }: { entries: readonly Correction[] }) => (
  <ol className="corrections">
    {entries.map((entry) => (
      <Entry key={entry.id} entry={entry} />
    ))}
  </ol>
);

function Entry({ entry: { date, what, why, concerns } }: { entry: Correction }) {
  const { atlas, view, t } = useApp();
  const say = laterOf(t).past;
  const refs = refsOf(concerns);
  const ways = refs.flatMap((ref) => wayTo(atlas, view, t, ref) ?? []);
  return (
    <li>
      <p>
        <b>{t.say.date(date)}</b> {labelIn(what, view.lang)}
      </p>
      <p>
        {say.why} {labelIn(why, view.lang)}
      </p>
      <details>
        <summary>{say.concerns(refs.length)}</summary>
        <ul>
          {ways.map(({ name, to }) => (
            <li key={name}>
              <Link to={to}>{name}</Link>
            </li>
          ))}
          {ways.length < refs.length && <li>{say.noLonger(refs.length - ways.length)}</li>}
        </ul>
      </details>
    </li>
  );
}

const KINDS = [
  'place',
  'passage',
  'claim',
  'source',
  'event',
  'layer',
] as const satisfies readonly Ref['kind'][];
/** what an entry concerns, kind by kind */
const refsOf = (concerns: Correction['concerns']): readonly Ref[] =>
  KINDS.flatMap((kind) => (concerns[kind] ?? []).map((id) => ({ kind, id })));
