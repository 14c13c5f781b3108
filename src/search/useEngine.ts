import { type ComponentType, useSyncExternalStore } from 'react';
import type { Atlas } from '../atlas/atlas.ts';
import { useApp } from '../ui/app.ts';
import { createSignal, type Signal } from '../view/signal.ts';
import type { Lang } from '../view/view.ts';
import type { Engine, Found } from './found.ts';

/** The engine, and what lists its results: both come in files of their own when a reader first searches. */
interface Search extends Engine {
  Listed: ComponentType<{ found: Found }>;
}
type State = Search | 'idle' | 'loading' | 'failed';

// One index for each atlas and language. It is built when it is first needed and then kept.
const engines = new WeakMap<Atlas, Map<Lang, Signal<State>>>();

function stateOf(atlas: Atlas, lang: Lang): Signal<State> {
  const states = engines.get(atlas) ?? new Map<Lang, Signal<State>>();
  engines.set(atlas, states);
  const state = states.get(lang) ?? createSignal<State>('idle');
  states.set(lang, state);
  return state;
}

/** Fetches the search and builds its index, unless that is under way or done. */
export function loadEngine(atlas: Atlas, lang: Lang): void {
  const state = stateOf(atlas, lang);
  if (state.get() !== 'idle' && state.get() !== 'failed') return;
  state.set('loading');
  Promise.all([import('./engine.ts'), import('./Listed.tsx')])
    .then(async ([{ createEngine }, { Listed }]) => ({ ...(await createEngine(atlas, lang)), Listed }))
    .then(state.set, () => state.set('failed'));
}

/** the search, or how far it has come; `idle` while a page is prerendered or taken over */
export function useEngine(): State {
  const { atlas, view } = useApp();
  const state = stateOf(atlas, view.lang);
  return useSyncExternalStore(state.subscribe, state.get, () => 'idle');
}
