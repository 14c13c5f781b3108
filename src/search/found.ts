import { scenesOf } from '../atlas/mentions.ts';
import { type Entry, type Field, KINDS, type Kind } from './entries.ts';

/** most results of a kind that are listed: thousands would help nobody */
export const MOST = 100;

export interface Hit {
  entry: Entry;
  /** which of the entry's words match */
  fields: ReadonlySet<Field>;
  /** folded words that answer only because the texts spell a name of the query in two ways; mostly none */
  otherwise: ReadonlySet<string>;
}
/** How much of an edition whose words come in parts was searched. */
export interface Part {
  /** passages, of how many */
  searched: number;
  total: number;
  /** whether the rest is on its way; otherwise it did not come */
  coming: boolean;
}
export interface Found {
  /** best first, equals in the order of the edition; at most as many as are ever listed */
  hits: Readonly<Record<Kind, readonly Hit[]>>;
  /** all that answer, listed or not */
  counts: Readonly<Record<Kind, number>>;
  total: number;
  /** folded words of the hits that answer to the query */
  terms: ReadonlySet<string>;
  /** no word of the edition begins as typed, so one slip was forgiven */
  similar: boolean;
  /** null where all words of the edition were searched */
  rest: (Part & { again(): void }) | null;
}
export interface Engine {
  find(query: string): Found;
}
/** an engine beside the page, which answers later */
export interface RemoteEngine {
  find(query: string): Promise<Found>;
}

/** kinds that hold something, in their order on the page */
export const kindsOf = ({ hits }: Found): readonly Kind[] => KINDS.filter((kind) => hits[kind].length > 0);

/** ids of the places that an entry is, stands at, or puts on the map */
const placesAt = (entry: Entry): readonly string[] =>
  entry.kind === 'place'
    ? [entry.place.id]
    : entry.kind === 'passage'
      ? scenesOf(entry.excerpt)
      : entry.kind === 'voice'
        ? entry.excerpts.flatMap(scenesOf)
        : entry.kind === 'question'
          ? entry.claim.places
          : entry.kind === 'event'
            ? entry.event.places
            : [];

/** ids of all places that the results are about */
export const placesOf = ({ hits }: Found): ReadonlySet<string> =>
  new Set(KINDS.flatMap((kind) => hits[kind].flatMap(({ entry }) => placesAt(entry))));
