import { useMemo, useRef, useState } from 'react';
import { fold } from '../../../geo/propose/fold.ts';
import { ask } from '../away.ts';
import { useBench } from '../bench.ts';
import type { NameDecision } from '../draft.ts';
import { useKeys } from '../keys.ts';
import { certainLeft, isDecided, type Name, namesOf, nextName } from '../names.ts';
import { Columns } from '../parts/Columns.tsx';
import { Find } from '../parts/Find.tsx';
import { SmallMap } from '../parts/SmallMap.tsx';
import { TextPane } from '../parts/TextPane.tsx';
import { NameCard } from './NameCard.tsx';
import { pointsOf } from './points.ts';

const LETTERS = ['a', 'b', 'c', 'd', 'e'] as const;

/** A list of names, each decided once for all of its mentions; the open one with its sentences and candidates. */
export function Names({ busy }: { busy: boolean }) {
  const { draft, w, lang, act, undo, at, show, go, readOnly } = useBench();
  const names = useMemo(() => namesOf(draft), [draft]);
  const { main, sites, others } = names;
  const field = useRef<HTMLInputElement>(null);
  const [sought, setSought] = useState('');
  const isShown = ({ words }: Name): boolean => fold(words).includes(fold(sought));
  const shown = [...main, ...sites, ...others].filter(isShown);
  const [chosen, setChosen] = useState<string | null>(null);
  const [part, setPart] = useState<'own' | 'reasons' | null>(null);
  const [point, setPoint] = useState<{ lat: number; lng: number } | null>(null);
  const open =
    [...main, ...sites, ...others].find(({ key }) => key === chosen) ?? nextName(main, null) ?? main[0];
  const certain = certainLeft(names);
  const decided = main.filter(isDecided).length;

  const choose = (name: Name | undefined, spot = name?.spots[0]) => {
    setChosen(name?.key ?? null);
    setPart(null);
    setPoint(null);
    show(spot ?? null);
  };
  const decideOne = (decision: NameDecision) => {
    if (!open || readOnly) return;
    act({ kind: 'names', names: [open.key], decision });
    const after = main.map((one) => (one.key === open.key ? { ...one, decision } : one));
    const next = nextName(after, open.key);
    if (next && !isDecided(next)) choose(next);
    else setPart(null);
  };
  const pick = (i: number) => {
    const place = open?.candidates[i];
    if (place) decideOne({ as: 'place', place });
  };
  const move = (by: 1 | -1) => {
    const i = shown.findIndex(({ key }) => key === open?.key) + by;
    if (shown[i]) choose(shown[i]);
  };
  const mark = async (text: string, words: { start: number; end: number }) => {
    const source = draft.texts.find(({ id }) => id === text);
    if (!source || readOnly) return;
    const said = source.text.slice(words.start, words.end);
    const candidates = await ask('lookup', { name: said, countries: draft.region }).catch(() => []);
    const kind = candidates[0]?.kind ?? 'unknown';
    act({ kind: 'mark', text, found: { ...words, text: said, kind, score: 1, certain: false, candidates } });
    getSelection()?.removeAllRanges();
  };
  useKeys({
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    ...Object.fromEntries(LETTERS.map((letter, i) => [letter, () => pick(i)])),
    Enter: () => pick(0),
    n: () => decideOne({ as: 'none' }),
    s: () => decideOne({ as: 'later' }),
    x: () => setPart(part === 'reasons' ? null : 'reasons'),
    m: () => setPart(part === 'own' ? null : 'own'),
    z: undo,
    '/': () => field.current?.focus(),
  });
  const spot = open?.spots.find(({ key }) => key === at?.key) ?? open?.spots[0];
  const row = (name: Name) => (
    <li key={name.key}>
      <button
        type="button"
        data-row
        className="bench-row"
        aria-current={name.key === open?.key}
        data-state={name.decision?.as ?? 'open'}
        onClick={() => choose(name)}
      >
        <span className="sure" data-certain={name.certain || undefined} />
        <span className="bench-words">{name.words}</span>
        <span className="small">
          {w.times(name.spots.length)}
          <span className="bench-state"> {w.nameState[name.decision?.as ?? 'open']}</span>
        </span>
      </button>
      {name.key === open?.key && spot && (
        <NameCard
          name={name}
          spot={spot}
          part={part}
          point={point}
          onPart={setPart}
          onPoint={setPoint}
          onDecide={decideOne}
          onSpot={(one) => show(one)}
        />
      )}
    </li>
  );
  return (
    <Columns
      list={
        <>
          <p className="bench-count" role="status">
            {w.decided(decided, main.length)}
          </p>
          {certain.length > 0 && (
            <button
              type="button"
              className="press strong"
              disabled={readOnly}
              onClick={() => {
                act({
                  kind: 'each name',
                  decisions: certain.flatMap(({ key, candidates: [place] }) =>
                    place ? [[key, { as: 'place', place }] as const] : [],
                  ),
                });
                setChosen(null);
              }}
            >
              {w.acceptCertain(certain.length)}
            </button>
          )}
          {main.length === 0 && !busy && <p>{w.nothingFound}</p>}
          {main.length > 0 && decided === main.length && (
            <p>
              {w.allDecided}{' '}
              <button type="button" className="press strong" onClick={() => go('passages')}>
                {w.next(w.steps.passages)}
              </button>
            </p>
          )}
          {main.length > 0 && (
            <Find
              field={field}
              words={sought}
              found={shown.length}
              onWords={setSought}
              onFirst={() => shown[0] && choose(shown[0])}
            />
          )}
          <ol className="name-list">{main.filter(isShown).map(row)}</ol>
          <More title={w.sites} names={sites.filter(isShown)} row={row} open={open} />
          <More title={w.others} names={others.filter(isShown)} row={row} open={open} />
        </>
      }
      text={<TextPane selecting={{ label: w.mark, take: (text, words) => void mark(text, words) }} />}
      map={
        <SmallMap
          {...pointsOf(main, open, point, lang)}
          onPress={(id) => {
            const i = open?.candidates.findIndex((place) => place.id === id) ?? -1;
            if (i >= 0) pick(i);
          }}
          onPoint={part === 'own' ? (lng, lat) => setPoint({ lng, lat }) : undefined}
        />
      }
    />
  );
}

interface MoreProps {
  title: string;
  names: readonly Name[];
  row: (name: Name) => React.ReactNode;
  open: Name | undefined;
}
function More({ title, names, row, open }: MoreProps) {
  if (names.length === 0) return null;
  return (
    <details className="more" open={names.some(({ key }) => key === open?.key) || undefined}>
      <summary className="press">
        {title} ({names.length})
      </summary>
      <ol className="name-list">{names.map(row)}</ol>
    </details>
  );
}
