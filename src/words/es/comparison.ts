/** The words of the comparison of two sources, in Spanish. */
import type { Noun } from '../speech.ts';
import type { LaterWords } from '../words.ts';
import { say } from './say.ts';

const { count, list } = say;
const PLACE: Noun = { one: 'lugar', other: 'lugares' };
const QUESTION: Noun = { one: 'pregunta', other: 'preguntas' };

export const esComparison: LaterWords['comparison'] = {
  note: 'Las fuentes aparecen en su orden habitual; ninguna se marca como correcta. Las capas, fuentes y fechas elegidas en otras páginas no ocultan nada aquí.',
  pair: (letters) => `Fuentes ${list(letters)}`,
  pairs: 'Pares de fuentes',
  common: (places, questions) => `${count(places, PLACE)} y ${count(questions, QUESTION)} en común`,
  first: 'Primera fuente',
  second: 'Segunda fuente',
  open: 'Leer lado a lado',
  places: 'Lugares que ambas nombran',
  questions: 'Preguntas a las que ambas responden',
  alone: 'Lo que solo una de las dos nombra o responde',
  named: (by, notBy) => `Lugares que nombra ${by} y no ${notBy}`,
  answered: (by, notBy) => `Preguntas que responde ${by} y no ${notBy}`,
  none: 'Nada.',
  also: 'También lo nombra en',
  unquoted: 'Lo nombra, sin cita, en',
  differences: 'Lo que nombra una y no otra',
  notBy: 'No por',
  differencesNote:
    'Lugares que nombra la fuente de la fila y no la de la columna, en las capas mostradas. En la diagonal: que no nombra ninguna otra. Cada número lleva a sus lugares en el mapa.',
  show: 'Mostrar estos lugares en el mapa',
};
