/** What stands for things that an edition withdrew, as pages of its site. */
import type { History, Ref } from '../../geo/model.ts';
import { FIRST, type Page } from './page.ts';
import { type Past, thingOn } from './past.ts';
import type { Site } from './site.ts';

export type Withdrawn = History['withdrawn'][number];

/** kinds of pages whose addresses hold an id, by the kind of thing that it is of */
const PAGE: Readonly<Partial<Record<Ref['kind'], string>>> = {
  place: 'place',
  passage: 'passage',
  claim: 'claims',
  source: 'source',
  event: 'timeline',
};

/** The page of a thing, where the site has one: an event is shown among all, a layer on the first page. */
export function pageOf(site: Site, { kind, id }: Ref): Page | null {
  if (kind === 'layer') return FIRST;
  const page = kind === 'event' ? { kind: 'timeline', id: null } : { kind: PAGE[kind] ?? '', id };
  const record = site.page(page.kind);
  return record && (page.id === null || record.ids(site).includes(page.id)) ? page : null;
}

export const refOf = ({ kind, id }: Ref): string => `${kind} ${id}`;

export function pastFrom(site: Site, history: History): Past {
  const rows = new Map(history.withdrawn.map((row) => [refOf(row), row]));
  return {
    history,
    instead: (pageKind, id) => {
      const successors = rows.get(`${thingOn(pageKind)} ${id}`)?.successors;
      if (!successors) return null;
      const page = successors.map((ref) => pageOf(site, ref)).find((found) => found !== null) ?? FIRST;
      return { page, excerpt: successors.find((ref) => ref.kind === 'passage')?.id ?? null };
    },
    since: (stamp) => {
      const edition = stamp === '' ? undefined : history.editions.find((one) => one.stamp.startsWith(stamp));
      return edition
        ? { date: edition.date, corrections: history.corrections.slice(edition.corrections) }
        : null;
    },
  };
}

/** the path of a withdrawn thing's own page as a page; null for things that have none */
export const formerPage = ({ kind, id }: Ref): Page | null => {
  const page = PAGE[kind];
  return page === undefined ? null : { kind: page, id };
};
