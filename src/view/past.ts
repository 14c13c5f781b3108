/** What an edition withdrew and corrected, once it was asked for: most visits never need it. */
import type { Correction, History } from '../../geo/model.ts';
import type { Atlas } from '../atlas/atlas.ts';
import type { Page } from './page.ts';

export interface Past {
  readonly history: History;
  /**
   * What stands for a withdrawn thing: its page, and the passage that it opens there; null for all that was not withdrawn.
   * @param kind of a page (view/page.ts), or "event"
   */
  instead(kind: string, id: string): { page: Page; excerpt: string | null } | null;
  /** The entries of the log that came after an edition, by its first digits; null where it is not listed. */
  since(stamp: string): { date: string; corrections: readonly Correction[] } | null;
}

/** the kind of thing whose withdrawal an address of such a page tells of; an event is on the page of all */
export const thingOn = (pageKind: string): string =>
  pageKind === 'claims' ? 'claim' : pageKind === 'timeline' ? 'event' : pageKind;

// by the edition that it is of, because the prerenderer may have several
const come = new WeakMap<object, Past>();

/** null until it has come */
export const pastOf = ({ edition }: Pick<Atlas, 'edition'>): Past | null => come.get(edition) ?? null;
export const keepPast = ({ edition }: Pick<Atlas, 'edition'>, past: Past): unknown => come.set(edition, past);
