import { type Format, json } from './format.ts';

/**
 * Each passage as an annotation of the text that it is quoted from, in the terms of the W3C's Web Annotation Data Model: where
 * it stands (characters from `start`), its words with those around them, and the places that it names. A text without an address is named
 * by the hash of what was read.
 */
export const annotations: Format = {
  paths: /^annotations\.jsonld$/,
  mediaType: 'application/ld+json',
  files: (corpus) => [
    {
      path: 'annotations.jsonld',
      title: { en: 'Passages as Web Annotations', es: 'Pasajes como Web Annotations' },
      write: () =>
        json({
          '@context': 'http://www.w3.org/ns/anno.jsonld',
          id: `urn:cartulary:${corpus.edition.id}`,
          type: 'AnnotationCollection',
          label: corpus.edition.title[corpus.edition.languages[0]],
          total: corpus.sources.reduce((sum, { excerpts }) => sum + excerpts.length, 0),
          first: {
            id: `urn:cartulary:${corpus.edition.id}:1`,
            type: 'AnnotationPage',
            startIndex: 0,
            items: corpus.sources.flatMap(({ states, text, language, excerpts }) =>
              excerpts.map(({ id, quote, start, prefix, suffix, mentions }) => ({
                id: `urn:cartulary:${corpus.edition.id}:${id}`,
                type: 'Annotation',
                motivation: 'identifying',
                body: [...new Set(mentions.flatMap((one) => ('place' in one ? one.place : [])))].map(
                  (place) => ({
                    type: 'SpecificResource',
                    source: `urn:cartulary:${corpus.edition.id}:place:${place}`,
                    purpose: 'identifying',
                  }),
                ),
                target: {
                  source: {
                    id: states.address ?? `urn:sha256:${text.sha256}`,
                    type: 'Text',
                    format: 'text/plain',
                    language,
                  },
                  selector: [
                    { type: 'TextQuoteSelector', exact: quote, prefix, suffix },
                    { type: 'TextPositionSelector', start, end: start + quote.length },
                  ],
                },
              })),
            ),
          },
        }),
    },
  ],
};
