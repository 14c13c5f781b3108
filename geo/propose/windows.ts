import { ARTICLES, DIRECTIONS } from './cues.ts';
import type { Entry, Gazetteer } from './gazetteer.ts';
import type { Token } from './tokens.ts';

/** Words that mean something to the gazetteer: tokens from `first` to `last`, both included. */
export interface Found {
  first: number;
  last: number;
  key: string;
  entries: readonly Entry[];
}

/** words of the longest names that are looked for */
const MOST_WORDS = 6;
/** what may stand between the words of a name */
const WITHIN = /^(?:[ \u00a0\-’'.‐‑]{1,2}|[ .]?\r?\n)$/;

/** The longest names of the gazetteer in a text, from its beginning on; each begins and ends with a word in capitals. They never overlap. */
export function findNames(tokens: readonly Token[], text: string, gazetteer: Gazetteer): Found[] {
  const found: Found[] = [];
  for (let i = 0; i < tokens.length; ) {
    const people = demonymAt(tokens, i, gazetteer);
    if (people > 0) {
      i += people;
      continue;
    }
    const name = tokens[i]?.capital
      ? (longest(tokens, i, gazetteer) ?? abbreviation(tokens, i, text, gazetteer))
      : null;
    if (name === null || isArticle(tokens, name, gazetteer)) i += 1;
    else {
      found.push(name);
      i = name.last + 1;
    }
  }
  return found;
}

/** How many words of a demonym of two words begin here: "South African", "Saudi Arabian"; those of "West African" too. */
function demonymAt(tokens: readonly Token[], i: number, { demonyms: { english }, has }: Gazetteer): number {
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (!token?.capital || !next?.capital || !/^[ -]$/.test(next.gap)) return 0;
  if (english.has(`${token.key} ${next.key}`)) return 2;
  return DIRECTIONS.has(token.key) && english.has(next.key) && !has(`${token.key} ${next.key}`) ? 2 : 0;
}

function longest(tokens: readonly Token[], first: number, gazetteer: Gazetteer): Found | null {
  let key = '';
  let best: Found | null = null;
  for (let last = first; last < Math.min(tokens.length, first + MOST_WORDS); last += 1) {
    const token = tokens[last];
    if (token === undefined || (last > first && !WITHIN.test(token.gap))) break;
    key = last === first ? token.key : `${key} ${token.key}`;
    if (token.capital && gazetteer.has(key)) best = { first, last, key, entries: gazetteer.find(key) };
  }
  return best;
}

/** Whether a name begins with an article that the next name does without: "La Unión" in "La Unión Europea". */
function isArticle(tokens: readonly Token[], { first, last }: Found, gazetteer: Gazetteer): boolean {
  if (!ARTICLES.has(tokens[first]?.key ?? '') || last === first || !tokens[first + 1]?.capital) return false;
  return (longest(tokens, first + 1, gazetteer)?.last ?? 0) > last;
}

/** "Calif." after a comma, "TX" too */
function abbreviation(tokens: readonly Token[], i: number, text: string, gazetteer: Gazetteer): Found | null {
  const token = tokens[i];
  if (token === undefined || i === 0 || !/^, ?$/.test(token.gap)) return null;
  const pointed = text[token.end] === '.' ? gazetteer.abbreviations.get(token.key) : undefined;
  const place = pointed ?? gazetteer.byId.get(`US.${text.slice(token.start, token.end)}`);
  if (place === undefined) return null;
  return { first: i, last: i, key: token.key, entries: [{ place, own: true }] };
}
