/** What is said of an address that asks for something withdrawn, or that names an edition. */
import type { Ref } from '../../../geo/model.ts';
import { letterOf } from '../../atlas/letters.ts';
import { labelIn } from '../../atlas/names.ts';
import {
  toAbout,
  toClaims,
  toExplore,
  toPassage,
  toPlace,
  toSource,
  toTimeline,
} from '../../view/changes.ts';
import { type Past, pastOf } from '../../view/past.ts';
import { EDITION } from '../../view/sinceLink.ts';
import type { Site } from '../../view/site.ts';
import type { View } from '../../view/view.ts';
import { refOf } from '../../view/withdrawn.ts';
import { laterOf } from '../../words/later.ts';
import type { Words } from '../../words/words.ts';
import { concerning } from './concerned.ts';

/** a thing of the edition by name, and the view that shows it */
export interface Way {
  name: string;
  to: View;
}
export interface Told {
  sentences: readonly string[];
  /** what the links lead to, before them */
  ways: string;
  links: readonly Way[];
}

/** null where the edition has no such thing */
export function wayTo(site: Site, view: View, t: Words, { kind, id }: Ref): Way | null {
  const { lang } = view;
  const way = (name: string | undefined, to: View): Way | null => (name === undefined ? null : { name, to });
  if (kind === 'place') return way(site.place(id)?.name[lang], toPlace(view, id));
  if (kind === 'claim')
    return way(site.claims.find((claim) => claim.id === id)?.question[lang], toClaims(view, id));
  if (kind === 'event')
    return way(site.events.find((event) => event.id === id)?.title[lang], toTimeline(view, id));
  if (kind === 'layer') return way(site.layer(id)?.title[lang], toExplore(view));
  if (kind === 'source') return way(site.source(id) && t.source(letterOf(site, id)), toSource(view, id));
  const excerpt = site.excerpt(id);
  return way(
    excerpt && `${letterOf(site, excerpt.source)} ${t.paragraph(excerpt.paragraph)}`,
    excerpt && !site.page('passage') ? toSource(view, excerpt.source, id) : toPassage(view, id),
  );
}

/** @param asked a notice's `given`: "passage a-3", or "edition 0123abcd" */
export function toldOf(site: Site, view: View, t: Words, asked: string): Told | null {
  const past = pastOf(site);
  if (!past) return null;
  const say = laterOf(t).past;
  if (asked.startsWith(EDITION)) return toldSince(past, site, view, t, asked.slice(EDITION.length));
  const row = past.history.withdrawn.find((one) => refOf(one) === asked);
  if (!row) return null;
  const why = past.history.reasons.find(({ id }) => id === row.why)?.text ?? {};
  return {
    sentences: [say.withdrawn[row.kind](t.quoted(row.id), row.until), labelIn(why, view.lang)],
    ways: say.instead,
    links: row.successors.flatMap((ref) => wayTo(site, view, t, ref) ?? []),
  };
}

/** entries that are repeated in a notice, at most: the page itself must not be pushed out of sight */
const MOST = 3;

/** What was corrected since an edition, and of that what concerns the page. @param stamp its first digits */
function toldSince(past: Past, site: Site, view: View, t: Words, stamp: string): Told {
  const say = laterOf(t).past;
  const links = [{ name: say.title, to: toAbout(view) }];
  const since = past.since(stamp);
  if (since === null) return { sentences: [say.unknownEdition(stamp)], ways: say.all, links };
  const here = concerning(site, view.page, since.corrections);
  return {
    sentences: [
      say.since(stamp, since.date, since.corrections.length),
      ...(here.length > 0 ? [say.here(here.length)] : []),
      ...here
        .slice(-MOST)
        .reverse()
        .map(({ date, what }) => `${t.say.date(date)}: ${labelIn(what, view.lang)}`),
    ],
    ways: say.all,
    links,
  };
}
