/** What an editor has decided so far. All of it is data that the browser can keep; nothing here is drawn or computed. */

import type { Mention, PlaceFeature, Source } from '../../geo/model.ts';
import type { Mention as Found, Place } from '../../geo/propose/model.ts';
import type { DraftEvent, DraftQuestion } from './record.ts';

/** why no pin can stand for a name */
export type Reason = Extract<Mention, { kind: 'unmapped' }>['reason'];
/** why a named place is no scene of a layer */
export type Role = Extract<Mention, { kind: 'aside' }>['role'];

export interface DraftText {
  /** also the name of its source's file: a, b, c … */
  id: string;
  /** name of the text in the edition's folder of texts */
  file: string;
  /** as it was taken out of the file: quotations are of this, to the letter */
  text: string;
  /** of `text` as UTF-8, hex */
  sha256: string;
  /** the file it was taken from; null for words that were pasted */
  original: { name: string; sha256: string } | null;
  /** ISO 639-1 */
  language: string;
  /** what the document states of itself, letter for letter; null where it states nothing */
  states: Source['states'];
  /** names that were proposed in it, in its order; null until they were looked for */
  found: readonly Found[] | null;
}

export type Corner = readonly [lng: number, lat: number];

/** a place that an editor put on the map by hand */
export interface OwnPlace {
  /** begins with `own:` */
  id: string;
  name: string;
  /** WGS 84 degrees */
  lat: number;
  lng: number;
  /** ISO 3166-1 alpha-2 */
  country: string | null;
  /** `area` for one that was drawn */
  precision: PlaceFeature['properties']['precision'];
  /** of one that was drawn, its corners in their order, [lng, lat]; the last one joins the first */
  corners?: readonly Corner[];
}

export type NameDecision =
  | { as: 'place'; place: Place | OwnPlace }
  | { as: 'none' }
  | { as: 'unplaced'; reason: Reason }
  | { as: 'later' };

/** words of a text, [start, end) in UTF-16 code units */
export interface Words {
  start: number;
  end: number;
}

/** What a mention of a place is in the edition. */
export type Use =
  | {
      as: 'scene';
      layer: string;
      /** [start, end) of the passage in the text */
      passage: Words;
      /** whose words the passage holds: the speaker's name in the text, or the text's own; without it nobody has said */
      voice?: Words | 'own';
      /** why it is less than whole sentences */
      cut?: string;
    }
  | { as: 'aside'; role: Role }
  | { as: 'later' };

export interface DraftLayer {
  id: string;
  title: string;
}

export interface Draft {
  format: 1;
  title: string;
  /** the edition's one language */
  language: string;
  texts: readonly DraftText[];
  /** ISO 3166-1 alpha-2 of the countries in which the texts mostly play */
  region: readonly string[];
  /** by key of a name (names.ts) */
  names: Readonly<Record<string, NameDecision>>;
  /** names of single mentions that are to be told from the others of their name, by key of the mention */
  apart: Readonly<Record<string, string>>;
  /** words that the editor marked herself, by text */
  marked: Readonly<Record<string, readonly Found[]>>;
  layers: readonly DraftLayer[];
  /** by key of a mention */
  uses: Readonly<Record<string, Use>>;
  /** both absent where nobody has made any */
  events?: readonly DraftEvent[];
  questions?: readonly DraftQuestion[];
}

export const newDraft = (language: string, title: string, layers: readonly DraftLayer[]): Draft => ({
  format: 1,
  title,
  language,
  texts: [],
  region: [],
  names: {},
  apart: {},
  marked: {},
  layers,
  uses: {},
});

/** one string for one mention */
export const mentionKey = (text: string, { start, end }: Words): string => `${text}:${start}-${end}`;

/** a, b … z, aa … */
export function nextId(taken: ReadonlySet<string>): string {
  for (let n = 0; ; n += 1) {
    const id = idAt(n);
    if (!taken.has(id)) return id;
  }
}
const idAt = (n: number): string =>
  n < 26 ? String.fromCharCode(97 + n) : idAt(Math.floor(n / 26) - 1) + idAt(n % 26);
