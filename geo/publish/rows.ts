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
 * One row for each passage, place and layer: a passage that puts two places in a layer has two. Offsets count UTF-16 code units of
 * the source's text; longitude and latitude are degrees (WGS 84).
 */
export function passageRows(corpus: Corpus): readonly Row[] {
  const places = byId(corpus.places);
  const layers = byId(corpus.layers);
  return corpus.sources.flatMap(({ id: source, states, date, language, excerpts }) =>
    excerpts.flatMap(({ id, quote, start, paragraph, voices = [], mentions }) => {
      const told = new Set<string>();
      return mentions.flatMap((mention): Row[] => {
        if (mention.kind !== 'scene') return [];
        const place = places.get(mention.place);
        const layer = layers.get(mention.layer);
        const row = `${id}.${mention.place}.${mention.layer}`;
        if (!place || !layer || told.has(row)) return [];
        told.add(row);
        const [longitude, latitude] = place.geometry.coordinates;
        const { name, country, admin1, precision } = place.properties;
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
            place: place.id,
            place_name: first(corpus, name),
            country,
            admin1,
            precision,
            longitude,
            latitude,
            layer: layer.id,
            layer_title: first(corpus, layer.title),
            inferred: first(corpus, mention.inferred),
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
