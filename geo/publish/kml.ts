import type { MultiPolygon, Polygon, Position } from 'geojson';
import { x } from 'xastscript';
import { byId } from '../order.ts';
import type { Corpus } from './corpus.ts';
import type { Format } from './format.ts';
import { publishedGeometry } from './geometry.ts';
import { placeRows } from './placeRows.ts';
import type { Row } from './rows.ts';
import { type Told, toldIn } from './telling.ts';
import { xmlFile, xmlText } from './xml.ts';

type Node = ReturnType<typeof x>;
const text = (name: string, value: string): Node => x(name, xmlText(value));

/** All layers for Google Earth: a folder a layer, a placemark a place of it with what is said of it there. */
export const layersAsKml: Format = {
  paths: /^layers\.kml$/,
  mediaType: 'application/vnd.google-earth.kml+xml',
  files: (corpus) => [
    {
      path: 'layers.kml',
      title: { en: 'All layers, for Google Earth', es: 'Todas las capas, para Google Earth' },
      use: {
        en: 'KML: a folder a layer, with each of its places and the passages that put it there.',
        es: 'KML: una carpeta por capa, con cada uno de sus lugares y los pasajes que lo ponen en ella.',
      },
      write: () => xmlFile(kmlOf(corpus)),
    },
  ],
};

function kmlOf(corpus: Corpus) {
  const [first] = corpus.edition.languages;
  const rows = new Map(placeRows(corpus).map((row) => [row.place, row]));
  const areas = byId(corpus.areas);
  const folders = corpus.layers.map(({ id: layer, title }) => {
    const told = toldIn(layer, corpus);
    const placemarks = corpus.places.flatMap((place): Node[] => {
      const said = told.get(place.id);
      const row = rows.get(place.id);
      if (!said || !row) return [];
      const area = areas.get(place.properties.area ?? '');
      const drawn = area ? shapeOf(publishedGeometry(area)) : pointOf(place.geometry.coordinates);
      return [placemark(`place.${layer}.${place.id}`, row, said, drawn)];
    });
    return x('Folder', { id: `layer.${layer}` }, [text('name', title[first] ?? layer), ...placemarks]);
  });
  const { title, subtitle } = corpus.edition;
  return x(null, [
    x('kml', { xmlns: 'http://www.opengis.net/kml/2.2' }, [
      x('Document', [
        text('name', title[first] ?? ''),
        text('description', subtitle[first] ?? ''),
        ...folders,
      ]),
    ]),
  ]);
}

/** Its id begins with a letter, as XML asks of ids; the place's own stands among the data. */
function placemark(id: string, row: Row, said: readonly Told[], drawn: Node): Node {
  const { name, ...facts } = row;
  const data = Object.entries({ ...facts, passage_ids: said.map(({ passage }) => passage).join(' ') });
  return x('Placemark', { id }, [
    text('name', `${name ?? ''}`),
    text('description', said.map(asHtml).join('\n')),
    x(
      'ExtendedData',
      data.flatMap(([key, value]) =>
        value === null ? [] : [x('Data', { name: key }, [text('value', `${value}`)])],
      ),
    ),
    drawn,
  ]);
}

/** a description is HTML, in which words of a text must not become markup */
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const html = (words: string): string => words.replaceAll(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign);
const asHtml = ({ quote, by }: Told): string => `<blockquote>${html(quote)}</blockquote><p>${html(by)}</p>`;

const positions = (line: readonly Position[]): Node =>
  x('coordinates', line.map(([lng, lat]) => `${lng},${lat}`).join(' '));
const pointOf = (point: Position): Node => x('Point', [positions([point])]);
const polygonOf = (rings: readonly Position[][]): Node =>
  x(
    'Polygon',
    rings.map((ring, i) =>
      x(i === 0 ? 'outerBoundaryIs' : 'innerBoundaryIs', [x('LinearRing', [positions(ring)])]),
    ),
  );
const shapeOf = (shape: Polygon | MultiPolygon): Node =>
  shape.type === 'Polygon'
    ? polygonOf(shape.coordinates)
    : x('MultiGeometry', shape.coordinates.map(polygonOf));
