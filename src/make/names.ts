/** Mentions gathered into names, in the order in which they are decided. Pure. */
import { fold } from '../../geo/propose/fold.ts';
import type { Mention as Found, MentionKind, Place } from '../../geo/propose/model.ts';
import { oncePer } from '../atlas/once.ts';
import { type Draft, mentionKey, type NameDecision } from './draft.ts';

export interface Spot {
  text: string;
  start: number;
  end: number;
  key: string;
}

/** what says the same in all texts: one decision for all of it */
export interface Name {
  key: string;
  /** as it stands where it is likeliest a place's name */
  words: string;
  kind: MentionKind;
  certain: boolean;
  /** at most five, the likeliest first */
  candidates: readonly Place[];
  /** in the order of the texts */
  spots: readonly Spot[];
  decision: NameDecision | null;
}

export interface Names {
  /** those that are to be decided: certain ones first, then the most frequent */
  main: readonly Name[];
  /** things without a name: "the naval base" */
  sites: readonly Name[];
  /** people and things of a country, and words that are hardly names */
  others: readonly Name[];
}

/** The score from which words are likely enough a name to be asked about. */
const ASKED = 0.3;

/** All mentions of a text, proposed and marked, in its order; of those at the same words the marked one. */
export function mentionsIn(draft: Draft, id: string): readonly Found[] {
  const marked = draft.marked[id] ?? [];
  const taken = new Set(marked.map(({ start, end }) => `${start}-${end}`));
  const found = draft.texts.find((text) => text.id === id)?.found ?? [];
  return [...found.filter(({ start, end }) => !taken.has(`${start}-${end}`)), ...marked].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
}

/** Names of people ("Ecuadorian") are kept from the country's own, as they are no place. */
export const keyOf = (found: Found): string =>
  found.kind === 'demonym' || found.kind === 'site' ? `${found.kind} ${fold(found.text)}` : fold(found.text);

/** Reckoned once for each draft, because every part of the screen asks. */
export const namesOf = oncePer((draft: Draft): Names => {
  const groups = new Map<string, { best: Found; spots: Spot[]; marked: boolean }>();
  for (const { id } of draft.texts) {
    const own = new Set(draft.marked[id] ?? []);
    for (const found of mentionsIn(draft, id)) {
      const key = mentionKey(id, found);
      const name = draft.apart[key] ?? keyOf(found);
      const spot = { text: id, start: found.start, end: found.end, key };
      const group = groups.get(name);
      if (group === undefined) groups.set(name, { best: found, spots: [spot], marked: own.has(found) });
      else {
        group.spots.push(spot);
        group.marked ||= own.has(found);
        if (found.score > group.best.score) group.best = found;
      }
    }
  }
  const names = [...groups].map(
    ([key, { best, spots, marked }]): Name & { score: number; marked: boolean } => ({
      key,
      words: best.text,
      kind: best.kind,
      certain: best.certain,
      candidates: best.candidates,
      spots,
      decision: draft.names[key] ?? null,
      score: best.score,
      marked,
    }),
  );
  const order = (a: Name, b: Name) =>
    Number(b.certain) - Number(a.certain) || b.spots.length - a.spots.length;
  const isMain = ({ kind, score, marked, decision }: (typeof names)[number]): boolean =>
    marked || decision !== null || (kind !== 'site' && kind !== 'demonym' && score >= ASKED);
  return {
    main: names.filter(isMain).sort(order),
    sites: names.filter((name) => !isMain(name) && name.kind === 'site').sort(order),
    others: names.filter((name) => !isMain(name) && name.kind !== 'site').sort(order),
  };
});

/** whether nothing more is asked about a name */
export const isDecided = ({ decision }: Name): boolean => decision !== null && decision.as !== 'later';

/** Certain names that nobody has decided yet, each with its likeliest place. */
export const certainLeft = ({ main }: Names): readonly Name[] =>
  main.filter(({ certain, decision, candidates }) => certain && decision === null && candidates.length > 0);

/** The first name after one that is still to be decided; those put off come last. */
export function nextName(main: readonly Name[], after: string | null): Name | undefined {
  const from = main.findIndex(({ key }) => key === after) + 1;
  const round = [...main.slice(from), ...main.slice(0, from)];
  return round.find(({ decision }) => decision === null) ?? round.find((name) => !isDecided(name));
}
