/** What a place of the gazetteer is: `division` is of the first level, `subdivision` of the second. */
export type PlaceKind = 'country' | 'division' | 'subdivision' | 'town' | 'region';

/** A place that a name may mean. */
export interface Place {
  /** GeoNames' number of a town (`3652462`), a country's or division's code (`EC`, `EC.18`, `US.TX.113`, `NO/Østfold`), or `region:` and its English name */
  id: string;
  name: string;
  kind: PlaceKind;
  /** WGS 84 degrees: of a town itself, the centroid of a country or division, the middle of a region */
  lat: number;
  lng: number;
  /** ISO 3166-1 alpha-2; null for seas, continents and regions of several countries */
  country: string | null;
  /** code of the first-level division it is or lies in, such as `EC.18` */
  division: string | null;
  /** of divisions, that of their towns; null where nobody counts people */
  population: number | null;
  /** what a town is the capital of */
  seat: 'country' | 'division' | null;
}

/** Where texts mostly play: places in these countries and near these points come first. Both may be empty. */
export interface Region {
  /** ISO 3166-1 alpha-2 */
  countries: readonly string[];
  /** WGS 84 degrees */
  points: readonly { lat: number; lng: number }[];
}

export const NO_REGION: Region = { countries: [], points: [] };

/**
 * What a mention may name: a kind of place, people or things of a country ("Ecuadorian"), a thing without a name ("the naval
 * base"), or a name that the gazetteer does not know.
 */
export type MentionKind = PlaceKind | 'demonym' | 'site' | 'unknown';

/** Words of a text that may name a place: [start, end) in UTF-16 code units of the text; `text` is exactly these. */
export interface Mention {
  start: number;
  end: number;
  text: string;
  kind: MentionKind;
  /** from 0 to 1, how much speaks for a place's name; at CUT and above it is proposed as one */
  score: number;
  /** whether the score reaches CUT, and the name is the place's own (never of a site, an unknown name or a demonym) */
  certain: boolean;
  /** at most five, the likeliest first; empty for sites and unknown names */
  candidates: readonly Place[];
}

/** The score at which words are held for a place's name. */
export const CUT = 0.5;
/** Candidates of a mention */
export const MOST_CANDIDATES = 5;
