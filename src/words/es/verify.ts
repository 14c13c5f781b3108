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
  file: 'Un archivo de texto (UTF-8), elegido o arrastrado hasta aquí',
  paste:
    'O el texto mismo. Un campo escribe los fines de línea a su manera, así que solo un archivo puede ser igual byte por byte.',
  check: 'Comprobar este texto de fuente',
  refused: {
    large: 'Son más de 5 MB y no un artículo. No se leyó.',
    empty: 'No hay nada que comprobar.',
    foreign: 'No es un texto en UTF-8. Guárdelo antes como texto sin formato.',
  },
  same: (letter) => `Este es el texto de la fuente ${letter}, byte por byte como se leyó.`,
  unknown: 'Byte por byte no es ninguno de los textos leídos. Sus palabras se comprueban igualmente.',
  noHash: 'sin calcular: esta página no se cargó por https',
  length: 'Extensión',
  characters: (n) => `${number(n)} unidades UTF-16, como las cuentan las posiciones`,
  against: 'Cotejado con los pasajes de',
  sum: (letter, all, verified, elsewhere) =>
    `Fuente ${letter}: ${number(verified)} de ${count(all, PASSAGE)} comprobados en el lugar indicado, ${number(elsewhere)} en otro lugar, ${number(all - verified - elsewhere)} no encontrados.`,
  list: 'Cada pasaje',
  there: (at) => `comprobado en ${number(at)}`,
  elsewhere: (at, stated) => `encontrado en ${number(at)}, indicado en ${number(stated)}`,
  missing: (stated) => `no encontrado; indicado en ${number(stated)}`,
};
