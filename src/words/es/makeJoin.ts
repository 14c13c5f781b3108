/** Las palabras de la mesa de trabajo para los archivos de dos personas, en español. */
import type { enMakeJoin } from '../en/makeJoin.ts';
import type { Noun } from '../speech.ts';
import { say } from './say.ts';

const { count, number } = say;
const TEXT: Noun = { one: 'texto', other: 'textos' };
const DECISION: Noun = { one: 'decisión', other: 'decisiones' };
const DIFFERENCE: Noun = { one: 'diferencia', other: 'diferencias' };

export const esMakeJoin: typeof enMakeJoin = {
  open: 'Unir el archivo de otra persona',
  title: 'Lo que ustedes dos decidieron de otro modo',
  none: 'Ustedes dos no decidieron nada de otro modo.',
  hint: 'Lo suyo queda hasta que pulse lo de la otra persona. ← toma lo suyo, → lo de la otra, ↑ y ↓ siguen.',
  left: (n, of) => `${number(n)} de ${count(of, DIFFERENCE)} decididas`,
  added: (texts, decisions) =>
    `El archivo está unido: ${count(texts, TEXT)} y ${count(decisions, DECISION)} que solo él tenía. Deshacer lo retira todo.`,
  mine: 'Lo suyo',
  theirs: 'Lo de la otra persona',
  look: (n) => `Ver ${count(n, DIFFERENCE)}`,
  close: 'Listo',
  places: (n) => `${number(n)} ${n === 1 ? 'lugar' : 'lugares'}`,
  noDate: 'sin fecha',
  speaker: (words) => `palabras de ${words}`,
  own: 'palabras propias del texto',
  positions: (letters) => `posiciones de ${letters}`,
  noText: 'No hay nada con que unirlo: ábralo en su lugar.',
};
