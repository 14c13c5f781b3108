/**
 * The terms that published files use of three public JSON-LD contexts, each as its context defines it, so that tests ask no
 * other site: Linked Places 1.1, Web Annotation (W3C), RO-Crate 1.2 (CC0). A term that stands in none of them is an error.
 */
import type { ContextDefinition, Options } from 'jsonld';

const linkedPlaces: ContextDefinition = {
  id: '@id',
  type: '@type',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  lpo: 'http://linkedpasts.org/ontology/lpo_latest.ttl#',
  aat: 'http://vocab.getty.edu/aat/',
  dct: 'http://purl.org/dc/terms/',
  gn: 'http://www.geonames.org/ontology#',
  geojson: 'https://purl.org/geojson/vocab#',
  'geojson-t': 'https://github.com/kgeographer/geojson-t/',
  identifier: 'dct:identifier',
  label: 'rdfs:label',
  value: 'rdf:value',
  title: 'dct:title',
  FeatureCollection: 'geojson:FeatureCollection',
  Feature: 'geojson:Feature',
  MultiPolygon: 'geojson:MultiPolygon',
  Point: 'geojson:Point',
  Polygon: 'geojson:Polygon',
  coordinates: { '@container': '@list', '@id': 'geojson:coordinates' },
  features: { '@id': 'lpo:hasFeature', '@type': 'geojson:Feature', '@container': '@set' },
  properties: 'geojson:properties',
  geometry: 'geojson-t:geometry',
  ccodes: 'gn:countryCode',
  names: { '@id': 'lpo:name_attestation', '@type': 'lpo:NameAttestation', '@container': '@set' },
  toponym: 'lpo:toponym',
  lang: 'dct:language',
  types: { '@id': 'lpo:type_attestation', '@type': 'lpo:TypeAttestation', '@container': '@set' },
  certainty: 'lpo:has_certainty',
  descriptions: { '@id': 'dct:description', '@type': '@id', '@container': '@set' },
};

const annotation: ContextDefinition = {
  oa: 'http://www.w3.org/ns/oa#',
  dc: 'http://purl.org/dc/elements/1.1/',
  dctypes: 'http://purl.org/dc/dcmitype/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  as: 'http://www.w3.org/ns/activitystreams#',
  id: { '@type': '@id', '@id': '@id' },
  type: { '@type': '@id', '@id': '@type' },
  Annotation: 'oa:Annotation',
  AnnotationCollection: 'as:OrderedCollection',
  AnnotationPage: 'as:OrderedCollectionPage',
  SpecificResource: 'oa:SpecificResource',
  TextQuoteSelector: 'oa:TextQuoteSelector',
  Text: 'dctypes:Text',
  identifying: 'oa:identifying',
  body: { '@type': '@id', '@id': 'oa:hasBody' },
  target: { '@type': '@id', '@id': 'oa:hasTarget' },
  source: { '@type': '@id', '@id': 'oa:hasSource' },
  selector: { '@type': '@id', '@id': 'oa:hasSelector' },
  motivation: { '@type': '@vocab', '@id': 'oa:motivatedBy' },
  purpose: { '@type': '@vocab', '@id': 'oa:hasPurpose' },
  items: { '@type': '@id', '@id': 'as:items', '@container': '@list' },
  first: { '@type': '@id', '@id': 'as:first' },
  label: 'rdfs:label',
  total: 'as:totalItems',
  startIndex: 'as:startIndex',
  format: 'dc:format',
  language: 'dc:language',
  exact: 'oa:exact',
  prefix: 'oa:prefix',
  suffix: 'oa:suffix',
};

const schemaOrg = [
  'about',
  'CreativeWork',
  'Dataset',
  'name',
  'description',
  'datePublished',
  'version',
  'identifier',
  'inLanguage',
  'license',
  'isBasedOn',
  'hasPart',
  'contentSize',
  'encodingFormat',
];
const roCrate: ContextDefinition = {
  ...Object.fromEntries(schemaOrg.map((term) => [term, `http://schema.org/${term}`])),
  File: 'http://schema.org/MediaObject',
  conformsTo: 'http://purl.org/dc/terms/conformsTo',
};

const CONTEXTS = new Map<string, ContextDefinition>([
  [
    'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld',
    linkedPlaces,
  ],
  ['http://www.w3.org/ns/anno.jsonld', annotation],
  ['https://w3id.org/ro/crate/1.2/context', roCrate],
]);

/** where the files are taken to be published */
export const BASE = 'https://maps.example.org/data/';

/** Reads offline, relative to `BASE`, and refuses every key and value that it would have to leave out. */
export const OFFLINE: Options.Normalize & { safe: true } = {
  safe: true,
  base: `${BASE}file`,
  format: 'application/n-quads',
  documentLoader: async (url) => {
    const context = CONTEXTS.get(url);
    if (!context) throw new Error(`no context ${url}`);
    return { document: { '@context': context }, documentUrl: url };
  },
};
