import type {
  AreaFeature,
  Claim,
  Correction,
  Edition,
  Event,
  Layer,
  Permalinks,
  PlaceFeature,
  Source,
} from '../model.ts';

/** All parts of an edition, none missing. */
export interface Corpus {
  edition: Edition;
  layers: readonly Layer[];
  places: readonly PlaceFeature[];
  areas: readonly AreaFeature[];
  sources: readonly Source[];
  claims: readonly Claim[];
  events: readonly Event[];
  /** null where the edition keeps no list of its ids */
  permalinks: Permalinks | null;
  corrections: readonly Correction[];
}
