/** Events and questions of a draft: what an editor says of the passages she chose. Nothing here is drawn or computed. */
import type { Claim, Event } from '../../geo/model.ts';

/** words that an event or a position rests on: [start, end) in a text */
export interface CitedWords {
  text: string;
  start: number;
  end: number;
}

/** When something happened, as finely as the words tell; `resolved` says how a relative date was reckoned, and readers see it. */
export interface When extends Pick<Event, 'from' | 'to' | 'precision'> {
  resolved?: string;
}

export interface DraftEvent {
  /** tells it from the others of the draft */
  key: string;
  /** under which it was published; of a new one it follows from its title */
  id?: string;
  title: string;
  cites: readonly CitedWords[];
  /** null until somebody has said */
  when: When | null;
  layer: string;
  /** ids of decided places */
  places: readonly string[];
  note?: string;
}

/** What one text says on a question, in the editor's words and in its own. */
export interface DraftPosition {
  text: string;
  summary: string;
  figure?: string;
  cites: readonly CitedWords[];
}

export interface DraftQuestion {
  key: string;
  id?: string;
  question: string;
  /** null until somebody has said */
  kind: Claim['kind'] | null;
  /** the layer under which it is listed */
  topic: string;
  places: readonly string[];
  positions: readonly DraftPosition[];
  /** texts without a position of which `note` tells */
  noted?: readonly string[];
  note?: string;
}
