/** The places of an edition as a plain table for other software: one row a place. Pure. */
import type { Corpus } from './corpus.ts';
import type { Row } from './rows.ts';

/** where a place is named: layers that a passage puts it into, in the edition's order, and how many passages do */
interface Standing {
  layers: readonly string[];
  passages: number;
}

/** of each place that a passage puts into a layer */
export function standingOf({
  layers,
  sources,
}: Pick<Corpus, 'layers' | 'sources'>): ReadonlyMap<string, Standing> {
  const put = new Map<string, { layers: Set<string>; passages: Set<string> }>();
  for (const { excerpts } of sources)
    for (const { id, mentions } of excerpts)
      for (const mention of mentions) {
        if (mention.kind !== 'scene') continue;
        const known = put.get(mention.place) ?? { layers: new Set(), passages: new Set() };
        known.layers.add(mention.layer);
        known.passages.add(id);
        put.set(mention.place, known);
      }
  return new Map(
    [...put].map(([place, known]) => [
      place,
      {
        layers: layers.map(({ id }) => id).filter((id) => known.layers.has(id)),
        passages: known.passages.size,
      },
    ]),
  );
}

/**
 * One row a place of the gazetteer, those too that are only named in passing: these have no layer and no passage. Longitude
 * and latitude (degrees, WGS 84) are those of its point; of an area, of its mark, which stands for no spot in it.
 */
export function placeRows(corpus: Corpus): readonly (Row & { place: string })[] {
  const { languages } = corpus.edition;
  const [first] = languages;
  const standing = standingOf(corpus);
  return corpus.places.map(({ id, geometry, properties }) => {
    const { name, alternates, kind, country, admin1, precision, basis, note } = properties;
    const { layers = [], passages = 0 } = standing.get(id) ?? {};
    const [longitude, latitude] = geometry.coordinates;
    return {
      place: id,
      name: name[first] ?? null,
      ...Object.fromEntries(languages.map((language) => [`name_${language}`, name[language] ?? null])),
      alternates: alternates.join('; ') || null,
      kind,
      country,
      admin1,
      precision,
      basis: basis[first] ?? null,
      note: note?.[first] ?? null,
      layers: layers.join(' ') || null,
      passages,
      longitude,
      latitude,
    };
  });
}
