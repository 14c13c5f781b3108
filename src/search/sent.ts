/** Results as they travel between the page and the worker that searches: what both have is sent as its id. Pure. */
import type { AtlasExcerpt } from '../../geo/model.ts';
import type { Atlas } from '../atlas/atlas.ts';
import { questionsOf } from '../atlas/claims.ts';
import { namedOnly } from '../atlas/mentions.ts';
import type { Lang } from '../view/view.ts';
import { type Entry, idOf, KINDS, type Kind } from './entries.ts';
import type { Found, Hit, Part } from './found.ts';

/** an excerpt with its place in reading order */
export interface SentExcerpt {
  at: number;
  excerpt: AtlasExcerpt;
}
interface SentHit extends Omit<Hit, 'entry'> {
  id: string;
  /** names and passages of a voice, or the passage that was found; the page may not have their words */
  names: readonly string[];
  excerpts: readonly SentExcerpt[];
}
export interface SentFound extends Omit<Found, 'hits' | 'rest'> {
  hits: Readonly<Record<Kind, readonly SentHit[]>>;
}

export interface Ask {
  /** the site's root path */
  root: string;
  /** of the edition that the page shows */
  stamp: string;
  lang: Lang;
  /** null to be told when places can be found, and to ask again for words that did not come */
  query: string | null;
}
/** `ready`: whether places can be found; `part`: more words have come, or none will */
export type Answer = { ready: boolean } | { part: Part } | { query: string; found: SentFound };

const each = <T>(read: (kind: Kind) => T): Record<Kind, T> =>
  // A cast, because every kind is in the list.
  Object.fromEntries(KINDS.map((kind) => [kind, read(kind)])) as Record<Kind, T>;

/** @param order of all excerpts, their place in reading order */
export function toSent({ rest: _, ...found }: Found, order: ReadonlyMap<AtlasExcerpt, number>): SentFound {
  const sent = (excerpts: readonly AtlasExcerpt[]) =>
    excerpts.map((excerpt) => ({ at: order.get(excerpt) ?? 0, excerpt }));
  const hit = ({ entry, fields, otherwise }: Hit): SentHit => ({
    fields,
    otherwise,
    id: idOf(entry),
    names: entry.kind === 'voice' ? entry.names : [],
    excerpts: sent(entry.kind === 'voice' ? entry.excerpts : entry.kind === 'passage' ? [entry.excerpt] : []),
  });
  return { ...found, hits: each((kind) => found.hits[kind].map(hit)) };
}

/**
 * The results with the page's own places, questions and events.
 * @param keep gives the page's own excerpt, with its words
 */
export function fromSent(
  atlas: Atlas,
  found: SentFound,
  keep: (sent: SentExcerpt) => AtlasExcerpt,
): Omit<Found, 'rest'> {
  const entryOf = (kind: Kind, { id, names, excerpts }: SentHit): Entry | null => {
    if (kind === 'voice') return { kind, names, excerpts: excerpts.map(keep) };
    if (kind === 'passage') return excerpts[0] ? { kind, excerpt: keep(excerpts[0]) } : null;
    if (kind === 'question') {
      const question = questionsOf(atlas).find(({ claim }) => claim.id === id);
      return question ? { kind, ...question } : null;
    }
    const place = kind === 'place' && atlas.place(id);
    if (place) return { kind: 'place', place };
    const event = kind === 'event' && atlas.events.find((one) => one.id === id);
    if (event) return { kind: 'event', event };
    const thing = kind === 'unmapped' && namedOnly(atlas).find((one) => one.id === id);
    return thing ? { kind: 'unmapped', thing } : null;
  };
  const hitsOf = (kind: Kind): readonly Hit[] =>
    found.hits[kind].flatMap((sent) => {
      const entry = entryOf(kind, sent);
      return entry ? { entry, fields: sent.fields, otherwise: sent.otherwise } : [];
    });
  return { ...found, hits: each(hitsOf) };
}
