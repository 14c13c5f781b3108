import { type Format, json } from './format.ts';

/** A text's address by the SHA-256 of what was read, in hex (RFC 6920). */
export const byHash = (sha256: string): string => {
  const bytes = (sha256.match(/../g) ?? []).map((hex) => Number.parseInt(hex, 16));
  const base64 = btoa(String.fromCharCode(...bytes));
  return `ni:///sha-256;${base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
};

/**
 * Each passage as an annotation of the text that it is quoted from, in the terms of the W3C's Web Annotation Data Model: its words
 * with those around them, and the places that it names, by their pages. Ids are relative to the file. It gives no offsets: the
 * model counts code points, an edition code units, and both are of the kept text, not of a page under its address.
 */
export const annotations: Format = {
  paths: /^annotations\.jsonld$/,
  mediaType: 'application/ld+json',
  files: (corpus) => [
    {
      path: 'annotations.jsonld',
      title: { en: 'Passages as Web Annotations', es: 'Pasajes como Web Annotations' },
      use: {
        en: 'For linked data and annotation tools: each passage as an annotation of the text that it is quoted from.',
        es: 'Para datos enlazados y herramientas de anotación: cada pasaje como anotación del texto del que se cita.',
      },
      write: () =>
        json({
          '@context': 'http://www.w3.org/ns/anno.jsonld',
          id: '#passages',
          type: 'AnnotationCollection',
          label: corpus.edition.title[corpus.edition.languages[0]],
          total: corpus.sources.reduce((sum, { excerpts }) => sum + excerpts.length, 0),
          first: {
            id: '#page-1',
            type: 'AnnotationPage',
            startIndex: 0,
            items: corpus.sources.flatMap(({ states, text, language, excerpts }) =>
              excerpts.map(({ id, quote, prefix, suffix, mentions }) => ({
                id: `#${id}`,
                type: 'Annotation',
                motivation: 'identifying',
                body: [...new Set(mentions.flatMap((one) => ('place' in one ? one.place : [])))].map(
                  (place) => ({
                    type: 'SpecificResource',
                    source: `../place/${place}/`,
                    purpose: 'identifying',
                  }),
                ),
                target: {
                  source: {
                    id: states.address ?? byHash(text.sha256),
                    type: 'Text',
                    format: 'text/plain',
                    language,
                  },
                  selector: { type: 'TextQuoteSelector', exact: quote, prefix, suffix },
                },
              })),
            ),
          },
        }),
    },
  ],
};
