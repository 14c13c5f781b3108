/** All that this site keeps in a reader's browser: the one list, which the page About shows and a test holds the browser to. */
import { choicesOf } from '../ui/choices.ts';
import type { Choice } from '../words/words.ts';
import { CACHE } from './worker/names.ts';

export interface Inventory {
  /** about the reader, under localStorage "cartulary.<choice>" */
  choices: readonly Choice[];
  /** for the reader, the same for everybody: what the names of its caches begin with; null where no copy is kept */
  caches: string | null;
}

export const inventoryOf = (languages: readonly unknown[], copy: boolean): Inventory => ({
  choices: choicesOf(languages),
  caches: copy ? CACHE : null,
});
