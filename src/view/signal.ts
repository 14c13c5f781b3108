import { useSyncExternalStore } from 'react';

/**
 * One value that changes often and that few parts read (the hovered place, the frame on screen), so the view
 * does not hold it.
 */
export interface Signal<T> extends Readable<T> {
  set(value: T): void;
}
/** a value that others change, or that is computed from others */
export interface Readable<T> extends Source {
  get(): T;
}
interface Source {
  /** calls back after every change; returns the function that unsubscribes */
  subscribe(listener: () => void): () => void;
}

export function createSignal<T>(initial: T): Signal<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set: (next) => {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
/**
 * A value that is computed from sources. `get` must return the same object as long as nothing it depends on
 * changes.
 */
export function derive<T>(get: () => T, sources: readonly Source[]): Readable<T> {
  return {
    get,
    subscribe: (listener) => {
      let value = get();
      const check = () => {
        const next = get();
        if (Object.is(next, value)) return;
        value = next;
        listener();
      };
      const unsubscribers = sources.map((source) => source.subscribe(check));
      return () => {
        for (const unsubscribe of unsubscribers) unsubscribe();
      };
    },
  };
}
/** the value, or what `pick` takes of it; renders again only when that changes */
export function useSignal<T>(signal: Readable<T>): T;
export function useSignal<T, P>(signal: Readable<T>, pick: (value: T) => P): P;
export function useSignal<T, P>(signal: Readable<T>, pick?: (value: T) => P): T | P {
  const read = () => (pick ? pick(signal.get()) : signal.get());
  return useSyncExternalStore(signal.subscribe, read, read);
}
