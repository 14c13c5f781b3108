/** Events and questions of a draft as those of an edition. What still lacks something is not in it. Pure. */
import type { Citation, Claim, Event, Layer, Source } from '../../geo/model.ts';
import type { Draft } from './draft.ts';
import type { Placed } from './passages.ts';
import { slug } from './places.ts';
import type { CitedWords, DraftEvent, DraftQuestion } from './record.ts';
import { heldBy, lacksOfEvent, lacksOfQuestion, passagesOf } from './records.ts';

interface Given {
  draft: Draft;
  /** mentions of which it is decided what they are */
  placed: readonly Placed[];
  sources: readonly Source[];
  layers: readonly Layer[];
  /** ids of places by those of the gazetteer */
  ids: ReadonlyMap<string, string>;
}

export function recordsOf({ draft, placed, sources, layers, ids }: Given): {
  events: readonly Event[];
  claims: readonly Claim[];
} {
  const passages = passagesOf(draft, placed);
  const label = (words: string) => ({ [draft.language]: words.trim() });
  const citations = (cites: readonly CitedWords[]): Citation[] =>
    heldBy(cites, passages, draft.texts).flatMap(({ text, start, end, passage }) => {
      const excerpt = sources
        .find(({ id }) => id === text)
        ?.excerpts.find((one) => one.start === passage.start);
      return excerpt ? [{ excerpt: excerpt.id, start: start - excerpt.start, end: end - excerpt.start }] : [];
    });
  /** the one that was chosen, as long as the edition has it; else that of the words */
  const layerOf = (chosen: string, cites: readonly CitedWords[]): string => {
    const own = heldBy(cites, passages, draft.texts)[0]?.passage.scenes[0]?.use.layer;
    return [chosen, own].find((id) => layers.some((layer) => layer.id === id)) ?? layers[0]?.id ?? '';
  };
  /** places that a cited text names */
  const placesOf = (chosen: readonly string[], cites: readonly CitedWords[]): string[] => {
    const cited = new Set(cites.map(({ text }) => text));
    const named = new Set(placed.filter(({ text }) => cited.has(text)).map(({ place }) => place.id));
    return chosen.flatMap((id) => (named.has(id) ? (ids.get(id) ?? []) : []));
  };
  const order = new Map(draft.texts.map(({ id }, i) => [id, i]));
  const events = (draft.events ?? []).filter(
    (event) => lacksOfEvent(event, passages, draft.texts).length === 0,
  );
  const questions = (draft.questions ?? []).filter(
    (question) => lacksOfQuestion(question, passages, draft.texts).length === 0,
  );
  const eventIds = idsOf(events, ({ title }) => title, 'event');
  const claimIds = idsOf(questions, ({ question }) => question, 'question');
  return {
    events: events.flatMap(({ key, title, cites, when, layer, places, note }: DraftEvent): Event[] => {
      if (!when) return [];
      const { resolved, ...dates } = when;
      return [
        {
          id: eventIds.get(key) ?? '',
          title: label(title),
          ...dates,
          ...(resolved?.trim() ? { resolved: label(resolved) } : {}),
          layer: layerOf(layer, cites),
          places: placesOf(places, cites),
          cites: citations(cites),
          ...(note?.trim() ? { note: label(note) } : {}),
        },
      ];
    }),
    claims: questions.flatMap(
      ({ key, kind, topic, question, places, positions, noted = [], note }: DraftQuestion): Claim[] => {
        if (!kind) return [];
        const cites = positions.flatMap((position) => position.cites);
        const speaking = new Set(positions.map(({ text }) => text));
        const told = note?.trim() ? noted.filter((text) => order.has(text) && !speaking.has(text)) : [];
        return [
          {
            id: claimIds.get(key) ?? '',
            kind,
            topic: layerOf(topic, cites),
            question: label(question),
            places: placesOf(places, cites),
            positions: positions
              .toSorted((a, b) => (order.get(a.text) ?? 0) - (order.get(b.text) ?? 0))
              .map(({ text, summary, figure, cites: own }) => ({
                source: text,
                summary: label(summary),
                ...(figure?.trim() ? { figure: label(figure) } : {}),
                cites: citations(own),
              })),
            silent: draft.texts.map(({ id }) => id).filter((id) => !speaking.has(id) && !told.includes(id)),
            ...(told.length > 0 ? { noted: told } : {}),
            ...(note?.trim() ? { note: label(note) } : {}),
          },
        ];
      },
    ),
  };
}

/** The id that each was published under, or its words as one; none twice. */
function idsOf<T extends { key: string; id?: string }>(
  rows: readonly T[],
  words: (row: T) => string,
  otherwise: string,
): ReadonlyMap<string, string> {
  const ids = new Map(rows.flatMap(({ key, id }) => (id === undefined ? [] : [[key, id] as const])));
  const taken = new Set(ids.values());
  for (const row of rows) {
    if (ids.has(row.key)) continue;
    const wish = slug(words(row)) || otherwise;
    let id = wish;
    for (let n = 2; taken.has(id); n += 1) id = `${wish}-${n}`;
    taken.add(id);
    ids.set(row.key, id);
  }
  return ids;
}
