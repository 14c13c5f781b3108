import { type KeyboardEvent, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { useApp } from '../view/app.ts';
import { focusSearch } from './field.ts';
import { type Found, kindsOf } from './found.ts';
import { highlight } from './highlight.ts';
import { Nothing } from './Nothing.tsx';
import { ResultGroup } from './ResultGroup.tsx';
import { comeBack, stepResult } from './results.ts';
import { loadEngine, useEngine } from './useEngine.ts';

/** ms a reader has to go on typing before the count is said */
const REST = 700;

/** The results of one query. */
export function Listed({ found }: { found: Found }) {
  const { view, t, announce } = useApp();
  const root = useRef<HTMLElement>(null);
  const say = t.search;
  const sentence = say.said(kindsOf(found).map((kind) => say.count(kind, found.counts[kind])));
  useLayoutEffect(() => (root.current ? highlight(root.current, found.terms) : undefined), [found]);
  useEffect(() => {
    const timer = window.setTimeout(() => announce(sentence), REST);
    return () => window.clearTimeout(timer);
  }, [announce, sentence]);
  useEffect(comeBack, []);
  const walk = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    if (!stepResult(event.key === 'ArrowDown' ? 1 : -1)) focusSearch();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys of the links in it
    <section className="results" ref={root} onKeyDown={walk}>
      <h2 id="places" tabIndex={-1}>
        {say.results(found.total)}
      </h2>
      {found.total === 0 && <Nothing query={view.query} />}
      {found.similar && found.total > 0 && <p className="found-note">{say.similar}</p>}
      {kindsOf(found).map((kind) => (
        <ResultGroup key={`${kind} ${view.query}`} kind={kind} found={found} />
      ))}
    </section>
  );
}

/** What the search finds, in place of the list of places. */
export function Results() {
  const { atlas, view, t } = useApp();
  const engine = useEngine();
  const found = useMemo(() => (typeof engine === 'string' ? null : engine.find(view.query)), [engine, view.query]);
  if (found) return <Listed found={found} />;
  return (
    <section className="results">
      <h2 id="places" tabIndex={-1}>
        {engine === 'failed' ? t.search.failed : t.search.loading}
      </h2>
      {engine === 'failed' && (
        <button type="button" className="action strong" onClick={() => loadEngine(atlas, view.lang)}>
          {t.tryAgain}
        </button>
      )}
    </section>
  );
}
