import type { Correction } from '../../../geo/model.ts';
import { eventsAt } from '../../atlas/events.ts';
import { asidesOf } from '../../atlas/mentions.ts';
import type { Page } from '../../view/page.ts';
import type { Site } from '../../view/site.ts';

type Concerns = Correction['concerns'];

/** What a page shows, by kind. Pages that show all of something show nothing in particular. */
function shownOn(site: Site, { kind, id }: Page): Concerns {
  if (id === null) return {};
  if (kind === 'passage') return { passage: [id] };
  if (kind === 'claims') return { claim: [id] };
  if (kind === 'source')
    return {
      source: [id],
      passage: site.excerpts.flatMap((excerpt) => (excerpt.source === id ? excerpt.id : [])),
    };
  if (kind !== 'place') return {};
  return {
    place: [id],
    passage: [...site.passages(id), ...asidesOf(site, id)].map(({ excerpt }) => excerpt.id),
    claim: site.claims.flatMap((claim) => (claim.places.includes(id) ? claim.id : [])),
    event: eventsAt(site, id).map((event) => event.id),
  };
}

/** Those entries of the log that concern something the page shows. */
export function concerning(site: Site, page: Page, corrections: readonly Correction[]): Correction[] {
  const shown = Object.entries(shownOn(site, page)).map(([kind, ids]): [string, ReadonlySet<string>] => [
    kind,
    new Set(ids),
  ]);
  return corrections.filter(({ concerns }) => {
    const named: Readonly<Record<string, readonly string[] | undefined>> = concerns;
    return shown.some(([kind, ids]) => named[kind]?.some((id) => ids.has(id)));
  });
}
