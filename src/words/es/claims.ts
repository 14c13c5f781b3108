/** The words of the pages of questions and of the sign that sources differ, in Spanish. */

import type { Noun } from '../speech.ts';
import type { Words } from '../words.ts';
import { say } from './say.ts';

const { count, list } = say;
const QUESTION: Noun = { one: 'pregunta', other: 'preguntas' };
const SMALL = ['ninguna', 'una', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve'];
const spelt = (n: number): string => SMALL[n] ?? String(n);

export const esClaims: Words['claims'] = {
  tab: 'Discrepancias',
  title: 'En qué difieren las fuentes',
  method: (n, sources, first, last) =>
    `${count(n, QUESTION)} a ${n === 1 ? 'la' : 'las'} que al menos dos de los ${spelt(sources)} textos responden distinto. Las posiciones siguen el orden de las fuentes, de ${first} a ${last}; ninguna se marca como correcta.`,
  questions: (n) => count(n, QUESTION),
  kinds: {
    disagree: 'Las fuentes difieren',
    'differ-in-wording': 'Difieren las palabras',
    agree: 'Las fuentes coinciden',
  },
  kindMeans: {
    disagree: 'Las fuentes dan respuestas distintas.',
    'differ-in-wording':
      'Las fuentes nombran o describen lo mismo con palabras distintas, o cuentan partes distintas.',
    agree: 'Las fuentes dan la misma respuesta, cada una con sus palabras.',
  },
  number: (n) => `Pregunta ${n}`,
  numbers: (numbers) =>
    `${numbers.length === 1 && !numbers[0]!.includes('–') ? 'Pregunta' : 'Preguntas'} ${list(numbers)}`,
  noFigure: 'sin cifra',
  silent: (letters) =>
    `${list(letters)} no ${letters.length === 1 ? 'se pronuncia' : 'se pronuncian'} sobre esto.`,
  places: 'Lugares',
  all: 'Todas las preguntas',
  previous: (question) => `Pregunta anterior: ${question}`,
  next: (question) => `Pregunta siguiente: ${question}`,
  showOnMap: 'Ver en el mapa',
  copyLink: 'Copiar enlace a esta pregunta',
  atSource: (letter, paragraph) => `Ver en la fuente ${letter}, párrafo ${paragraph}`,
  differ: 'Las fuentes difieren',
  compare: (n) => `Comparar las posiciones de ${spelt(n)} fuentes`,
  moreHere: (n) =>
    `${count(n, { one: 'pregunta más', other: 'preguntas más' })} en ${n === 1 ? 'la' : 'las'} que las fuentes difieren`,
};
