/** What is said of an address that asks for something that is not there, in Spanish. */
import { LONGEST_QUERY } from '../../view/changes.ts';
import type { LaterWords } from '../words.ts';

const lacks = (thing: string, asked: string) =>
  `Esta dirección pide ${thing}${asked} que esta edición no tiene.`;
const LIST = 'Se muestra la lista de lugares.';

export const esNotice: LaterWords['notice'] = {
  page: (asked) => `Esta dirección pide una página${asked} que aquí no existe. ${LIST}`,
  place: (asked) => `${lacks('un lugar', asked)} ${LIST}`,
  unmapped: (asked) => `${lacks('algo', asked)} ${LIST}`,
  source: (asked) => `${lacks('una fuente', asked)} Se muestran todas sus fuentes.`,
  claim: (asked) => `${lacks('una pregunta', asked)} Se muestran todas sus preguntas.`,
  map: (asked) =>
    `Esta dirección pide una posición${asked} que el mapa no tiene. El mapa se muestra como lo abre esta página.`,
  layers: (asked, shown) =>
    `${lacks('una capa', asked)} ${shown ? `Se muestran: ${shown}.` : 'No se muestra ninguna capa.'}`,
  sources: (asked, shown) =>
    `${lacks('una fuente', asked)} ${shown ? `Se muestran las palabras de ${shown}.` : 'No se muestra ninguna fuente.'}`,
  when: (asked) => `Esta dirección pide fechas${asked} que no existen. Se muestran todas.`,
  query: () =>
    `La búsqueda de esta dirección es demasiado larga. Se buscan sus primeros ${LONGEST_QUERY} caracteres.`,
  sort: (asked, shown) =>
    `Esta dirección pide un orden de la lista${asked} que no existe. El orden que se muestra: ${shown}.`,
  order: (asked) =>
    `Esta dirección pide una columna${asked} que la tabla no tiene. La tabla se muestra por orden de nombres.`,
  excerpt: (asked) =>
    `Esta dirección pide un pasaje${asked} que no se cita en esta página. La página se muestra desde el comienzo.`,
  words: () => 'Esta dirección apunta a palabras que el pasaje no tiene. Se muestra el pasaje entero.',
  event: (asked) =>
    `Esta dirección pide un acontecimiento${asked} que no está en esta página. La página se muestra desde el comienzo.`,
  unknown: (asked) =>
    `Esta dirección tiene una parte${asked} que aquí no significa nada. Se muestra todo lo demás.`,
  long: () =>
    'Esta dirección es demasiado larga para leerla. La página se muestra como se abre por primera vez.',
};

export const esMoreNotices: LaterWords['moreNotices'] = (n) =>
  n === 1
    ? 'Otra parte de esta dirección no se pudo seguir.'
    : `Otras ${n} partes de esta dirección no se pudieron seguir.`;
