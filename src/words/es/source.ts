/** The words of the pages of sources, of their table and of the filter by source, in Spanish. */
import type { Hidden } from '../../view/shown.ts';
import type { Noun } from '../speech.ts';
import type { Words } from '../words.ts';
import { say } from './say.ts';

const { count, list, percent, range } = say;
const PLACE: Noun = { one: 'lugar', other: 'lugares' };
const PASSAGE: Noun = { one: 'pasaje', other: 'pasajes' };
const LAYER: Noun = { one: 'capa', other: 'capas' };
const SOURCE: Noun = { one: 'fuente', other: 'fuentes' };
const LINE: Noun = { one: 'párrafo omitido', other: 'párrafos omitidos' };

const sources = (letters: readonly string[]): string =>
  letters.length === 0 ? 'ninguna fuente' : `${letters.length === 1 ? 'fuente' : 'fuentes'} ${list(letters)}`;

const parts = ({ layers, when, sources: counted, without }: Hidden): string =>
  [
    layers && `${layers.on} de ${count(layers.of, LAYER)}`,
    when && range(when.from, when.to),
    counted && sources(counted),
    without &&
      `ningún lugar que nombre ${without.length === 1 ? 'la fuente' : 'alguna de las fuentes'} ${list(without)}`,
  ]
    .filter(Boolean)
    .join(', ');

export const esSource: Words['sourcePage'] = {
  tab: 'Fuentes',
  all: 'Todas las fuentes',
  pager: 'Fuentes',
  dek: 'Lo que cada texto dice de sí mismo, cuánto se cita de él y qué lugares pone en el mapa.',
  kicker: (letter, titled) =>
    `Fuente ${letter}, nombrada por ${titled ? 'su título' : 'sus primeras palabras'}`,
  states: 'Lo que el texto dice de sí mismo',
  stated: (fields) => (fields.length === 0 ? 'No dice de dónde procede.' : `Indica: ${list(fields)}.`),
  unstated: (fields) => (fields.length === 0 ? '' : `No indica: ${list(fields)}.`),
  fields: { title: 'título', author: 'autoría', publisher: 'editor', date: 'fecha', address: 'dirección' },
  counts: (places, passages) => `${count(places, PLACE)}, ${count(passages, PASSAGE)}`,
  quoted: (share) => `se cita el ${percent(share)} del texto`,
  order: 'En orden de lectura',
  whole:
    'Todo lo que se cita de este texto, sean cuales sean las capas, fuentes y fechas elegidas en otras páginas.',
  numbers:
    'Los números son los del mapa. Línea fina: lugares nombrados de paso. Punteada: nombrados, fuera del mapa.',
  gap: (paragraphs, parts) =>
    paragraphs === 0
      ? 'palabras omitidas'
      : `${count(paragraphs, LINE)}${parts ? ', y algunas palabras junto a ellos' : ''}`,
  outside: (layers) => `En ${list(layers)}, oculta en otras páginas.`,
  onMap: (n) => `número ${n} en el mapa`,
  offMap: (reason) => `fuera del mapa: ${reason}`,
  namedOnly: 'Nombrados de paso, sin cita',
  previous: 'Pasaje anterior en el mapa',
  next: 'Pasaje siguiente en el mapa',
  paused: 'Usted movió el mapa, así que ya no sigue la lectura.',
  follow: 'Seguir la lectura',
  following: 'El mapa sigue la lectura.',
  pin: (number, pin) => `Número ${number}. ${pin}`,
  said: (at, of, letter, places) =>
    `Pasaje ${at} de ${of}, fuente ${letter}${places.length > 0 ? `: ${list(places)}` : ''}.`,
  showIn: (letter) => `Ver en la fuente ${letter}`,
  table: 'Qué fuente nombra qué lugar',
  tableNote: (layers) =>
    layers.length === 0
      ? 'No se muestra ninguna capa, así que no hay nada que contar.'
      : `Pasajes en ${list(layers)}. Todas las fuentes, todas las fechas.`,
  place: 'Lugar',
  total: 'Todas',
  totalName: 'Todas las fuentes',
  cell: (place, letter, n) => `${place}, fuente ${letter}: ${count(n, PASSAGE)}`,
  none: 'ninguno',
  columns: (most) => `Fuentes en la tabla, ${most} como máximo`,
};

export const esFilter: Words['filter'] = {
  title: 'Según',
  noDate: 'sin fecha',
  chip: (letter, label, dated) => `Fuente ${letter}: ${label}, ${dated}`,
  leftOut: 'sus lugares quedan fuera',
  compare: 'Comparar fuentes',
  only: (letter, n) => `Solo por ${letter}: ${count(n, PLACE)}`,
  against: (by, notBy, n) => `Por ${by} y no por ${notBy}: ${count(n, PLACE)}`,
  shown: (hidden) => `Se muestra: ${parts(hidden)}.`,
  elsewhere: (hidden) => `Se muestra en otras páginas: ${parts(hidden)}.`,
  everything: 'Se muestra todo.',
  find: 'Buscar una fuente',
  found: (n, of) => `${n} de ${count(of, SOURCE)}`,
  every: 'Todas las fuentes',
  noSource: 'Ninguna fuente',
  by: 'Lugares que nombra',
  notBy: 'Y no nombra',
  noOther: 'Ninguna otra fuente',
  showPair: 'Mostrar estos en el mapa',
};

export const esCompare: Words['compare'] = {
  skip: 'Ir a la comparación',
  title: 'Dos fuentes, lado a lado',
  titleOf: (letters) => `Fuentes ${list(letters)}, lado a lado`,
  dek: 'Lo que dice cada una de dos fuentes sobre los mismos lugares y preguntas, y lo que solo una de ellas nombra.',
  read: (letters) => `Leer ${list(letters)} lado a lado`,
};
