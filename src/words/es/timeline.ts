/** The words of the timeline, in Spanish. */

import type { Noun } from '../speech.ts';
import type { Words } from '../words.ts';
import { say } from './say.ts';

const { count, date, list, range } = say;
const EVENT: Noun = { one: 'hecho', other: 'hechos' };
const source = (letters: readonly string[]): string =>
  `${letters.length === 1 ? 'la fuente' : 'las fuentes'} ${list(letters)}`;
const span = ({ from, to }: { from: string | null; to: string | null }): string => {
  const [first, last] = [from ?? to ?? '', to ?? from ?? ''];
  return first === last ? date(first) : range(first, last);
};
const either = (from: string, to: string): string =>
  `${from.slice(0, 7) === to.slice(0, 7) ? Number(from.slice(8)) : date(from)} o ${date(to)}`;

export const esTimeline: Words['timeline'] = {
  tab: 'Cronología',
  clocks: (read) =>
    `Tres fechas, por separado: cuándo ocurrió algo, según las fuentes; la fecha que lleva un texto, con su letra; y el día en que se leyó esta edición, ${date(read)}.`,
  hint: 'Arrastre sobre las fechas para filtrar el mapa',
  allDates: 'Todas las fechas',
  from: 'Desde',
  to: 'Hasta',
  handles: { from: 'Primer día que se muestra', to: 'Último día que se muestra' },
  firstOf: (day) => `${date(day)}, la primera fecha`,
  lastOf: (day) => `${date(day)}, la última fecha`,
  counted: (shown, all) => (shown === all ? count(all, EVENT) : `${shown} de ${count(all, EVENT)}`),
  layersNote: 'Hechos de todas las capas. Signo en contorno: su capa no se muestra en el mapa.',
  signs:
    'Bajo el mapa, un signo solo es un día; una barra continua, varios días; una discontinua, un mes; una de puntos, un tiempo aproximado; dos extremos: las fuentes difieren.',
  groups: { earlier: 'Antes, o por año', later: 'Después', undated: 'Sin fecha' },
  earlier: (n) => `${n} antes, o por año`,
  later: (n) => `${n} después`,
  undated: (n) => `${count(n, EVENT)} sin fecha`,
  crowded: (n) => `${count(n, { one: 'hecho más', other: 'hechos más' })} en días llenos`,
  when: (event, differ) => {
    if (event.precision === 'undated' || !(event.from ?? event.to)) return 'sin fecha';
    if (differ) return either(event.from ?? event.to!, event.to ?? event.from!);
    return (
      { day: '', days: '', month: '', year: '', season: 'temporada, ', about: 'hacia ' }[event.precision] +
      span(event)
    );
  },
  resolved: (how) => `Cómo se obtuvo la fecha: ${how}`,
  published: (letters) => `Fecha que ${letters.length === 1 ? 'lleva' : 'llevan'} ${source(letters)}`,
  publishedUndated: (letters) => `No consta fecha en ${source(letters)}`,
  publishedKey: (letters) => `${list(letters)}: fecha que lleva el texto`,
  noDateKey: (letters) => `${list(letters)}: sin fecha`,
  mark: (when, title, letters, differ) =>
    `${when}: ${title}. ${differ ? 'Las fuentes difieren. ' : ''}${letters.length === 1 ? 'Fuente' : 'Fuentes'} ${list(letters)}.`,
  events: 'Hechos',
};
