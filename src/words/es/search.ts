/** The words of the search field, in Spanish; those of what it finds come later (found.ts). */
import type { Words } from '../words.ts';

export const esSearch: Words['search'] = {
  label: 'Buscar lugares y pasajes',
  clear: 'Borrar la búsqueda',
  cleared: 'Búsqueda borrada.',
  loading: 'Preparando la búsqueda…',
  failed: 'La búsqueda no se cargó. Las listas, los pasajes y el mapa están completos.',
};
