/** What is said of reading without a network, in Spanish. */
import type { LaterWords } from '../words.ts';
import { say } from './say.ts';

const { count, date, number } = say;

export const esOffline: LaterWords['offline'] = {
  title: 'Sin red',
  ready: 'Listo sin red.',
  kept: (octets) =>
    `Este navegador guarda una copia de la edición (${number(octets / 1e6, 1)} MB): todas las páginas, sus palabras y su mapa se abren sin red. Fuera de la región de este mapa, el fondo es entonces menos detallado.`,
  large: 'Las páginas que no haya abierto se componen entonces en su navegador.',
  keeping: 'Se está guardando una copia para leer sin red.',
  not: {
    altered:
      'No se guarda ninguna copia para leer sin red: llegó un archivo que no era el publicado. Este navegador lo intentará de nuevo en su próxima visita.',
    network:
      'La copia para leer sin red no está completa: la red se interrumpió. Este navegador continuará en su próxima visita.',
    room: 'No se guarda ninguna copia para leer sin red: este navegador no da espacio para ella.',
  },
  away: (day) => `Sin red: edición del ${date(day)}`,
  nextOf: (day) => `Hay una edición nueva, del ${date(day)}.`,
  withdraws: (n) => `Retira ${count(n, { one: 'elemento', other: 'elementos' })} que esta todavía muestra.`,
  take: 'Mostrar la edición nueva',
  inventory: 'Lo que este sitio guarda en su navegador',
  choices: (names) => `Sobre usted, en su almacenamiento local, cuando haya elegido: ${say.list(names)}.`,
  caches: (name) =>
    `Para usted, en su almacenamiento de caché: la copia de la edición, con nombres que empiezan por «${name}». Es la misma para todos los lectores y no contiene nada sobre usted.`,
  noCaches: 'Para usted: nada. No guarda ninguna copia de la edición.',
  shared: 'Otro programa de su dispositivo entregó este texto. No se envió a ningún sitio.',
  shortcuts: { map: 'Mapa', sources: 'Fuentes', timeline: 'Cronología' },
};
