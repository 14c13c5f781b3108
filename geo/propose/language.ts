import type { Token } from './tokens.ts';

const SPANISH = new Set('de la el los las que del una por con para como su al es lo se'.split(' '));
const ENGLISH = new Set('the of and to in that is was for with on as by it from at are his'.split(' '));

/** Whether the small words of a text are rather Spanish than English. */
export function isSpanish(tokens: readonly Token[]): boolean {
  let balance = 0;
  for (const { key } of tokens) balance += Number(SPANISH.has(key)) - Number(ENGLISH.has(key));
  return balance > 0;
}
