/** The words of the list of all sources, in Spanish. */
import type { LaterWords } from '../words.ts';
import { say } from './say.ts';

export const esSourceList: LaterWords['sourceList'] = {
  showAll: (n) => `Mostrar las ${say.count(n, { one: 'fuente', other: 'fuentes' })}`,
};
