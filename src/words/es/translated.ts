/** What is said where something has translated the page, in Spanish. */
import type { LaterWords } from '../words.ts';

export const esTranslated: LaterWords['translated'] = {
  note: 'Estas no son las palabras de la fuente: esta página ha sido traducida.',
  show: 'Mostrar las palabras de la fuente',
  hide: 'Ocultar las palabras de la fuente',
};
