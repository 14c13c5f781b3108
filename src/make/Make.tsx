import { useCallback, useMemo, useRef, useState } from 'react';
import { save } from '../share/save.ts';
import type { MakeWords, Words } from '../words/words.ts';
import { type Bench, BenchContext, STEPS, type Step } from './bench.ts';
import { newDraft } from './draft.ts';
import { filesOf } from './files.ts';
import { type Joined, join } from './join/join.ts';
import { useKeys } from './keys.ts';
import { makeEdition } from './make.ts';
import { isDecided, namesOf, type Spot } from './names.ts';
import { KeySheet } from './parts/KeySheet.tsx';
import { decidedIn } from './passages.ts';
import { slug } from './places.ts';
import { Check } from './steps/Check.tsx';
import { Differences } from './steps/Differences.tsx';
import { Names } from './steps/Names.tsx';
import { Passages } from './steps/Passages.tsx';
import { Region } from './steps/Region.tsx';
import { Texts } from './steps/Texts.tsx';
import { useDraft } from './useDraft.ts';
import { useProposals } from './useProposals.ts';
import { draftIn, zipped } from './zip.ts';

interface Props {
  lang: string;
  w: MakeWords;
  t: Words;
  /** from the page to the site's first page in its language */
  home: string;
}

/** The frame of the workbench: its title and steps, what is saved, and the open step. */
export function Make({ lang, w, t, home }: Props) {
  const empty = useMemo(
    () =>
      newDraft(
        lang,
        '',
        Object.entries(w.layers).map(([id, title]) => ({ id, title })),
      ),
    [lang, w],
  );
  const { history, dispatch, kept, takeOver } = useDraft(empty);
  const draft = history.now;
  /** after a file was read, the draft may be another */
  const latest = useRef(history);
  latest.current = history;
  const [step, setStep] = useState<Step>('texts');
  const [at, show] = useState<Spot | null>(null);
  const [drawing, draw] = useState<string | null>(null);
  const [record, setRecord] = useState<string | null>(null);
  const [filed, setFiled] = useState<number | null>(null);
  const [said, say] = useState('');
  const [joining, setJoining] = useState<(Joined & { depth: number }) | null>(null);
  const [comparing, setComparing] = useState(false);
  const [keysShown, setKeysShown] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const opener = useRef<HTMLInputElement>(null);
  const readOnly = kept.mine === false;
  const found = useCallback(
    (proposals: ReadonlyMap<string, NonNullable<(typeof draft.texts)[number]['found']>>) =>
      dispatch({ kind: 'found', found: proposals }),
    [dispatch],
  );
  const { proposing, failed, again } = useProposals(draft, kept.ready && !readOnly, found);
  const undo = () => {
    if (readOnly) return;
    // a file that is taken back asks nothing any more
    if (joining && history.past.length - 1 <= joining.depth) setJoining(null);
    dispatch({ kind: 'undo' });
  };
  const go = (to: Step) => {
    setStep(to);
    setRecord(null);
    heading.current?.focus();
  };
  const bench: Bench = {
    draft,
    lang,
    w,
    t,
    readOnly,
    act: (...decisions) => dispatch({ kind: 'decide', decisions }),
    undo,
    go,
    at,
    show,
    drawing,
    draw,
    record,
    openRecord: (key) => {
      if (key !== null) setStep('passages');
      setRecord(key);
    },
    letter: (id) => id.toUpperCase(),
    say,
    saveFile: async () => {
      const file = zipped(filesOf(draft, await makeEdition(draft, w.written)));
      save(file, `${slug(draft.title) || 'edition'}.zip`);
      setFiled(Date.now());
      say(w.saveHint(Math.ceil(file.size / 1000)));
    },
    openFile: async (file) => {
      const opened = await draftIn(file);
      if (typeof opened === 'string') return say(w.badFile[opened]);
      dispatch({ kind: 'replace', draft: opened });
      setJoining(null);
      show(null);
      say(w.opened);
    },
    joinFile: async (file) => {
      const other = await draftIn(file);
      if (typeof other === 'string') return say(w.badFile[other]);
      const { now, past } = latest.current;
      if (now.texts.length === 0) return say(w.join.noText);
      const joined = join(now, other);
      dispatch({ kind: 'replace', draft: joined.draft });
      setJoining({ depth: past.length, ...joined });
      setComparing(joined.differences.length > 0);
      const { texts, decisions } = joined.added;
      say(`${w.join.added(texts, decisions)} ${joined.differences.length === 0 ? w.join.none : ''}`.trim());
    },
  };
  const differences = joining?.differences ?? [];
  useKeys({
    '?': () => setKeysShown(true),
    ...(step === 'texts' || step === 'region' || step === 'check' ? { z: undo } : {}),
  });
  const counts = useMemo(() => countsOf(draft), [draft]);
  const time = (ms: number) =>
    new Intl.DateTimeFormat(lang, { hour: '2-digit', minute: '2-digit' }).format(ms);
  const states = [
    kept.refused ? w.notSaved : kept.saved !== null && !readOnly ? w.saved(time(kept.saved)) : '',
    filed === null ? '' : w.filed(time(filed)),
  ].filter(Boolean);
  return (
    <BenchContext value={bench}>
      <header className="bench-head">
        <a className="wordmark" href={home}>
          Cartulary
        </a>
        <label className="bench-title">
          <span className="unseen">{w.editionTitle}</span>
          <input
            id="edition-title"
            key={draft.title}
            defaultValue={draft.title}
            placeholder={w.editionTitle}
            disabled={readOnly}
            maxLength={200}
            onBlur={({ target }) => bench.act({ kind: 'title', title: target.value.trim() })}
            onKeyDown={({ key, currentTarget }) => key === 'Enter' && currentTarget.blur()}
          />
        </label>
        <p className="small bench-saved" role="status">
          {states.join(' · ')}
        </p>
        <div className="actions">
          <button
            type="button"
            className="press"
            disabled={readOnly || history.past.length === 0}
            onClick={undo}
          >
            {w.undo}
          </button>
          <button
            type="button"
            className="press"
            disabled={draft.texts.length === 0}
            onClick={() => void bench.saveFile().catch((error: unknown) => say(w.fault(String(error))))}
          >
            {w.saveFile}
          </button>
          <button type="button" className="press" disabled={readOnly} onClick={() => opener.current?.click()}>
            {w.openFile}
          </button>
          <input
            ref={opener}
            type="file"
            hidden
            accept=".zip"
            aria-label={w.openFile}
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              if (file) void bench.openFile(file).then(() => (target.value = ''));
            }}
          />
          <button type="button" className="press" onClick={() => setKeysShown(true)}>
            <kbd>?</kbd> {w.keys}
          </button>
        </div>
      </header>
      <nav className="bench-steps" aria-label={w.stepsLabel}>
        {STEPS.map((one, i) => (
          <button
            key={one}
            type="button"
            className="press"
            aria-current={one === step ? 'step' : undefined}
            onClick={() => go(one)}
          >
            {i + 1} {w.steps[one]} <span className="small">{counts[one]}</span>
          </button>
        ))}
      </nav>
      {readOnly && (
        <p className="said bench-said">
          {w.elsewhere}{' '}
          <button type="button" className="press" onClick={takeOver}>
            {w.takeOver}
          </button>
        </p>
      )}
      <div role="status">
        {proposing && (
          <p className="bench-said">
            {w.proposing(proposing.done, proposing.of)}. {proposing.done === 0 && w.loading}
          </p>
        )}
        {said !== '' && <p className="bench-said">{said}</p>}
        {differences.length > 0 && (
          <p className="bench-said">
            <button type="button" className="press" onClick={() => setComparing(true)}>
              {w.join.look(differences.length)}
            </button>
          </p>
        )}
      </div>
      {failed !== null && (
        <p className="said bench-said" role="alert">
          {w.fault(failed)}{' '}
          <button type="button" className="press" onClick={again}>
            {t.tryAgain}
          </button>
        </p>
      )}
      <main className="bench">
        <h1 className="unseen" ref={heading} tabIndex={-1}>
          {w.steps[step]}
        </h1>
        {step === 'texts' && <Texts />}
        {step === 'region' && <Region busy={proposing !== null} />}
        {step === 'names' && <Names busy={proposing !== null} />}
        {step === 'passages' && <Passages />}
        {step === 'check' && <Check />}
      </main>
      {comparing && differences.length > 0 && (
        <Differences differences={differences} onClose={() => setComparing(false)} />
      )}
      {keysShown && <KeySheet onClose={() => setKeysShown(false)} />}
    </BenchContext>
  );
}

/** what stands beside the name of each step */
function countsOf(draft: Bench['draft']): Readonly<Record<Step, string>> {
  const { main } = namesOf(draft);
  const { placed } = decidedIn(draft);
  const used = placed.filter(({ use }) => use !== null && use.as !== 'later').length;
  return {
    texts: draft.texts.length > 0 ? String(draft.texts.length) : '',
    region: draft.region.length > 0 ? '✓' : '',
    names: main.length > 0 ? `${main.filter(isDecided).length}/${main.length}` : '',
    passages: placed.length > 0 ? `${used}/${placed.length}` : '',
    check: '',
  };
}
