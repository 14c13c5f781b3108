import { useSyncExternalStore } from 'react';

/** One value that changes often and concerns few (the hovered place, the frame on screen): kept out of the view. */
export interface Signal<T> {
  get(): T;
  set(value: T): void;
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
/** the value, or what `pick` takes of it; renders again only when that changes */
export function useSignal<T>(signal: Signal<T>): T;
export function useSignal<T, P>(signal: Signal<T>, pick: (value: T) => P): P;
export function useSignal<T, P>(signal: Signal<T>, pick?: (value: T) => P): T | P {
  const read = () => (pick ? pick(signal.get()) : signal.get());
  return useSyncExternalStore(signal.subscribe, read, read);
}
