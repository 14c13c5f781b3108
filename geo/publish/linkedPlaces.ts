import type { PlaceFeature } from '../model.ts';
import { byId } from '../order.ts';
import { type Format, json } from './format.ts';
import { publishedGeometry } from './geometry.ts';

const CONTEXT =
  'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld';
/** kinds that the Art & Architecture Thesaurus has a concept for; of the others the word alone is given */
const AAT: Partial<Record<PlaceFeature['properties']['kind'], string>> = {
  city: 'aat:300008389',
  province: 'aat:300000774',
  state: 'aat:300000776',
  country: 'aat:300387506',
  region: 'aat:300182722',
};

/**
 * The gazetteer in the Linked Places Format (1.2), which is GeoJSON and JSON-LD. Ids are those of the annotations: pages of
 * places, relative to the file. It gives no timespan, because the edition says of no name when it was in use.
 */
export const linkedPlaces: Format = {
  paths: /^gazetteer\.jsonld$/,
  mediaType: 'application/ld+json',
  files: (corpus) => [
    {
      path: 'gazetteer.jsonld',
      title: { en: 'Gazetteer as Linked Places', es: 'Nomenclátor como Linked Places' },
      use: {
        en: 'For gazetteers and linked data: names in each language, kinds, countries, and where each position comes from.',
        es: 'Para nomenclátores y datos enlazados: los nombres en cada idioma, los tipos, los países y de dónde viene cada posición.',
      },
      write: () => {
        const areas = byId(corpus.areas);
        return json({
          type: 'FeatureCollection',
          '@context': CONTEXT,
          features: corpus.places.map(({ id, geometry, properties }) => {
            const { name, alternates, kind, country, basis, note, area, precision } = properties;
            const outline = areas.get(area ?? '');
            const type = AAT[kind];
            return {
              '@id': `../place/${id}/`,
              type: 'Feature',
              properties: {
                title: name[corpus.edition.languages[0]],
                ...(country === null ? {} : { ccodes: [country] }),
              },
              names: [
                ...Object.entries(name).map(([lang, toponym]) => ({ toponym, lang })),
                ...alternates.map((toponym) => ({ toponym })),
              ],
              types: [{ ...(type ? { identifier: type } : {}), label: kind }],
              geometry: {
                ...(outline ? publishedGeometry(outline) : geometry),
                certainty: precision === 'approximate' ? 'less-certain' : 'certain',
              },
              descriptions: [basis, ...(note ? [note] : [])].flatMap((label) =>
                Object.entries(label).map(([lang, value]) => ({ value, lang })),
              ),
            };
          }),
        });
      },
    },
  ],
};
