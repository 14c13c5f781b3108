import type { FileWant } from './fill/want.ts';
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
} from './model.ts';
import type { LineOf, Problem } from './problem.ts';

/** A source's text as it was read, to the last character; never published. */
export interface Text {
  /** of the file's bytes, hex */
  sha256: string;
  text: string;
}

/** The files of an edition's folder, as parts that laws can need. */
export const PARTS = [
  'edition',
  'layers',
  'places',
  'areas',
  'sources',
  'claims',
  'events',
  'permalinks',
  'corrections',
] as const;
export type Part = (typeof PARTS)[number];

/** All that was read of an edition. */
export interface Inputs {
  edition: Edition | null;
  layers: readonly Layer[];
  places: readonly PlaceFeature[];
  areas: readonly AreaFeature[];
  sources: readonly Source[];
  claims: readonly Claim[];
  events: readonly Event[];
  /** null where the edition keeps no list of its ids */
  permalinks: Permalinks | null;
  corrections: readonly Correction[];
  /** by source id; a source without its text is verified in structure only */
  texts: ReadonlyMap<string, Text>;
  /** what files lack, or have wrong, and their texts tell: `fix` writes it */
  wants: readonly FileWant[];
  /** parts missing or broken, wholly or in one file: their lists hold what could be read */
  unread: ReadonlySet<Part>;
  /** faults of the files themselves */
  problems: readonly Problem[];
  lineOf: LineOf;
}

export const fileOf = (source: { id: string }): string => `sources/${source.id}.json`;
