/** Claims and events with their citations as offsets in the passages that they cite. */
import type { Claim, Event } from '../model.ts';
import type { Problem } from '../problem.ts';
import type { HandClaim, HandEvent, HandSource } from './hand.ts';
import { citationOf } from './spans.ts';

/** The words of every excerpt, by its id: of two under one id the first. */
export const quotesOf = (sources: readonly HandSource[]): ReadonlyMap<string, string> =>
  new Map(
    sources
      .flatMap(({ excerpts }) => excerpts.map(({ id, quote }): [string, string] => [id, quote]))
      .reverse(),
  );

export function fillClaims(
  hands: readonly HandClaim[],
  quotes: ReadonlyMap<string, string>,
): { claims: Claim[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const claims = hands.map((claim, i) => ({
    ...claim,
    positions: claim.positions.map((position, k) => ({
      ...position,
      cites: position.cites.map((cite, n) =>
        citationOf(
          quotes,
          cite,
          `claims[${i}].positions[${k}].cites[${n}]`,
          (at, { message }) =>
            void problems.push({ file: 'claims.json', at, message: `${claim.id}: ${message}` }),
        ),
      ),
    })),
  }));
  return { claims, problems };
}

export function fillEvents(
  hands: readonly HandEvent[],
  quotes: ReadonlyMap<string, string>,
): { events: Event[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const events = hands.map((event, i) => ({
    ...event,
    cites: event.cites.map((cite, n) =>
      citationOf(
        quotes,
        cite,
        `events[${i}].cites[${n}]`,
        (at, { message }) =>
          void problems.push({ file: 'events.json', at, message: `${event.id}: ${message}` }),
      ),
    ),
  }));
  return { events, problems };
}
