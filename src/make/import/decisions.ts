/** Rows of another program's file as decisions of a draft: names that are marked, what they mean, passages. Pure. */
import { fold } from '../../../geo/propose/fold.ts';
import type { Mention as Found, Place } from '../../../geo/propose/model.ts';
import type { Decision } from '../decide.ts';
import { type Draft, mentionKey, type NameDecision, type Use } from '../draft.ts';
import { MOST_LAYERS } from '../layers.ts';
import { keyOf, mentionsIn } from '../names.ts';
import { slug } from '../places.ts';
import { type Lost, placeOfQuote } from './find.ts';
import { isNameItself, nameIn } from './nameIn.ts';
import { isSame, meant } from './place.ts';
import type { Row } from './row.ts';

export interface Imported {
  decisions: readonly Decision[];
  /** rows whose words were found */
  found: number;
  /** of these, mentions whose use was decided before and stays */
  kept: number;
  places: number;
  passages: number;
  /** passages whose layer the file does not name, or that found no room for one */
  unlayered: number;
  lost: readonly { n: number; quote: string; why: Lost }[];
}

/** @param candidates what the gazetteer has by the name of a row, the likeliest first */
export function importOf(
  draft: Draft,
  rows: readonly Row[],
  candidates: ReadonlyMap<string, readonly Place[]>,
): Imported {
  const lost: { n: number; quote: string; why: Lost }[] = [];
  const marks = new Map<string, Decision>();
  const apart: Decision[] = [];
  const names = new Map<string, NameDecision>();
  const uses = new Map<string, Use>();
  const layers = layersFor(draft);
  const places = new Set<string>();
  const there = new Map(
    draft.texts.flatMap(({ id }) => mentionsIn(draft, id).map((one) => [mentionKey(id, one), one] as const)),
  );
  const keys = new Map(Object.entries(draft.apart));
  let kept = 0;
  for (const row of rows) {
    const at = row.bad ?? placeOfQuote(row, draft.texts);
    const words = typeof at === 'string' ? at : wordsOf(row);
    if (typeof at === 'string' || typeof words === 'string') {
      lost.push({ n: row.n, quote: row.quote, why: words as Lost });
      continue;
    }
    const span = { start: at.start + words.start, end: at.start + words.end };
    const key = mentionKey(at.text, span);
    const said = row.quote.slice(words.start, words.end);
    const known = candidates.get(row.name ?? row.quote) ?? [];
    const found: Found = there.get(key) ?? {
      ...span,
      text: said,
      kind: known[0]?.kind ?? 'unknown',
      score: 1,
      certain: false,
      candidates: known,
    };
    if (!there.has(key)) marks.set(key, { kind: 'mark', text: at.text, found });
    there.set(key, found);
    const place = meant(row, said, known);
    if (place) {
      places.add(place.id);
      const own = keys.get(key) ?? keyOf(found);
      const free = keyFor(own, place, (name) => names.get(name) ?? draft.names[name]);
      if (free !== own) {
        apart.push({ kind: 'apart', text: at.text, words: span, name: free });
        keys.set(key, free);
      }
      const decided = names.get(free) ?? draft.names[free];
      if (decided?.as !== 'place') names.set(free, { as: 'place', place });
    }
    const isPassage = row.quote.length > said.length;
    const before = draft.uses[key];
    if (before && before.as !== 'later') kept += 1;
    else if (isPassage && !uses.has(key))
      uses.set(key, {
        as: 'scene',
        layer: layers.idOf(row.layer),
        passage: { start: at.start, end: at.end },
      });
  }
  return {
    decisions: [
      ...layers.added(),
      ...marks.values(),
      ...apart,
      ...(names.size > 0 ? [{ kind: 'each name', decisions: [...names] } as const] : []),
      ...[...uses].map(([mention, use]): Decision => ({ kind: 'use', mentions: [mention], use })),
    ],
    found: rows.length - lost.length,
    kept,
    places: places.size,
    passages: uses.size,
    unlayered: layers.without(),
    lost,
  };
}

/** The words of a row's quotation that name its place. */
function wordsOf({ name, quote, point, geonames }: Row): { start: number; end: number } | Lost {
  const whole = { start: 0, end: quote.length };
  if (name === null) return isNameItself(quote) ? whole : 'no name';
  const isTied = point !== null || geonames !== null;
  return nameIn(quote, name) ?? (isTied && isNameItself(quote) ? whole : 'name not in quote');
}

/** A key under which a name can mean a place: its own, or one apart from others of that name that mean another. */
function keyFor(
  own: string,
  place: Parameters<typeof isSame>[0],
  decided: (name: string) => NameDecision | undefined,
): string {
  for (let n = 1; ; n += 1) {
    const name = n === 1 ? own : `${own}#${n}`;
    const before = decided(name);
    if (before === undefined || before.as === 'later') return name;
    if (before.as === 'place' && isSame(before.place, place)) return name;
  }
}

function layersFor({ layers }: Draft) {
  const all = [...layers];
  const added: Decision[] = [];
  let without = 0;
  const idOf = (title: string | null): string => {
    const there = all.find(
      (layer) => title !== null && [layer.id, layer.title].map(fold).includes(fold(title)),
    );
    if (there) return there.id;
    const base = title === null ? '' : slug(title);
    if (title === null || base === '' || all.length >= MOST_LAYERS) {
      without += 1;
      return all[0]?.id ?? 'events';
    }
    let id = base;
    for (let n = 2; all.some((layer) => layer.id === id); n += 1) id = `${base}-${n}`;
    all.push({ id, title });
    added.push({ kind: 'layer', layer: id, title });
    return id;
  };
  return { idOf, added: () => added, without: () => without };
}
