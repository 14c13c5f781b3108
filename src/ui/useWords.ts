import { useEffect, useSyncExternalStore } from 'react';
import { fetchWords } from '../atlas/atlas.ts';
import { useApp } from './app.ts';

const never = () => () => undefined;

/**
 * Asks for files of words, and says whether all are there: always, where an edition is loaded at once. What cannot be had
 * is asked for again the next time.
 * @param files names as of atlas/atlas.ts
 */
export function useWords(files: readonly string[]): boolean {
  const { atlas } = useApp();
  const { arrivals } = atlas;
  const there = () => !arrivals || files.every(arrivals.has);
  const wanted = files.join(' ');
  useEffect(() => {
    fetchWords(atlas, wanted === '' ? [] : wanted.split(' ')).catch(() => undefined);
  }, [atlas, wanted]);
  return useSyncExternalStore(arrivals?.subscribe ?? never, there, there);
}
