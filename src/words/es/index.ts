/** Every visible string, in Spanish; one that is missing does not compile. */
import type { AtlasPlace, Precision } from '../../../geo/model.ts';
import type { Noun } from '../speech.ts';
import type { Words } from '../words.ts';
import { esClaims } from './claims.ts';
import { esPlace } from './place.ts';
import { say } from './say.ts';
import { esSearch } from './search.ts';
import { esCompare, esFilter, esSource } from './source.ts';
import { esTimeline } from './timeline.ts';

const { count, list, lower, sentence } = say;
const PLACE: Noun = { one: 'lugar', other: 'lugares' };
const PASSAGE: Noun = { one: 'pasaje', other: 'pasajes' };
const TIME: Noun = { one: 'vez', other: 'veces' };

type Kind = AtlasPlace['kind'];
const KIND: Record<Kind, string> = {
  building: 'edificio',
  city: 'ciudad',
  province: 'provincia',
  department: 'departamento',
  state: 'estado',
  country: 'país',
  sea: 'mar',
  islands: 'islas',
  canal: 'canal',
  region: 'región',
};
const PRECISION: Record<Precision, (kind: Kind) => string> = {
  building: () => 'edificio',
  city: () => 'ciudad',
  area: (kind) => `${KIND[kind]}, se muestra el área`,
  approximate: () => 'aproximado',
};

/** around words of a source */
const QUOTATION_MARKS = { open: '«', close: '»' };

