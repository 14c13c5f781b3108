/** The words of the check of a reader's own text, in Spanish. */

import type { Noun } from '../speech.ts';
import type { LaterWords } from '../words.ts';
import { say } from './say.ts';

const { count, number } = say;
const PASSAGE: Noun = { one: 'pasaje', other: 'pasajes' };

export const esVerify: LaterWords['verify'] = {
  title: 'Comprobar el texto de una fuente',
  text: 'Si tiene el texto de uno de los artículos, cada pasaje que aquí se cita de él puede cotejarse letra por letra. Nada se iguala antes: ni mayúsculas, ni espacios, ni comillas.',
  private:
    'El texto se queda en este navegador. No se envía a ninguna parte y se olvida al salir de la página.',
  file: 'Un archivo de texto sin formato (.txt), elegido o arrastrado hasta aquí',
  paste:
    'O el texto mismo. Al pegarlo cambian los fines de línea, así que solo un archivo puede ser exactamente igual.',
  check: 'Comprobar este texto de fuente',
  refused: {
    large: 'Son más de 5 MB y no un artículo. No se leyó.',
    empty: 'No hay nada que comprobar.',
    foreign: 'No es un archivo de texto sin formato. Guárdelo antes como texto sin formato (UTF-8).',
  },
  same: (letter) => `Este es el texto de la fuente ${letter}, exactamente como se leyó.`,
  unknown: 'No es exactamente ninguno de los textos leídos. Sus palabras se comprueban igualmente.',
  noHash: 'sin calcular, porque esta página no llegó por una conexión segura',
  length: 'Extensión',
  characters: (n) => `${number(n)} caracteres`,
  against: 'Cotejado con los pasajes de',
  sum: (letter, all, verified, elsewhere) =>
    `Fuente ${letter}: ${number(verified)} de ${count(all, PASSAGE)} comprobados en el lugar indicado, ${number(elsewhere)} en otro lugar, ${number(all - verified - elsewhere)} no encontrados.`,
  list: 'Cada pasaje',
  there: (at) => `comprobado en ${number(at)}`,
  elsewhere: (at, stated) => `encontrado en ${number(at)}, indicado en ${number(stated)}`,
  missing: (stated) => `no encontrado; indicado en ${number(stated)}`,
};
