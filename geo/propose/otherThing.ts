import { BODIES, ILLNESSES } from './cues.ts';
import type { Demonyms } from './demonyms.ts';
import type { Run } from './runs.ts';
import type { Token } from './tokens.ts';
import type { Found } from './windows.ts';

const SPACED = /^[ \u00a0]$/;
/** words that go on after a name without being what it says of something: "in Somali and …" */
const JOINING = new Set(
  'and or in is was has had the a to of on at for with by from y o en es de del la el los las con por para'.split(
    ' ',
  ),
);
/** words of a name after the place's own, at most: "Ohio State University" */
const REACH = 3;

/**
 * How much speaks for a name being part of something else's, however large the place: "University of Georgia", "Ohio State
 * University", "West Nile virus", "US$5", "A/Victoria/361", "Somali refugees". 0 where nothing does.
 */
export function otherThing(
  tokens: readonly Token[],
  { first, last, key }: Found,
  run: Run,
  { english, spanish }: Demonyms,
): number {
  const [token, before, second] = [tokens[first], tokens[first - 1], tokens[first - 2]];
  const after = tokens[last + 1];
  if (after && SPACED.test(after.gap) && ILLNESSES.has(after.key)) return 4;
  if (after?.gap.startsWith('$')) return 8;
  if (token?.gap === '/' && after?.gap === '/') return 4;
  if (token?.gap === ' ' && before?.gap === ' ' && isOf(before) && second?.capital && BODIES.has(second.key))
    return 8;
  const rest = token?.shouted ? [] : tokens.slice(last + 1, Math.min(run.last, last + REACH) + 1);
  if (rest.some(({ capital, key }) => capital && BODIES.has(key))) return 8;
  const isPeople = english.has(key) || spanish.has(key);
  return isPeople && after && SPACED.test(after.gap) && !after.capital && !JOINING.has(after.key) ? 8 : 0;
}

const isOf = ({ capital, key }: Token): boolean =>
  !capital && (key === 'of' || key === 'de' || key === 'del');
