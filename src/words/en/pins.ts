/** What a pin tells beside its name to those who listen, in English. */
import { say } from './say.ts';

const { count, number } = say;

export const enPins = {
  /** `at`: rank among the `of` pins and discs in sight, from 1; `passages` that are shown of it */
  rank: (at: number, of: number, passages: number): string =>
    `${number(at)} of ${number(of)} on the map.${passages > 0 ? ` ${count(passages, { one: 'passage', other: 'passages' })}.` : ''}`,
};
