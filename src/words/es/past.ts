/** The words of what was withdrawn and corrected, in Spanish. */
import type { LaterWords } from '../words.ts';
import { say } from './say.ts';

const PASSAGE = { one: 'pasaje', other: 'pasajes' };
const PLACE = { one: 'lugar', other: 'lugares' };
const done = (n: number, verb: string): string[] =>
  n === 0 ? [] : [`${say.count(n, PASSAGE)} ${verb}${n === 1 ? '' : 's'}`];

const gone =
  (thing: string, verb: string) =>
  (asked: string, day: string): string =>
    `${thing} ${asked} de esta dirección ${verb} el ${say.date(day)}.`;

export const esPast: LaterWords['past'] = {
  title: 'Correcciones',
  gone: 'Ya no se publica',
  withdrawn: {
    place: gone('El lugar', 'fue retirado'),
    passage: gone('El pasaje', 'fue retirado'),
    claim: gone('La pregunta', 'fue retirada'),
    source: gone('La fuente', 'fue retirada'),
    event: gone('El acontecimiento', 'fue retirado'),
    layer: gone('La capa', 'fue retirada'),
  },
  instead: 'En su lugar:',
  unknownEdition: (stamp) =>
    `Este enlace nombra la edición ${stamp}, que este sitio no tiene en su lista. No se puede decir qué ha cambiado desde entonces.`,
  since: (stamp, day, n) =>
    `Este enlace se hizo con la edición ${stamp}, del ${say.date(day)}. ${
      n === 0
        ? 'Desde entonces no se ha anotado ninguna corrección.'
        : `Desde entonces se ${n === 1 ? 'ha' : 'han'} anotado ${say.count(n, { one: 'corrección', other: 'correcciones' })}.`
    }`,
  here: (n) =>
    `${say.count(n, { one: 'de ellas se refiere', other: 'de ellas se refieren' })} a lo que se muestra aquí:`,
  changed: ({ added, recut, withdrawn, redrawn, corrected }) =>
    `Desde este enlace: ${say.list([
      ...done(added, 'añadido'),
      ...done(recut, 'cortado').map((words) => `${words} de nuevo`),
      ...done(withdrawn, 'retirado'),
      ...(redrawn ? ['dibujado de nuevo en el mapa'] : []),
      ...(corrected ? ['algo corregido de lo que se dice de él'] : []),
    ])}.`,
  someChanged: (n) => `${n} de ellos ${n === 1 ? 'ha' : 'han'} cambiado desde este enlace.`,
  marked: (n) =>
    `En el mapa, esta marca está en lo que ha cambiado desde entonces: ${say.count(n, PLACE)}. Cada marcador dice cómo.`,
  key: (stamp) => `Ha cambiado desde la edición ${stamp}`,
  all: 'Todas:',
  intro:
    'Lo que se cambió después de publicarse, lo último primero. Solo se añaden entradas. Las palabras de los pasajes retirados no se guardan; los enlaces a ellos llevan a lo que está en su lugar.',
  earlier: 'Correcciones anteriores',
  why: 'Por qué:',
  concerns: (n) => `A qué se refiere: ${n}`,
  noLonger: (n) =>
    `${say.count(n, { one: 'de ellos ya no está publicado', other: 'de ellos ya no están publicados' })}`,
  feed: 'Canal Atom de las correcciones',
};
