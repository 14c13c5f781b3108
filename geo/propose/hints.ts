import { DIVISION_SORTS, JOINTS, SUBDIVISION_SORTS, TOWN_SORTS } from './cues.ts';
import type { Place, PlaceKind } from './model.ts';
import type { Hints } from './rank.ts';
import type { Token } from './tokens.ts';
import type { Found } from './windows.ts';

export const NO_HINTS: Hints = { within: [], sort: null };

/** What stands beside a name about its place: the next name after a comma or in brackets, and a word that says what it is. */
export function hintsOf(found: readonly Found[], i: number, tokens: readonly Token[]): Hints {
  const name = found[i];
  if (name === undefined) return NO_HINTS;
  return { within: outer(found, i, tokens), sort: sortOf(name, tokens) ?? listed(found, i, tokens) };
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
  return before < first - 1 ? sort(tokens[before]?.key ?? '') : null;
}

const PLURALS =
  /^(?:provinces|states|regions|departments|counties|provincias|estados|departamentos|regiones|cities|towns|ciudades)$/;

/** "the provinces of Guayas, El Oro and Loja": said of all of the list */
function listed(found: readonly Found[], i: number, tokens: readonly Token[]): PlaceKind | null {
  for (let at = i; at > 0; at -= 1) {
    const [name, before] = [found[at], found[at - 1]];
    if (!name || !before) return null;
    const between = name.first - before.last;
    const joint = tokens[before.last + 1];
    const joined =
      between === 1
        ? /^, $/.test(joint?.gap ?? '')
        : between === 2 && /^(?:and|y|e|or|o)$/.test(joint?.key ?? '');
    if (!joined) return null;
    const said = sortOf(before, tokens);
    if (said !== null) return PLURALS.test(tokens[before.first - 2]?.key ?? '') ? said : null;
  }
  return null;
}

const sort = (key: string): PlaceKind | null =>
  DIVISION_SORTS.has(key)
    ? 'division'
    : SUBDIVISION_SORTS.has(key)
      ? 'subdivision'
      : TOWN_SORTS.has(key)
        ? 'town'
        : null;
