/** What a pin tells beside its name to those who listen, in Spanish. */
import type { LaterWords } from '../words.ts';
import { say } from './say.ts';

const { count, number } = say;

export const esPins: LaterWords['pins'] = {
  rank: (at, of, passages) =>
    `${number(at)} de ${number(of)} en el mapa.${passages > 0 ? ` ${count(passages, { one: 'pasaje', other: 'pasajes' })}.` : ''}`,
};
