/** Las palabras de la mesa de trabajo, en español. */
import type { Noun } from '../speech.ts';
import type { MakeWords } from '../words.ts';
import { esMakeJoin } from './makeJoin.ts';
import { esMakeRecords } from './makeRecords.ts';
import { say } from './say.ts';

const { count, list, number, percent } = say;
const MEGA = 1_000_000;
const TEXT: Noun = { one: 'texto', other: 'textos' };
const WORD: Noun = { one: 'palabra', other: 'palabras' };
const NAME: Noun = { one: 'nombre', other: 'nombres' };
const PASSAGE: Noun = { one: 'pasaje', other: 'pasajes' };
const PLACE: Noun = { one: 'lugar', other: 'lugares' };
const MENTION: Noun = { one: 'mención', other: 'menciones' };

const QUOTE: Noun = { one: 'cita', other: 'citas' };

export const esMake: MakeWords = {
  title: 'Haga un mapa de sus propios textos',
  about:
    'Traiga sus textos, diga qué significa cada nombre, elija los pasajes y llévese la edición en un archivo. Todo ocurre en su navegador, y ningún texto sale de él.',
  lead: [
    'Ponga aquí sus textos. Se quedan en este navegador y no se envían a ninguna parte.',
    'Se proponen nombres de lugares; usted dice qué lugar significa cada uno.',
    'Usted elige los pasajes, se comprueban letra por letra, y guarda la edición en un archivo.',
  ],
  noScript: 'La mesa de trabajo necesita JavaScript. El mapa y todas sus páginas se leen sin él.',
  home: 'Al mapa',
  editionTitle: 'Título de la edición',
  steps: { texts: 'Textos', region: 'Región', names: 'Nombres', passages: 'Pasajes', check: 'Comprobar' },
  stepsLabel: 'Pasos',
  undo: 'Deshacer',
  saveFile: 'Guardar archivo',
  openFile: 'Abrir un archivo guardado',
  keys: 'Teclas',
  close: 'Cerrar',
  next: (step) => `Seguir: ${step}`,
  saved: (time) => `guardado en este navegador ${time}`,
  notSaved: 'Este navegador se niega a guardar el borrador. Guarde un archivo antes de salir.',
  filed: (time) => `último archivo ${time}`,
  elsewhere: 'Este borrador está abierto en otra pestaña. Aquí solo se puede leer.',
  takeOver: 'Seguir aquí',
  fault: (why) => `Algo falló: ${why}.`,
  panes: { list: 'Lista', text: 'Texto' },

  drop: 'Suelte aquí textos o carpetas: .txt, .md, .html, .docx o .pdf',
  dropImport:
    'También viene lo que otros decidieron, una vez que sus textos estén aquí: Web Annotations (.jsonld), GeoJSON o una tabla (.csv) con citas y lugares.',
  choose: 'Elegir archivos',
  chooseFolder: 'Elegir una carpeta',
  paste: 'O pegue un texto',
  addPasted: 'Añadir este texto',
  reading: 'Leyendo…',
  words: (n) => count(n, WORD),
  remove: (letter) => `Quitar el texto ${letter}`,
  language: 'Idioma',
  languages: { en: 'inglés', es: 'español', fr: 'francés', pt: 'portugués', de: 'alemán', it: 'italiano' },
  states: 'Lo que dice de sí mismo',
  statesHint: 'Letra por letra como en el texto. Lo que el texto no dice queda vacío.',
  parts: { title: 'Título', author: 'Autor', publisher: 'Editor', date: 'Fecha', address: 'Dirección' },
  notThere: 'Estas palabras no están en el texto.',
  preview: 'El texto tal como se citará',
  original: (name, hash) => `Tomado de ${name}, SHA-256 ${hash}`,
  refused: {
    empty: 'no contiene palabras',
    'too large': 'es demasiado grande: divídalo',
    'no text': 'no es un texto',
    'not docx': 'no es un documento de Word, diga lo que diga su nombre',
    'not pdf': 'no es un PDF, diga lo que diga su nombre',
    scanned:
      'contiene imágenes de páginas y ningún texto: haga reconocer sus letras con un programa y vuelva a soltarlo',
    encrypted: 'está cerrado con contraseña: guárdelo sin ella y vuelva a soltarlo',
    garbled: 'dibuja letras sin decir cuáles son: copie su texto de otra parte',
    unreadable: 'no se puede leer: puede estar dañado',
    'unknown kind': 'es de una clase que aquí no se puede leer: guárdelo como .txt, .docx, .html o .pdf',
    same: 'tiene las mismas palabras que un texto que ya está aquí',
  },
  refusedFile: (name, why) => `${name || 'El texto'} ${why}.`,
  blankPages: (name, pages) =>
    `${name}: no hay texto en ${pages.length === 1 ? 'la página' : 'las páginas'} ${list(pages.map(String))}. Lo que se lee allí puede ser una imagen.`,
  imported: (name, of) =>
    [
      `${name}: ${number(of.found)} de ${count(of.found + of.lost, QUOTE)} ${of.found === 1 ? 'encontrada' : 'encontradas'} letra por letra; ${count(of.places, PLACE)}, ${count(of.passages, PASSAGE)}.`,
      of.kept > 0 ? `Lo que usted había decidido queda: ${count(of.kept, MENTION)}.` : '',
      of.unlayered > 0
        ? `En la primera capa, porque el archivo no nombra otra: ${count(of.unlayered, PASSAGE)}.`
        : '',
      of.found > 0 ? 'Deshacer lo retira todo.' : '',
    ]
      .filter(Boolean)
      .join(' '),
  lostRows: (n) => `Perdidas: ${number(n)}`,
  lostRow: (n, quote, why) =>
    quote === '' ? `La fila ${number(n)} ${why}.` : `La fila ${number(n)}, «${quote}», ${why}.`,
  lostWhy: {
    point: 'no tiene un punto que esté en alguna parte',
    'no quote': 'no contiene ninguna cita',
    'not found': 'no está en ninguno de los textos, letra por letra',
    'other words around': 'está en un texto, con otras palabras alrededor que las que dice el archivo',
    twice: 'está más de una vez, y el archivo no dice a cuál se refiere',
    'no name': 'viene sin el nombre de un lugar',
    'name not in quote': 'no contiene el nombre de su lugar',
  },
  badImport: (name, why) =>
    `${name} ${
      {
        unreadable: 'no se puede leer: puede estar dañado',
        unknown: 'no contiene anotaciones, puntos ni una tabla que se conozcan aquí',
        nothing: 'no contiene nada',
        'no quotes': 'no contiene citas: se busca una columna o propiedad llamada «cita» o «quote»',
        large: 'es demasiado grande: divídalo',
        'no texts': 'habla de textos que no están aquí: suéltelos antes, o con él',
      }[why]
    }.`,
  badFile: {
    zip: 'Este archivo no lo guardó la mesa de trabajo, o está dañado. Su borrador sigue como estaba.',
    newer: 'Este archivo lo guardó una mesa de trabajo más nueva. Su borrador sigue como estaba.',
    large: 'Este archivo es demasiado grande para abrirlo. Su borrador sigue como estaba.',
  },
  opened: 'El archivo guardado está abierto. Deshacer devuelve lo que había aquí.',

  regionLead:
    '¿Dónde transcurren sobre todo estos textos? Ayuda a distinguir lugares del mismo nombre. Puede dejarlo vacío.',
  regionGuess: (name, times, texts) =>
    `${name}: ${number(times)} ${times === 1 ? 'vez' : 'veces'} en ${count(texts, TEXT)}`,
  regionOther: 'Otro país',
  regionAdd: 'Añadir',
  regionNone: 'Ningún país destaca.',
  proposing: (done, of) => `Buscando nombres: ${number(done)} de ${count(of, TEXT)}`,
  loading: 'Cargando el índice de lugares, una sola vez: 4,6 MB',

  decided: (n, of) => `${number(n)} de ${count(of, NAME)} decididos`,
  acceptCertain: (n) => `Aceptar los ${number(n)} que son seguros`,
  nothingFound: 'No se encontró ningún nombre de lugar. Seleccione palabras en el texto para marcar uno.',
  find: 'Buscar un nombre',
  findCount: (n) => count(n, NAME),
  allDecided: 'Todos los nombres están decididos.',
  times: (n) => `×${number(n)}`,
  nameState: {
    place: 'decidido',
    none: 'no es un lugar',
    unplaced: 'sin lugar',
    later: 'más tarde',
    open: 'pendiente',
  },
  candidates: '¿Qué lugar se quiere decir?',
  kinds: {
    country: 'país',
    division: 'división',
    subdivision: 'distrito',
    town: 'localidad',
    region: 'región',
  },
  people: (n) => number(n),
  km: (n) => `a ${number(n)} km del centro de la región`,
  own: 'Un lugar propio…',
  notPlace: 'No es un lugar',
  cannot: 'No se puede situar, porque…',
  later: 'Más tarde',
  reset: 'Decidir de nuevo',
  sites: 'Cosas sin nombre',
  others: 'Apenas nombres de lugares',
  another: 'Este es otro',
  mark: (words) => `Marcar «${words}» como nombre`,
  ownName: 'Nombre del lugar',
  ownPoint: 'Latitud, longitud',
  ownPointHint: 'Por ejemplo 0.963, -79.653, o pulse un punto del mapa',
  ownPrecision: '¿Cuán exacto es el punto?',
  precisions: { building: 'el edificio mismo', city: 'la ciudad', approximate: 'más o menos ahí' },
  ownCountry: 'País',
  noCountry: 'ninguno, o en el mar',
  ownUse: 'Usar este lugar',
  ownShape: '¿Cómo se dibuja?',
  ownShapes: { point: 'Un punto', area: 'Una zona' },
  corners: 'Vértices de la zona, uno por línea: latitud, longitud',
  cornersHint: 'Pulse los vértices en el mapa por su orden, o escríbalos. El último se une al primero.',
  cornerBack: 'Quitar el último vértice',
  areaFaults: {
    unread: 'Una línea no es un punto.',
    few: 'Una zona necesita tres vértices.',
    crossing: 'Sus lados se cruzan.',
    meridian: 'Cruza el meridiano 180, donde aquí no se puede dibujar ninguna zona.',
    flat: 'Sus vértices no encierran nada.',
  },
  areaHolds: (n) => `Una zona de ${number(n)} vértices.`,
  mapLabel: 'Mapa',
  zoomIn: 'Acercar',
  zoomOut: 'Alejar',

  passagesLead: 'Ningún nombre tiene lugar todavía. Decida primero los nombres.',
  usesDecided: (n, of) => `${number(n)} de ${count(of, MENTION)} decididas`,
  chooseLayer: 'Póngalo en una capa',
  beside: 'O solo nombrado de paso',
  allBeside: (n) => `Nombrar de paso las ${number(n)} que quedan`,
  restBeside: (n, place) => `Nombrar de paso ${number(n)} más de ${place}`,
  newLayer: 'Capa nueva',
  layerTitle: 'Título de la capa',
  rename: 'Cambiar el título',
  passage: 'El pasaje',
  startEarlier: 'Empezar una frase antes',
  startLater: 'Empezar una frase después',
  endEarlier: 'Terminar una frase antes',
  endLater: 'Terminar una frase después',
  startWordEarlier: 'Empezar una palabra antes',
  startWordLater: 'Empezar una palabra después',
  endWordEarlier: 'Terminar una palabra antes',
  endWordLater: 'Terminar una palabra después',
  leavesOut: (words) => `Esto deja fuera «${words}».`,
  weighty: (words) => `Entre ello está «${words}», que puede cambiar lo que se dice.`,
  cutWhy: '¿Por qué se puede omitir el resto? Los lectores lo ven.',
  cutSet: 'Decirlo',
  whose: '¿De quién son estas palabras?',
  voiceHere: 'en el pasaje',
  voiceBefore: 'de la frase anterior',
  ownWordsOf: 'Palabras propias del texto',
  voiceSelect: 'O seleccione el nombre en el texto',
  voiceUse: (words) => `Habla «${words}»`,
  share: (letter, share, limit) => `${letter}: ${percent(share)} citado, de ${percent(limit)} como máximo`,

  records: esMakeRecords,
  join: esMakeJoin,
  finished: {
    title: 'El mapa terminado',
    windows: { phone: 'Teléfono', desktop: 'Escritorio' },
    hint: 'Como lo verán los lectores, con el mapa fijo. Se puede pulsar y desplazar; nada de ello se guarda.',
    notYet: 'El mapa se muestra aquí cuando cada texto tiene un pasaje.',
  },

  checking: 'Comprobando…',
  holds: 'Todas las leyes se cumplen.',
  faults: (n) => `${number(n)} por corregir`,
  lawSays: 'Lo que dice la comprobación',
  issues: {
    title: 'La edición no tiene título.',
    'no text': 'Todavía no hay ningún texto.',
    'no passage': (letter) => `El texto ${letter} no tiene pasaje: cada texto necesita uno, o se quita.`,
    voice: (words) => `Nadie ha dicho de quién son estas palabras: «${words}»`,
    cut: (words) => `Nadie ha dicho por qué se puede cortar la frase: «${words}»`,
    long: (words) => `Este pasaje tiene más de 1.200 caracteres: «${words}»`,
    share: (letter) => `Se cita más del texto ${letter} de lo permitido.`,
    together: 'De todos los textos juntos se cita más de lo permitido.',
  },
  left: (names, mentions) =>
    names + mentions === 0
      ? 'No queda nada por decidir.'
      : `Por decidir, y fuera de la edición: ${count(names, NAME)}, ${count(mentions, MENTION)}.`,
  saveEdition: 'Guardar la edición',
  saveData: 'Guardar los datos publicados',
  dataHint:
    'Cuando se cumplen todas las leyes: GeoJSON, CSV, KML, Web Annotations y los demás, en un zip apto para un archivo.',
  saving: 'Escribiendo los archivos…',
  savedData: (kilobytes) => `Un zip de ${number(kilobytes)} kB: todo lo que la edición publica.`,
  site: {
    save: 'Guardar el sitio web',
    hint: 'Cuando se cumplen todas las leyes, también el sitio web completo, en un zip que se descomprime en cualquier servidor web. Las imágenes de vista previa para chats no están en él: las dibuja la línea de comandos, donde se conoce la dirección del sitio.',
    begun: 'Se está haciendo el sitio web.',
    code: (done, of) =>
      `Trayendo aquello de lo que se hace todo sitio: ${number(Math.round(done / MEGA))} de ${number(Math.ceil(of / MEGA))} MB`,
    pages: (done, of) => `Escribiendo páginas: ${number(done)} de ${number(of)}`,
    stop: 'Detener',
    stopped: 'Detenido. No se guardó nada.',
    lacks:
      'Un archivo del que se hace todo sitio no llegó, o es otro ya. Cargue de nuevo esta página e inténtelo otra vez; lo decidido queda.',
    saved: (megabytes, files) =>
      `Un zip de ${number(megabytes)} MB con ${number(files)} archivos: descomprímalo en cualquier servidor web.`,
  },
  saveHint: (kilobytes) =>
    `Un zip de ${number(kilobytes)} kB: la carpeta de la edición, los textos, y este borrador para seguir.`,
  holdsWhat: (texts, places, passages) =>
    `${count(texts, TEXT)}, ${count(places, PLACE)}, ${count(passages, PASSAGE)}`,
  credit: 'Localidades y divisiones: GeoNames, CC BY 4.0. Contornos: Natural Earth.',

  layers: { events: 'Hechos', sites: 'Sitios', people: 'Personas' },
  keyList: [
    ['↑ ↓', 'anterior y siguiente'],
    ['a – e', 'elegir un lugar'],
    ['Enter', 'el primer lugar'],
    ['n', 'no es un lugar'],
    ['x', 'no se puede situar'],
    ['m', 'un lugar propio'],
    ['s', 'más tarde'],
    ['1 – 9', 'poner un pasaje en una capa'],
    ['0 0 – 0 2', 'las capas 10 a 12: 0 y la última cifra'],
    ['b', 'nombrarlo de paso'],
    ['v', 'el hablante propuesto'],
    ['o', 'palabras propias del texto'],
    ['p', 'elegir un pasaje'],
    ['e', 'crear un hecho con lo elegido'],
    ['q', 'hacer una pregunta a lo elegido'],
    ['/', 'buscar un nombre'],
    ['z', 'deshacer'],
    ['?', 'estas teclas'],
  ],
  written: {
    subtitle: 'Lo que dicen los textos, lugar por lugar',
    dek: 'Cada punto es un pasaje de un texto.',
    gazetteer: 'El punto es el de GeoNames, una lista pública de lugares',
    outline:
      'El contorno es de Natural Earth, una colección pública de datos cartográficos; la marca está en algún lugar de su interior',
    byHand: 'Este punto lo pusimos en el mapa a mano',
    drawn: 'Esta zona la dibujamos en el mapa a mano; la marca está en algún lugar de su interior',
    ownWords: 'Leídas por quien edita como palabras propias del texto.',
  },
};