export const es: Words = {
  say,
  wordmark: 'Cartulary',
  pageTitle: (edition, page) =>
    page === null ? `${edition} · Cartulary` : `${page} · ${edition} · Cartulary`,
  skip: {
    explore: 'Ir a la lista de lugares',
    place: 'Ir a los pasajes',
    source: 'Ir a los pasajes',
    claims: 'Ir a las preguntas',
    timeline: 'Ir a los acontecimientos',
    about: 'Ir al texto',
    check: 'Ir a la comprobación de un texto',
    unmapped: 'Ir a los pasajes',
  },
  theme: { light: 'Tema claro', dark: 'Tema oscuro' },
  tabs: 'Páginas',
  places: 'Lugares',
  about: 'Acerca de y datos',
  aboutTab: 'Acerca de',
  missing: {
    heading: 'Esta página no existe',
    text: 'El enlace puede ser antiguo o estar mal escrito. Todo lo que hay en el mapa sigue ahí.',
    home: (title) => `Al mapa: ${title}`,
    find: 'Buscar',
  },
  tryAgain: 'Reintentar',
  unstarted:
    'El mapa no se inició porque una parte no ha llegado. El texto y los enlaces de esta página están completos.',
  away: 'No se puede acceder al sitio ahora; lo que esta página contiene se queda aquí.',
  pageMissing: 'Esta página no se cargó. Necesita conexión.',
  partFailed: 'Esta parte de la página falló. El resto funciona.',
  dismiss: 'Cerrar el aviso',
  show: 'Mostrar',

  signs: { letters: 'los textos', differ: 'difieren', area: 'un área', dismiss: 'Ocultar estos signos' },
  start: 'Empiece por una pregunta',
  layers: 'Capas',
  placeCount: (n) => count(n, PLACE),
  inPassages: (n) => `en ${count(n, PASSAGE)}`,
  passages: (n) => count(n, PASSAGE),
  sort: 'Orden de la lista',
  sorts: { near: 'Más cercanos', country: 'Por país', passages: 'Más pasajes', name: 'A–Z' },
  atSea: 'En el mar',
  elsewhere: 'Otros lugares',
  empty: 'Ningún lugar tiene pasajes en estas capas según estas fuentes.',
  showEverything: 'Mostrar todo',
  opening: 'Volver a la vista inicial',

  precision: ({ kind, precision }) => PRECISION[precision](kind),
  accordingTo: (letters) => `Según ${list(letters)}`,

  allPlaces: 'Todos los lugares',
  previous: (name) => `Lugar anterior: ${name}`,
  next: (name) => `Lugar siguiente: ${name}`,
  mapAs: 'En el mapa como',
  mapAsText: {
    building: 'Un edificio.',
    city: 'Una ciudad. Los textos no dan un punto exacto en ella.',
    area: 'Un área. No representa ningún punto concreto.',
    approximate: 'Una posición aproximada.',
  },
  whyHere: 'Por qué aquí',
  whyHereText: (parts) =>
    `${parts.map(({ letters, layers }, i) => `${i === 0 ? 'L' : 'l'}${letters.length === 1 ? 'a fuente' : 'as fuentes'} ${list(letters)}${i > 0 ? ',' : letters.length === 1 ? ' lo nombra' : ' lo nombran'} en ${list(layers)}`).join('; ')}.`,
  coordinates: 'Coordenadas',
  note: 'Nota',
  original: (languages) => `Los pasajes se citan en su idioma original: ${list(languages)}.`,
  inferred: (reason) => `Inferido: ${reason}`,
  alsoIn: (layer, n) => `También en ${layer}: ${count(n, PASSAGE)}`,
  showLayer: (layer) => `Mostrar ${layer} en el mapa`,
  alsoNamed: 'Otras menciones',
  alsoNamedNote: 'Estos pasajes mencionan el lugar sin decir que algo esté u ocurra allí.',
  namedNote: 'Mencionado en oraciones que aquí no se citan.',
  times: (n) => count(n, TIME),
  quoting: (names) => `que cita a ${list(names)}`,
  cut: (why) => `No es la oración entera: ${why}`,
  roles: {
    origin: 'como lugar de procedencia',
    government: 'como nombre de un gobierno',
    comparison: 'como comparación',
    direction: 'como dirección',
    dateline: 'como lugar de redacción',
    passing: 'de paso',
  },
  samePassages: 'En los mismos pasajes',
  hidden: 'Oculto por el filtro.',

  quotationMarks: QUOTATION_MARKS,
  quoted: (words) => `${QUOTATION_MARKS.open}${words}${QUOTATION_MARKS.close}`,
  source: (letter) => `Fuente ${letter}`,
  dated: (stated) => `con fecha ${stated}`,
  undated: 'fecha no indicada',
  paragraph: (n) => `¶\u202f${n}`,
  paragraphName: (n) => `párrafo ${n}`,

  copyLink: 'Copiar enlace',
  copyLinkTo: {
    place: 'Copiar enlace a este lugar',
    passage: 'Copiar enlace a este pasaje',
    unmapped: 'Copiar enlace a esta página',
  },
  copied: 'Copiado',
  copyRefused: 'Este navegador no permitió copiar. Copie el enlace de aquí:',

  unmapped: 'Nombrados, fuera del mapa',
  reasons: {
    'location-not-given': 'ubicación no indicada',
    'no-place-named': 'no nombra el lugar',
    'provinces-not-named': 'provincias sin nombrar',
    'cities-not-named': 'ciudades sin nombrar',
    'base-not-named': 'base sin nombrar',
    'several-candidates': 'varios lugares posibles',
    'too-vague': 'demasiado vago para ubicarlo',
    hypothetical: 'una posibilidad, no un lugar',
  },

  dataFault: {
    missing:
      'Los datos de este mapa no se cargaron. El texto de esta página está completo; lo demás necesita conexión.',
    foreign:
      'Lo que llegó en lugar de los datos de este mapa no es nuestro. El texto de esta página está completo y no se ve afectado.',
    stale:
      'Desde que se cargó esta página se publicó una edición más nueva. Vuelva a cargar la página para verla.',
    broken: 'Los datos de este mapa llegaron dañados y no se usaron. El texto de esta página está completo.',
  },

  map: 'Mapa',
  gestures: {
    keys: 'Mantenga Ctrl y desplace para acercar el mapa',
    macKeys: 'Mantenga ⌘ y desplace para acercar el mapa',
    fingers: 'Mueva el mapa con dos dedos',
  },
  fullMap: 'Abrir el mapa completo ↗',
  stage: 'Lugares en el mapa',
  trouble: {
    webgl:
      'Este navegador no puede dibujar el mapa interactivo. El mapa fijo y todos los pasajes están completos.',
    basemap: 'El mapa base no se cargó. Los lugares y pasajes están completos.',
    areas: 'Los contornos de las áreas no se cargaron. Los lugares y pasajes están completos.',
    style: 'El mapa elegido para este sitio no se cargó. Se muestra el mapa incorporado.',
    slow: 'Cargando el mapa…',
    stopped: 'El mapa se detuvo. Los lugares y pasajes están completos.',
    missing: 'El mapa interactivo no se cargó. El mapa fijo y todos los pasajes están completos.',
  },
  zoomIn: 'Acercar',
  zoomOut: 'Alejar',
  wholeEdition: 'Ver toda la edición',
  move: {
    open: 'Mover el mapa',
    up: 'Mover hacia arriba',
    down: 'Mover hacia abajo',
    left: 'Mover a la izquierda',
    right: 'Mover a la derecha',
    close: 'Cerrar',
  },
  scale: (km) => `${km} km`,
  noSite: 'Los textos no precisan el sitio dentro de la ciudad.',
  scaleAndCredits: 'Escala y créditos del mapa',
  edgeName: (names, more) =>
    `Fuera del mapa: ${more > 0 ? `${names.join(', ')} y ${more} más` : list(names)}`,
  cluster: (name, more) => `${name} +${more}`,
  showAll: (n) => `Mostrar los ${count(n, PLACE)}`,
  share: 'Compartir esta vista',
  cite: 'Citar',
  citePassage: 'Citar este pasaje',
  passagePage: {
    all: (place) => `Todo lo que se dice de ${place}`,
    others: 'También nombrados en este pasaje',
  },
  byName: {
    all: 'Todos los lugares por nombre',
    pages: 'Páginas de la lista',
    page: (n, of) => `Lugares por nombre, página ${say.number(n)} de ${say.number(of)}`,
    previous: 'Página anterior',
    next: 'Página siguiente',
  },
  byPage: 'Página por página',
  listPage: (name, n, of) => `${name}, página ${say.number(n)} de ${say.number(of)}`,
  showRows: (n) => `Mostrar todo (${say.number(n)})`,
  clusterName: (names, n) =>
    `${count(n, PLACE)}: ${n > names.length ? `${names.join(', ')} y ${say.number(n - names.length)} más` : list(names)}`,
  pin: ({ name, admin, layers, letters, area, questions, differs }) =>
    [
      `${[name, admin].filter(Boolean).join(', ')}.`,
      layers.length > 0 && `${sentence(list(layers.map(lower)))}.`,
      `Según ${list(letters)}.`,
      area && 'Área.',
      questions.length > 0 && `${esClaims.numbers(questions)}.`,
      differs && `${esClaims.differ}.`,
    ]
      .filter(Boolean)
      .join(' '),

  sheet: 'Cambiar el tamaño del panel',
  sheetAt: { peek: 'Panel bajado.', half: 'Panel a media altura.', full: 'Panel abierto del todo.' },

  said: {
    list: (places, passages) => `${count(places, PLACE)}, ${count(passages, PASSAGE)}.`,
    place: (name, parts) =>
      `${name}.${parts.length > 0 ? ` ${parts.map(({ layer, n }, i) => `${i === 0 ? count(n, PASSAGE) : n} en ${layer}`).join(', ')}.` : ''}`,
    passage: (letter, paragraph) => `Pasaje de la fuente ${letter}, párrafo ${paragraph}.`,
    copied: 'Enlace copiado.',
  },
  claims: esClaims,
  sourcePage: esSource,
  compare: esCompare,
  filter: esFilter,
  search: esSearch,
  placePage: esPlace,
  check: {
    title: 'Comprobar un texto',
    description: 'Cada cita de un texto, cotejada letra por letra con los pasajes de esta edición',
  },
  data: {
    title: 'Datos para llevar',
    description: 'La edición en archivos: para mapas, hojas de cálculo, datos enlazados, y para conservar',
  },
  timeline: esTimeline,
  later: async () => (await import('./later.ts')).esLater,
};
