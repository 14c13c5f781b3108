/** The files of an edition from texts and the places that their names were taken for. Pure. */
import { printed } from '../fill/edit.ts';
import { factsOf, incipitOf, shortOf } from '../fill/text.ts';
import type { Text } from '../inputs.ts';
import type { AreaFeature, Edition } from '../model.ts';
import { isSpanish } from '../propose/language.ts';
import type { Mention, Place } from '../propose/model.ts';
import { tokensOf } from '../propose/tokens.ts';
import { cameraOf } from './camera.ts';
import { firstLayer, label, type Tongue } from './labels.ts';
import { type Certain, passagesOf } from './passages.ts';
import { areaNameOf, featureOf, idFor } from './places.ts';

/** A text to begin with, and what may name a place in it. */
export interface Beginning extends Text {
  file: string;
  mentions: readonly Mention[];
}
export interface Wish {
  id: string;
  /** ISO 8601, of the reading */
  date: string;
  /** ISO 3166-1 of the country that the map draws lighter, or null */
  focus: string | null;
  /** from the edition's folder to the schemas */
  schemas: string;
  /** an area by the name that `readyAreas` knows, or null */
  areaOf: (name: string) => AreaFeature | null;
}
/** What laws did not let stand: places by the gazetteer's id, sentences by source and offset. */
export interface Refused {
  places: ReadonlySet<string>;
  sentences: ReadonlyMap<string, ReadonlySet<number>>;
}

export interface Begun {
  /** path → text */
  files: ReadonlyMap<string, string>;
  /** of each place that was written its entry of the gazetteer */
  places: readonly { id: string; place: Place }[];
}

export const languageOf = (text: string): Tongue => (isSpanish(tokensOf(text)) ? 'es' : 'en');

export function editionOf(texts: readonly Beginning[], wish: Wish, refused: Refused): Begun {
  const languages = [...new Set(texts.map(({ text }) => languageOf(text)))];
  const gathered = new Map<string, { place: Place; words: string[] }>();
  const meant = ({ certain, candidates }: Mention): Place | undefined =>
    certain ? candidates[0] : undefined;
  for (const { mentions } of texts)
    for (const mention of mentions) {
      const place = meant(mention);
      if (!place || refused.places.has(place.id)) continue;
      const known = gathered.get(place.id) ?? { place, words: [] };
      gathered.set(place.id, { place, words: [...known.words, mention.text] });
    }
  const taken = new Set<string>();
  const places = [...gathered.values()].map(({ place, words }) => {
    const name = areaNameOf(place);
    const area = name === null ? null : wish.areaOf(name);
    const feature = featureOf(place, idFor(place.name, taken), { languages, words, area });
    taken.add(feature.id);
    return { place, area, feature };
  });
  const byGazetteer = new Map(places.map((one) => [one.place.id, one]));
  const ids = new Set<string>();
  const sources = texts.map(({ file, mentions, ...text }) => {
    const id = idFor(file.replace(/\.[^.]+$/, ''), ids);
    ids.add(id);
    const names = mentions.flatMap((mention): Certain[] => {
      const found = byGazetteer.get(meant(mention)?.id ?? '');
      if (!found) return [];
      const { start, end } = mention;
      return [
        { start, end, place: found.feature.id, drawn: found.area !== null || found.place.kind === 'town' },
      ];
    });
    const language = languageOf(text.text);
    const incipit = incipitOf(text.text);
    const { excerpts, named } = passagesOf(text.text, names, {
      id,
      language,
      refused: refused.sentences.get(id) ?? new Set(),
    });
    const states = { title: null, author: null, publisher: null, date: null, address: null };
    return {
      $schema: `../${wish.schemas}/source.schema.json`,
      id,
      file,
      language,
      incipit,
      short: shortOf(incipit),
      states,
      date: null,
      text: factsOf(text),
      excerpts,
      ...(named.length > 0 ? { named } : {}),
    };
  });
  const used = new Set(
    sources.flatMap(({ excerpts, named = [] }) =>
      [...excerpts.flatMap(({ mentions }) => mentions), ...named].flatMap((one) =>
        'place' in one ? one.place : [],
      ),
    ),
  );
  const kept = places.filter(({ feature }) => used.has(feature.id));
  const drawn = new Set(
    sources.flatMap(({ excerpts }) =>
      excerpts.flatMap(({ mentions }) => mentions.flatMap((one) => (one.kind === 'scene' ? one.place : []))),
    ),
  );
  const edition: Edition = {
    $schema: `${wish.schemas}/edition.schema.json`,
    id: wish.id,
    languages: languages as [Tongue, ...Tongue[]],
    title: label(languages, () => titleOf(wish.id)),
    subtitle: label(languages, ({ subtitle }) => subtitle(texts.length)),
    dek: label(languages, ({ dek }) => dek(texts.length)),
    date: wish.date,
    home: cameraOf(
      kept.filter(({ feature }) => drawn.has(feature.id)).map(({ feature }) => feature.geometry.coordinates),
    ),
    focus: wish.focus,
    sources: sources.map(({ id }) => id),
    quotationLimit: 0.5,
    quotationLimitTogether: 0.5,
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    credits: [
      { name: 'Natural Earth', licence: 'public domain', url: 'https://www.naturalearthdata.com/' },
      { name: 'GeoNames', licence: 'CC BY 4.0', url: 'https://www.geonames.org/' },
    ],
  };
  const areas = kept.flatMap(({ area }) => area ?? []);
  const json = (value: unknown): string => `${printed(value, '')}\n`;
  const collection = (features: readonly object[]): string =>
    `{"type": "FeatureCollection", "features": [${features.map((one) => `\n${JSON.stringify(one)}`).join(',')}\n]}\n`;
  const files = new Map([
    ['edition.json', json(edition)],
    ['layers.json', json({ $schema: `${wish.schemas}/layers.schema.json`, layers: [firstLayer(languages)] })],
    ['places.geojson', collection(kept.map(({ feature }) => feature))],
    ['areas.geojson', collection(areas)],
    ['claims.json', json({ $schema: `${wish.schemas}/claims.schema.json`, claims: [] })],
    ['events.json', json({ $schema: `${wish.schemas}/events.schema.json`, events: [] })],
    ...sources.map((source): [string, string] => [`sources/${source.id}.json`, json(source)]),
  ]);
  return { files, places: kept.map(({ place, feature }) => ({ id: feature.id, place })) };
}

/** `ports-2026` → Ports 2026 */
const titleOf = (id: string): string =>
  id.replaceAll('-', ' ').replace(/^\p{L}/u, (letter) => letter.toUpperCase());
