/** The words of the timeline, in Spanish. */

import { partsOf } from '../../atlas/dates.ts';
import type { Noun } from '../speech.ts';
import type { Words } from '../words.ts';
import { say } from './say.ts';

const { count, date, list, range } = say;
const EVENT: Noun = { one: 'acontecimiento', other: 'acontecimientos' };
const source = (letters: readonly string[]): string =>
  `${letters.length === 1 ? 'la fuente' : 'las fuentes'} ${list(letters)}`;
const span = ({ from, to }: { from: string | null; to: string | null }): string => {
  const [first, last] = [from ?? to ?? '', to ?? from ?? ''];
  return first === last ? date(first) : range(first, last);
};
/** "del 31 de marzo de 2026", "de marzo de 2026" */
const of = (iso: string): string => `${partsOf(iso) === 3 ? 'del' : 'de'} ${date(iso)}`;
const either = (from: string, to: string): string =>
  `${from.slice(0, -3) === to.slice(0, -3) ? Number(from.slice(-2)) : date(from)} o ${date(to)}`;

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
  layersNote: 'Un símbolo hueco indica un acontecimiento de una capa que no se muestra en el mapa.',
  signs:
    'Bajo el mapa, un símbolo solo es un día; una línea continua, varios días; una de guiones, un mes; una de puntos, una fecha aproximada; una línea con dos extremos: las fuentes difieren. Un número reúne varios acontecimientos de una misma fecha.',
  key: {
    day: 'un día',
    range: 'varios días',
    month: 'un mes',
    about: 'fecha aproximada',
    either: 'las fuentes difieren',
    several: 'varios acontecimientos',
    published: 'fecha que lleva un texto',
  },
  before: (first) => `Antes ${of(first)}`,
  after: (last) => `Después ${of(last)}`,
  dayless: 'Sin día ni mes',
  crowded: 'En los días más cargados',
  fold: (title, n) => `${title}: ${count(n, EVENT)}`,
  heap: (when, titles) => `${when}: ${count(titles.length, EVENT)}. ${titles.join('. ')}.`,
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
  mark: (when, title, letters, differ) =>
    `${when}: ${title}. ${differ ? 'Las fuentes difieren. ' : ''}${letters.length === 1 ? 'Fuente' : 'Fuentes'} ${list(letters)}.`,
  events: 'Acontecimientos',
};
