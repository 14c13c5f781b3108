import type { AreaFeature, Claim, Edition, Event, Layer, PlaceFeature, Source } from '../model.ts';

/** All parts of an edition, none missing. */
export interface Corpus {
  edition: Edition;
  layers: readonly Layer[];
  places: readonly PlaceFeature[];
  areas: readonly AreaFeature[];
  sources: readonly Source[];
  claims: readonly Claim[];
  events: readonly Event[];
}
