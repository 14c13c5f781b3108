import { useSyncExternalStore } from 'react';

/** One value that changes often and concerns few (the hovered place, the frame on screen): kept out of the view. */
export interface Signal<T> extends Readable<T> {
  set(value: T): void;
}
/** a value that others change, or that follows from others */
export interface Readable<T> extends Source {
  get(): T;
}
interface Source {
  /** calls back after every change; returns the way to stop */
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
/** A value that follows from sources. `get` must return the same object as long as nothing it depends on changes. */
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
      const stops = sources.map((source) => source.subscribe(check));
      return () => {
        for (const stop of stops) stop();
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
