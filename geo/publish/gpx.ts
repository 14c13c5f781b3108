import { x } from 'xastscript';
import type { Corpus } from './corpus.ts';
import type { Format } from './format.ts';
import { toldIn, wordsIn } from './telling.ts';
import { xmlFile, xmlText } from './xml.ts';

type Node = ReturnType<typeof x>;
const text = (name: string, value: string): Node => x(name, xmlText(value));

const LEFT_OUT = {
  en: (n: number): string =>
    `Places that are points. GPX knows no areas, and a point would stand for a spot that no text names: ${n} of the places on the map are areas and are left out.`,
  es: (n: number): string =>
    `Lugares que son puntos. GPX no conoce áreas, y un punto indicaría un sitio que ningún texto nombra: ${n} de los lugares del mapa son áreas y se omiten.`,
};

/** Places with a pin as GPX 1.1 waypoints, with what is said of each. Areas are left out, and it says so. */
export const waypoints: Format = {
  paths: /^places\.gpx$/,
  mediaType: 'application/gpx+xml',
  files: (corpus) => [
    {
      path: 'places.gpx',
      title: { en: 'Places as waypoints', es: 'Lugares como puntos de ruta' },
      use: {
        en: 'GPX, for navigation devices and apps such as OsmAnd: places that are points, with their passages; areas are left out.',
        es: 'GPX, para navegadores y aplicaciones como OsmAnd: los lugares que son puntos, con sus pasajes; se omiten las áreas.',
      },
      write: () => xmlFile(gpxOf(corpus)),
    },
  ],
};

function gpxOf(corpus: Corpus) {
  const [first] = corpus.edition.languages;
  const told = corpus.layers.map(({ id, title }) => ({
    title: title[first] ?? id,
    places: toldIn(id, corpus),
  }));
  const shown = corpus.places.filter(({ id }) => told.some(({ places }) => places.has(id)));
  const points = shown.filter(
    ({ properties: { precision, area } }) => precision !== 'area' && area === undefined,
  );
  const { title, licence } = corpus.edition;
  return x(null, [
    x('gpx', { version: '1.1', creator: 'Cartulary', xmlns: 'http://www.topografix.com/GPX/1/1' }, [
      x('metadata', [
        text('name', title[first] ?? ''),
        text('desc', wordsIn(corpus, LEFT_OUT)(shown.length - points.length)),
        x('link', { href: licence.url }, [text('text', licence.name)]),
      ]),
      ...points.map(({ id, geometry, properties }) => {
        const [lon, lat] = geometry.coordinates;
        const layers = told.filter(({ places }) => places.has(id));
        const said = layers.flatMap(({ places }) => places.get(id) ?? []);
        // a passage may put a place into two layers
        const once = [...new Map(said.map((one) => [`${one.passage} ${one.by}`, one])).values()];
        return x('wpt', { lat: `${lat}`, lon: `${lon}` }, [
          text('name', properties.name[first] ?? id),
          text('cmt', id),
          text('desc', once.map(({ quote, by }) => `“${quote}” (${by})`).join('\n')),
          text('src', properties.basis[first] ?? ''),
          text('type', layers.map(({ title }) => title).join(', ')),
        ]);
      }),
    ]),
  ]);
}
