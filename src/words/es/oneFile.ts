/** The words of an edition that is one file, in Spanish. */
import type { LaterWords } from '../words.ts';
import { say } from './say.ts';

export const esOneFile: LaterWords['oneFile'] = {
  called: (stamp) => `un solo archivo · edición ${stamp}`,
  is: (stamp, day) =>
    `La edición ${stamp} del ${say.date(day)} en un solo archivo. Todo está en este archivo, que no pide nada a ningún servidor.`,
  live: 'Mapa en línea ↗',
  liveAt: (address) => `El mapa en línea está en ${address}`,
  plain:
    'Siguen todos los pasajes de la edición, fuente por fuente. Donde funciona JavaScript, el mapa ocupa el lugar de esta lista.',
  places: (names) => `En el mapa: ${say.list(names)}`,
};
