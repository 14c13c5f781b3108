import { type FormEvent, type KeyboardEvent, useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { SEARCH_ID } from '../ui/anchors.ts';
import { useApp } from '../ui/app.ts';
import { Icon } from '../ui/Icon.tsx';
import { LONGEST_QUERY, whileOn, withQuery } from '../view/changes.ts';
import { firstResult, raiseSheet } from './field.ts';
import { isSearch } from './fold.ts';
import { loadEngine } from './useEngine.ts';

/** ms without a key after which the search runs */
const REST = 120;

/** The search field. The query becomes part of the view once typing pauses. */
export function SearchRow() {
  const { atlas, view, t, go, sheetStop, announce, searchMemory } = useApp();
  const field = useRef<HTMLInputElement>(null);
  const timer = useRef(0);
  const say = t.search;
  const load = () => loadEngine(atlas, view.lang, t);

  const commit = (query: string) => {
    window.clearTimeout(timer.current);
    timer.current = 0;
    if (query !== view.query)
      go(
        whileOn(view, (now) => withQuery(now, query)),
        'replace',
      );
  };
  const latest = useRef(commit);
  useEffect(() => {
    latest.current = commit;
  });
  useEffect(() => () => window.clearTimeout(timer.current), []);
  // When Back, a link or a key has changed the query, the field shows it, unless the reader has typed
  // something newer.
  useEffect(() => {
    if (field.current && timer.current === 0 && field.current.value !== view.query)
      field.current.value = view.query;
    if (view.query !== '') loadEngine(atlas, view.lang, t);
  }, [atlas, t, view.lang, view.query]);
  // Of a search that comes with a link, the results are what is looked for. Back to a search finds the sheet as it was left.
  const asked = useRef(view.query);
  useEffect(() => {
    const came =
      view.query !== '' && view.query !== asked.current && field.current !== document.activeElement;
    asked.current = view.query;
    if (!came) return;
    raiseSheet({ sheetStop, searchMemory });
    field.current?.scrollIntoView({ block: 'start' });
  }, [view.query, sheetStop, searchMemory]);

  const type = ({ currentTarget }: FormEvent<HTMLInputElement>) => {
    // A new search has no opened result yet.
    searchMemory.opened = null;
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => latest.current(currentTarget.value), REST);
  };
  const clear = () => {
    if (field.current) field.current.value = '';
    commit('');
    announce(say.cleared);
    field.current?.focus();
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    const { value } = event.currentTarget;
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      if (value === '') event.currentTarget.blur();
      else clear();
    } else if (event.key === 'ArrowDown' || event.key === 'Enter') {
      event.preventDefault();
      flushSync(() => commit(value));
      const first = firstResult();
      if (event.key === 'Enter') first?.click();
      else first?.focus();
    }
  };
  return (
    <search
      className="search live-only"
      data-searching={isSearch(view.query) || undefined}
      onPointerEnter={load}
    >
      <Icon name="search" size={18} />
      <input
        id={SEARCH_ID}
        ref={field}
        type="search"
        enterKeyHint="search"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        maxLength={LONGEST_QUERY}
        defaultValue={view.query}
        placeholder={say.label}
        aria-label={say.label}
        onInput={type}
        onKeyDown={press}
        onFocus={() => {
          load();
          raiseSheet({ sheetStop, searchMemory });
        }}
      />
      <button type="button" className="tool" aria-label={say.clear} title={say.clear} onClick={clear}>
        <Icon name="close" size={16} />
      </button>
    </search>
  );
}
