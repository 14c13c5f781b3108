/** The words of the page About & data, in Spanish. */

import type { Noun } from '../speech.ts';
import type { LaterWords } from '../words.ts';
import { say } from './say.ts';

const { count, list, date, percent, sentence } = say;
const WORD: Noun = { one: 'palabra', other: 'palabras' };
const LINE: Noun = { one: 'párrafo', other: 'párrafos' };
const READ: Noun = { one: 'texto se leyó entero', other: 'textos se leyeron enteros' };

export const esAbout: LaterWords['aboutPage'] = {
  chosen: 'Cómo se eligieron los pasajes',
  scenes: (sources, layers) =>
    `${count(sources, READ)}. Un lugar está en este mapa cuando las palabras de un texto sitúan allí algo que pertenece a una de estas capas: ${list(layers)}. Su marca lleva las letras de los textos que lo hacen.`,
  asides:
    'Una capital que representa a su gobierno, la procedencia de una cosa, una comparación: nombran un lugar y no dicen nada de lo que hay en él. No llevan marca; la página del lugar las recoge aparte.',
  voice:
    'Este mapa no tiene opinión. Cuenta, nombra, ubica y atribuye. Toda frase sobre un acontecimiento es una cita con su letra y su párrafo; los textos siguen el orden de sus letras y ninguno se marca como correcto.',
  verbatim: (limit, together) =>
    `Los pasajes se copian letra por letra, con sus erratas, en oraciones enteras, para que cada uno conserve quién habla, de qué y con qué condición; el que es menos dice por qué. De ningún texto se publica aquí más del ${percent(limit)} de las palabras; de todos juntos, no más del ${percent(together)}. Los textos mismos no se publican.`,
  speakers:
    'Cuando un pasaje contiene palabras de alguien que no es el autor del texto, la línea de abajo dice a quién cita el texto, con el nombre que el texto le da.',
  quote:
    'En un pasaje, las palabras que sitúan el lugar en la capa van en tinta plena, el nombre del lugar va marcado y los sitios nombrados en él van subrayados.',
  precision: 'Qué significa una marca',
  precisions: {
    building: ['Edificio', 'El punto es el edificio mismo.'],
    city: ['Ciudad', 'El punto representa la ciudad. Los textos no dan un punto exacto en ella.'],
    area: [
      'Área',
      'Una provincia, un país o un mar, dibujados como área. Su marca está en algún lugar de su interior, no en un punto exacto.',
    ],
    approximate: [
      'Aproximado',
      'El texto dice más o menos dónde. Un anillo discontinuo en lugar de un punto.',
    ],
  },
  inferred:
    'Lo que un texto no dice y añadimos, como un nombre que omite, se marca «Inferido», con el motivo.',
  unmapped:
    'Lo que un texto nombra sin decir dónde está en la lista «Nombrados, fuera del mapa», con el motivo.',
  sources: 'Los textos y lo que cada uno dice de sí mismo',
  states: {
    title: 'Título',
    author: 'Autoría',
    publisher: 'Editor',
    date: 'Fecha',
    address: 'Dirección',
    length: 'Extensión',
  },
  unstated: 'el texto no lo indica',
  length: (words, paragraphs) => `${count(words, WORD)}, ${count(paragraphs, LINE)}`,
  dataText:
    'Todo lo que hay en este mapa, en archivos: para programas de mapas, para hojas de cálculo, como datos enlazados, y la edición completa en un zip; cada uno con su tamaño, su hash y para qué sirve.',
  make: 'Haga un mapa de sus propios textos',
  makeText:
    'Traiga sus textos, diga qué significa cada nombre, elija los pasajes y llévese la edición en un archivo. Todo ocurre en su navegador, y ningún texto sale de él.',
  licences: 'Licencias y créditos',
  licence: 'Lugares, capas y lecturas de esta edición:',
  fonts: 'Tipos de letra: Newsreader y Libre Franklin, SIL Open Font License 1.1',
  libraries: 'Licencias de las bibliotecas de este sitio',
  read: (day, stamp) => `Leído el ${date(day)}. Edición ${stamp}.`,
  signature: {
    none: 'Esta edición no está firmada.',
    holds: (day, key) =>
      `Firmada el ${date(day)} con la clave ${key}. Su navegador lo ha comprobado: lo publicado es lo que se firmó.`,
    broken: (day, key) =>
      `Esta edición dice que fue firmada el ${date(day)} con la clave ${key}. La firma no es válida: lo publicado fue alterado.`,
    unknown: (day) => `Esta edición dice que fue firmada el ${date(day)}. Su navegador no puede comprobarlo.`,
  },
  choices: { theme: 'tema', language: 'idioma', keys: 'teclas', signs: 'signos' },
  privacy: (choices) =>
    `Este sitio no pide nada a ningún otro servidor y no guarda nada sobre usted salvo su elección de ${list(choices)}, en este navegador.`,
  settings: (choices) => sentence(list(choices)),
  keys: [
    ['/', 'buscar'],
    ['J', 'lugar siguiente, o pasaje siguiente de una fuente'],
    ['K', 'lugar anterior, o pasaje anterior'],
    ['+ −', 'acercar y alejar'],
    ['0', 'ver toda la edición'],
    ['?', 'mostrar estas teclas'],
    ['Esc', 'cerrar lo que está abierto, o volver a todos los lugares'],
    ['← ↑ → ↓', 'mover el mapa, con el foco en él'],
  ],
  layerKeys: 'mostrar u ocultar una capa',
  keysOn: 'Teclas de una sola letra o cifra',
  signsOn: 'Explicar los signos en la primera página',
};
