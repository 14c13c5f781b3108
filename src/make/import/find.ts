/** Where the quotation of a row stands: found exactly, by its words and those around them, or not at all. Pure. */
import { byHash } from '../../../geo/publish/annotations.ts';
import type { DraftText, Words } from '../draft.ts';
import type { Row } from './row.ts';

/** why a row is lost, as a key of the words that say so */
export type Lost =
  | 'point'
  | 'no quote'
  | 'not found'
  | 'other words around'
  | 'twice'
  | 'no name'
  | 'name not in quote';

export type Known = Pick<DraftText, 'id' | 'file' | 'text' | 'sha256' | 'original' | 'states'>;
export interface Stands extends Words {
  text: string;
}

/** Never the likeliest place: one that is the only one, or none. */
export function placeOfQuote(row: Row, texts: readonly Known[]): Stands | Lost {
  const { quote, prefix, suffix, start } = row;
  if (quote === '') return 'no quote';
  const named = row.source === null ? [] : texts.filter((text) => isNamed(text, row.source ?? ''));
  const all = (named.length > 0 ? named : texts).flatMap((text) => standsIn(text, quote));
  if (all.length === 0) return 'not found';
  const near = all.filter(({ text, start: at, end }) => {
    const whole = texts.find(({ id }) => id === text)?.text ?? '';
    return whole.slice(0, at).endsWith(prefix) && whole.startsWith(suffix, end);
  });
  if (near.length === 0) return 'other words around';
  const [only, other] = near;
  if (only && !other) return only;
  if (start === null) return 'twice';
  // offsets are counted in code points by the standard, and in code units by many programs
  const there = near.filter(({ text, start: at }) => {
    if (at === start) return true;
    const whole = texts.find(({ id }) => id === text)?.text ?? '';
    return Array.from(whole.slice(0, at)).length === start;
  });
  return there.length === 1 && there[0] ? there[0] : 'twice';
}

function standsIn({ id, text }: Known, quote: string): Stands[] {
  const found: Stands[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1))
    found.push({ text: id, start: at, end: at + quote.length });
  return found;
}

const stem = (name: string): string =>
  (name.split(/[/\\]/).at(-1) ?? '').replace(/\.[a-z0-9]{1,5}$/i, '').toLowerCase();

/** Whether words name a text: its address, hash, file, title or letter. */
function isNamed({ id, file, sha256, original, states }: Known, source: string): boolean {
  return (
    source === states.address ||
    source === states.title ||
    source.toLowerCase() === id ||
    source === byHash(sha256) ||
    (source !== '' && [file, original?.name ?? file].some((name) => stem(name) === stem(source)))
  );
}
