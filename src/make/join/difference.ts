/** What two people decided differently: one of both is chosen by a press. Pure. */
import type { Decision } from '../decide.ts';
import { type Draft, mentionKey } from '../draft.ts';
import { isAlike } from './same.ts';

export interface Difference {
  key: string;
  /** each gives the draft what one of them decided */
  mine: Decision;
  theirs: Decision;
}

/** What a draft holds where a decision would change it. */
export function standing(draft: Draft, decision: Decision): unknown {
  switch (decision.kind) {
    case 'title':
      return draft.title;
    case 'region':
      return draft.region;
    case 'language':
      return draft.texts.find(({ id }) => id === decision.text)?.language;
    case 'state':
      return draft.texts.find(({ id }) => id === decision.text)?.states[decision.part];
    case 'names':
      return draft.names[decision.names[0] ?? ''];
    case 'apart':
      // a mention that nobody told apart has the name that its words give it
      return draft.apart[mentionKey(decision.text, decision.words)] ?? decision.name.replace(/#\d+$/, '');
    case 'use':
      return draft.uses[decision.mentions[0] ?? ''];
    case 'layer':
      return draft.layers.find(({ id }) => id === decision.layer)?.title;
    case 'event':
      return draft.events?.find(({ key }) => key === decision.key);
    case 'question':
      return draft.questions?.find(({ key }) => key === decision.key);
    default:
      return undefined;
  }
}

/** What a decision puts there. */
export function given(decision: Decision): unknown {
  switch (decision.kind) {
    case 'title':
      return decision.title;
    case 'region':
      return decision.countries;
    case 'language':
      return decision.language;
    case 'state':
      return decision.words;
    case 'names':
      return decision.decision;
    case 'apart':
      return decision.name;
    case 'use':
      return decision.use;
    case 'layer':
      return decision.title;
    case 'event':
      return decision.event;
    case 'question':
      return decision.question;
    default:
      return undefined;
  }
}

/** Whose decision a draft holds now; null where neither's. */
export function heldIn(draft: Draft, { mine, theirs }: Difference): 'mine' | 'theirs' | null {
  const held = standing(draft, mine);
  return isAlike(held, given(mine)) ? 'mine' : isAlike(held, given(theirs)) ? 'theirs' : null;
}
