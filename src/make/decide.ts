/** Every decision of the workbench as data, and the draft after it. Pure: the same draft and decision give the same draft. */
import type { Mention as Found } from '../../geo/propose/model.ts';
import { type Draft, type DraftText, mentionKey, type NameDecision, type Use, type Words } from './draft.ts';
import type { DraftEvent, DraftQuestion } from './record.ts';
import { put, withoutText } from './records.ts';

export type Decision =
  | { kind: 'title'; title: string }
  | { kind: 'add texts'; texts: readonly DraftText[] }
  | { kind: 'remove text'; text: string }
  | { kind: 'language'; text: string; language: string }
  | { kind: 'state'; text: string; part: keyof DraftText['states']; words: string | null }
  | { kind: 'region'; countries: readonly string[] }
  /** null takes a decision back */
  | { kind: 'names'; names: readonly string[]; decision: NameDecision | null }
  | { kind: 'each name'; decisions: readonly (readonly [name: string, decision: NameDecision])[] }
  | { kind: 'apart'; text: string; words: Words; name: string }
  | { kind: 'mark'; text: string; found: Found }
  | { kind: 'use'; mentions: readonly string[]; use: Use | null }
  | { kind: 'layer'; layer: string; title: string }
  /** one of the same key is replaced; null takes it away */
  | { kind: 'event'; key: string; event: DraftEvent | null }
  | { kind: 'question'; key: string; question: DraftQuestion | null };

/** The draft after a decision; the same one where the decision changes nothing. */
export function decide(draft: Draft, decision: Decision): Draft {
  switch (decision.kind) {
    case 'title':
      return decision.title === draft.title ? draft : { ...draft, title: decision.title };
    case 'add texts': {
      const known = new Set(draft.texts.map(({ id }) => id));
      const added = decision.texts.filter(({ id }) => !known.has(id));
      return added.length === 0 ? draft : { ...draft, texts: [...draft.texts, ...added] };
    }
    case 'remove text':
      return without(draft, decision.text);
    case 'language':
      return withText(draft, decision.text, (text) => ({ ...text, language: decision.language }));
    case 'state':
      return withText(draft, decision.text, (text) => ({
        ...text,
        states: { ...text.states, [decision.part]: stated(text.text, decision.words) },
      }));
    case 'region':
      return { ...draft, region: decision.countries };
    case 'names':
      return { ...draft, names: set(draft.names, decision.names, decision.decision) };
    case 'each name':
      return { ...draft, names: { ...draft.names, ...Object.fromEntries(decision.decisions) } };
    case 'apart':
      return {
        ...draft,
        apart: { ...draft.apart, [mentionKey(decision.text, decision.words)]: decision.name },
      };
    case 'mark':
      return marked(draft, decision.text, decision.found);
    case 'use':
      return { ...draft, uses: set(draft.uses, decision.mentions, decision.use) };
    case 'layer':
      return titled(draft, decision.layer, decision.title);
    case 'event':
      return { ...draft, events: put(draft.events, decision.key, decision.event) };
    case 'question':
      return { ...draft, questions: put(draft.questions, decision.key, decision.question) };
  }
}

/** Proposals are no decision: they come to a text without a step that could be taken back. */
export const withFound = (draft: Draft, found: ReadonlyMap<string, readonly Found[]>): Draft => ({
  ...draft,
  texts: draft.texts.map((text) => ({ ...text, found: found.get(text.id) ?? text.found })),
});

function set<T>(
  record: Readonly<Record<string, T>>,
  keys: readonly string[],
  value: T | null,
): Readonly<Record<string, T>> {
  const next = { ...record };
  for (const key of keys)
    if (value === null) delete next[key];
    else next[key] = value;
  return next;
}

const withText = (draft: Draft, id: string, change: (text: DraftText) => DraftText): Draft => ({
  ...draft,
  texts: draft.texts.map((text) => (text.id === id ? change(text) : text)),
});

/** what a text states of itself stands in it; anything else is not stated */
const stated = (text: string, words: string | null): string | null => {
  const bare = words?.trim() ?? '';
  return bare !== '' && bare.length <= 600 && text.includes(bare) ? bare : null;
};

function without(draft: Draft, id: string): Draft {
  const isOf = ([key]: readonly [string, unknown]): boolean => key.startsWith(`${id}:`);
  const rest = <T>(record: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
    Object.fromEntries(Object.entries(record).filter((entry) => !isOf(entry)));
  const { [id]: _, ...kept } = draft.marked;
  return {
    ...draft,
    texts: draft.texts.filter((text) => text.id !== id),
    apart: rest(draft.apart),
    uses: rest(draft.uses),
    marked: kept,
    ...withoutText(draft, id),
  };
}

function marked(draft: Draft, text: string, found: Found): Draft {
  const there = draft.marked[text] ?? [];
  if (there.some(({ start, end }) => start === found.start && end === found.end)) return draft;
  const all = [...there, found].sort((a, b) => a.start - b.start || a.end - b.end);
  return { ...draft, marked: { ...draft.marked, [text]: all } };
}

/** gives a layer its title; one that is not there yet is added at the end */
function titled(draft: Draft, id: string, title: string): Draft {
  const layers = draft.layers.some((layer) => layer.id === id)
    ? draft.layers.map((layer) => (layer.id === id ? { id, title } : layer))
    : [...draft.layers, { id, title }];
  return { ...draft, layers };
}
