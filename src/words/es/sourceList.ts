/** The words of the list of many sources, in Spanish. */
import type { Noun } from '../speech.ts';
import type { LaterWords } from '../words.ts';
import { say } from './say.ts';

const SOURCE: Noun = { one: 'fuente', other: 'fuentes' };

export const esSourceList: LaterWords['sourceList'] = {
  showAll: (n) => `Mostrar las ${say.count(n, SOURCE)}`,
  label: 'Lista de fuentes',
  sort: 'Orden de las fuentes',
  sorts: {
    edition: 'Orden de la edición',
    date: 'Más antiguas primero',
    title: 'A–Z',
    passages: 'Más pasajes',
  },
  group: 'Grupos de fuentes',
  groups: { none: 'Sin grupos', publisher: 'Por editor', month: 'Por mes' },
  unstated: { publisher: 'Editor no indicado', month: 'Fecha no indicada' },
  inGroup: (n) => say.count(n, SOURCE),
  nothing:
    'Ninguna fuente tiene estas palabras en su letra, título, primeras palabras, autoría, editor o fecha.',
  clear: 'Borrar la búsqueda',
};
