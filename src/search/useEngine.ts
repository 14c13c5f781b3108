import { type ComponentType, useSyncExternalStore } from 'react';
import type { Atlas } from '../atlas/atlas.ts';
import { useApp } from '../ui/app.ts';
import { createSignal, type Signal } from '../view/signal.ts';
import type { Lang } from '../view/view.ts';
import { loadLater } from '../words/later.ts';
import type { Words } from '../words/words.ts';
import type { Engine, Found, RemoteEngine } from './found.ts';

/** The engine, and what lists its results: both come in files of their own when a reader first searches. */
type Search = (Engine | RemoteEngine) & {
  Listed: ComponentType<{ found: Found }>;
};
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

/** Fetches the search with its words and builds its index, unless that is under way or done. */
export function loadEngine(atlas: Atlas, lang: Lang, words: Words): void {
  const state = stateOf(atlas, lang);
  if (state.get() !== 'idle' && state.get() !== 'failed') return;
  state.set('loading');
  // More words have come: whoever shows results asks again.
  const renew = () => {
    const search = state.get();
    if (typeof search !== 'string') state.set({ ...search });
  };
  Promise.all([createFor(atlas, lang, renew), import('./Listed.tsx'), loadLater(words)])
    .then(([engine, { Listed }]) => ({ ...engine, Listed }))
    .then(state.set, () => state.set('failed'));
}

/** Of a large edition, a worker builds the index and searches, so that the page stays free. */
const createFor = async (atlas: Atlas, lang: Lang, renew: () => void): Promise<Engine | RemoteEngine> =>
  atlas.arrivals
    ? (await import('./remote.ts')).createRemote(atlas, atlas.arrivals, lang, renew)
    : (await import('./engine.ts')).createEngine(atlas, lang);

/** the search, or how far it has come; `idle` while a page is prerendered or taken over */
export function useEngine(): State {
  const { atlas, view } = useApp();
  const state = stateOf(atlas, view.lang);
  return useSyncExternalStore(state.subscribe, state.get, () => 'idle');
}
