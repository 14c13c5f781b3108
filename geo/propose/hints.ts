import { DIVISION_SORTS, JOINTS, SUBDIVISION_SORTS, TOWN_SORTS } from './cues.ts';
import type { Place, PlaceKind } from './model.ts';
import type { Hints } from './rank.ts';
import type { Token } from './tokens.ts';
import type { Found } from './windows.ts';

/** What stands beside a name about its place: the next name after a comma or in brackets, and a word that says what it is. */
export function hintsOf(found: readonly Found[], i: number, tokens: readonly Token[]): Hints {
  const name = found[i];
  return name === undefined ? { within: [], sort: null } : { within: outer(found, i, tokens), sort: sortOf(name, tokens) };
}

/** "Salinas, Ecuador", "Salinas (Ecuador)", "Salinas, California, United States" */
function outer(found: readonly Found[], i: number, tokens: readonly Token[]): Place[] {
  const [name, next] = [found[i], found[i + 1]];
  if (!name || !next || next.first !== name.last + 1) return [];
  if (!/^(?:,[ \n]|[ \n]\()$/.test(tokens[next.first]?.gap ?? '')) return [];
  return next.entries.map(({ place }) => place).filter(({ kind }) => kind !== 'town' && kind !== 'region');
}

/** "Loja province", "provincia de Loja", "city of Loja" */
function sortOf({ first, last, key }: Found, tokens: readonly Token[]): PlaceKind | null {
  const after = tokens[last + 1];
  const said = after && /^[ \n]$/.test(after.gap) ? sort(after.key) : null;
  if (said !== null) return said;
  const own = sort(key.slice(key.lastIndexOf(' ') + 1));
  if (own !== null && last > first && own !== 'town') return own;
  let before = first - 1;
  while (JOINTS.has(tokens[before]?.key ?? '') && first - before <= 2) before -= 1;
  // "the provinces of Guayas, El Oro and Loja" is said of the first only
  return before < first - 1 ? sort(tokens[before]?.key ?? '') : null;
}

const sort = (key: string): PlaceKind | null =>
  DIVISION_SORTS.has(key) ? 'division' : SUBDIVISION_SORTS.has(key) ? 'subdivision' : TOWN_SORTS.has(key) ? 'town' : null;
