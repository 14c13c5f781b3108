/** The words of the list of all sources, in English. */
import { say } from './say.ts';

export const enSourceList = {
  showAll: (n: number): string => `Show all ${say.count(n, { one: 'source', other: 'sources' })}`,
};
