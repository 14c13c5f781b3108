/** An edition as plain tables for other software: one row a fact, each column text or a number. Pure. */
import type { Label } from '../model.ts';
import { byId } from '../order.ts';
import type { Corpus } from './corpus.ts';

/** A cell; null where nothing is stated. */
export type Cell = string | number | null;
export type Row = Readonly<Record<string, Cell>>;

/** names and titles in the edition's first language */
const first = (corpus: Corpus, label: Label | undefined): string | null =>
  label?.[corpus.edition.languages[0]] ?? null;

/**
 * One row for each passage and what it names: `scene` puts a place in a layer; `aside` names a place in passing, in the role
 * stated; `unmapped` names what has no place, for the reason stated. Only scenes have coordinates, in degrees (WGS 84), because only they
 * put something there. Offsets count UTF-16 code units of the source's text.
 */
export function passageRows(corpus: Corpus): readonly Row[] {
  const places = byId(corpus.places);
  const layers = byId(corpus.layers);
  return corpus.sources.flatMap(({ id: source, states, date, language, excerpts }) =>
    excerpts.flatMap(({ id, quote, start, paragraph, voices = [], mentions }) => {
      const told = new Set<string>();
      // a passage that names nothing has a row too
      return (mentions.length > 0 ? mentions : [null]).flatMap((mention): Row[] => {
        const kind = mention?.kind ?? null;
        const place = mention && mention.kind !== 'unmapped' ? places.get(mention.place) : undefined;
        const layer = mention && mention.kind !== 'aside' ? layers.get(mention.layer) : undefined;
        const how =
          mention?.kind === 'aside' ? mention.role : mention?.kind === 'unmapped' ? mention.reason : null;
        const row = [id, place?.id ?? mention?.start, layer?.id ?? how]
          .filter((part) => part != null)
          .join('.');
        if (told.has(row)) return [];
        told.add(row);
        const [longitude, latitude] = kind === 'scene' && place ? place.geometry.coordinates : [];
        const { country, admin1, precision } = place?.properties ?? {};
        const name = mention?.kind === 'unmapped' ? mention.name : place?.properties.name;
        return [
          {
            row,
            passage: id,
            quote,
            source,
            title: states.title,
            author: states.author,
            publisher: states.publisher,
            date_stated: states.date,
            date,
            address: states.address,
            language,
            paragraph,
            start,
            end: start + quote.length,
            quoting: voices.map((voice) => voice.name).join('; ') || null,
            kind,
            how,
            place: place?.id ?? null,
            place_name: first(corpus, name),
            country: country ?? null,
            admin1: admin1 ?? null,
            precision: precision ?? null,
            longitude: longitude ?? null,
            latitude: latitude ?? null,
            layer: layer?.id ?? null,
            layer_title: first(corpus, layer?.title),
            inferred: mention?.kind === 'scene' ? first(corpus, mention.inferred) : null,
          },
        ];
      });
    }),
  );
}

/** One row for each source's position on a question, with the passages that it rests on. */
export const claimRows = (corpus: Corpus): readonly Row[] =>
  corpus.claims.flatMap(({ id, kind, topic, question, places, positions }) =>
    positions.map(
      ({ source, summary, figure, cites }): Row => ({
        claim: id,
        kind,
        topic,
        question: first(corpus, question),
        places: places.join(' '),
        source,
        figure: first(corpus, figure),
        summary: first(corpus, summary),
        passages: cites.map(({ excerpt }) => excerpt).join(' '),
      }),
    ),
  );

/** One row an event, with its places and the passages that it rests on. */
export const eventRows = (corpus: Corpus): readonly Row[] =>
  corpus.events.map(
    ({ id, title, precision, from, to, places, cites }): Row => ({
      event: id,
      title: first(corpus, title),
      precision,
      from: from ?? null,
      to: to ?? null,
      places: places.join(' '),
      passages: cites.map(({ excerpt }) => excerpt).join(' '),
    }),
  );
