/** What has changed at which places since an edition. */
import type { History } from '../../../geo/model.ts';
import { placesNamed } from '../../atlas/mentions.ts';
import type { Changes } from '../../view/sinceLink.ts';
import type { Site } from '../../view/site.ts';
import { refOf } from '../../view/withdrawn.ts';

/**
 * By place. Things of one day are told apart by the log: it says how many of its entries an edition had.
 * @param stamp first digits of an edition's; of one that is not listed nothing is known
 */
export function changesSince(site: Site, history: History, stamp: string): ReadonlyMap<string, Changes> {
  const changes = new Map<string, Changes>();
  const edition = history.editions.find((one) => one.stamp.startsWith(stamp));
  if (!edition) return changes;
  const at = (place: string): Changes => {
    const known = changes.get(place) ?? {
      added: 0,
      recut: 0,
      withdrawn: 0,
      redrawn: false,
      corrected: false,
    };
    changes.set(place, known);
    return known;
  };
  const log = history.corrections.slice(edition.corrections);
  const days = new Map(history.added.map((row) => [refOf(row), row.since]));
  /** whether a thing is newer than the edition; of its own day, whether the entry that tells of it came later */
  const isNew = (kind: 'passage' | 'place', id: string): boolean => {
    const day = days.get(`${kind} ${id}`) ?? '';
    const told = history.corrections.find(({ concerns }) => concerns[kind]?.includes(id));
    return day > edition.date || (day === edition.date && told?.date === day && log.includes(told));
  };
  const placesOf = (id: string): readonly string[] => {
    const excerpt = site.excerpt(id);
    return excerpt ? placesNamed(site, excerpt).map((place) => place.id) : [];
  };

  const gone = new Map(
    history.withdrawn.flatMap((row) => (row.kind === 'passage' ? [[row.id, row] as const] : [])),
  );
  for (const [id, { until, successors }] of gone) {
    const told = log.some(({ concerns }) => concerns.passage?.includes(id));
    if (!(until > edition.date || (until === edition.date && told)) || isNew('passage', id)) continue;
    const named = successors.flatMap((to) => (to.kind === 'place' ? to.id : []));
    for (const place of named) if (site.place(place)) at(place).withdrawn++;
  }
  const seen = new Set<string>();
  for (const { kind, id } of history.added)
    if (kind === 'passage' && !gone.has(id) && isNew(kind, id)) {
      seen.add(id);
      for (const place of placesOf(id)) at(place).added++;
    }
  // once cut anew a passage is that, whatever else is said of it
  for (const recut of [true, false])
    for (const entry of log)
      for (const id of (entry.recut === true) === recut ? (entry.concerns.passage ?? []) : []) {
        if (gone.has(id) || seen.has(id)) continue;
        if (recut) seen.add(id);
        for (const place of placesOf(id)) {
          if (recut) at(place).recut++;
          else at(place).corrected = true;
        }
      }
  for (const { concerns, redrawn = [] } of log)
    for (const place of concerns.place ?? [])
      if (site.place(place)) at(place)[redrawn.includes(place) ? 'redrawn' : 'corrected'] = true;
  return changes;
}
