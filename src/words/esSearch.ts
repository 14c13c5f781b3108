/** The words of the search, in Spanish. */
import type { Words } from './en.ts';
import type { FoundKind } from './enSearch.ts';
import { type Noun, speech } from './speech.ts';

const { count, list } = speech('es');
const NOUNS: Record<FoundKind, Noun> = {
  place: ['lugar', 'lugares'],
  passage: ['pasaje', 'pasajes'],
  question: ['pregunta', 'preguntas'],
  event: ['hecho', 'hechos'],
};

export const esSearch: Words['search'] = {
  label: 'Buscar lugares y pasajes',
  clear: 'Borrar la búsqueda',
  cleared: 'Búsqueda borrada.',
  results: (n) => (n === 0 ? 'Sin resultados' : count(n, ['resultado', 'resultados'])),
  groups: { place: 'Lugares', passage: 'Pasajes', question: 'Preguntas', event: 'Hechos' },
  count: (kind, n) => count(n, NOUNS[kind]),
  more: (kind, n) => `Mostrar ${count(n, NOUNS[kind])}`,
  beyond: (n) => `${count(n, ['más no aparece', 'más no aparecen'])} en la lista. Otra palabra los reduce.`,
  similar: 'Ninguna palabra empieza exactamente así. Estas son parecidas.',
  said: (counts) => (counts.length === 0 ? 'Nada encontrado.' : `Encontrado: ${list(counts)}.`),
  nothing: (query) => `Nada para «${query}». La búsqueda abarca nombres de lugar y pasajes citados.`,
  advice:
    'Pruebe con menos palabras o solo con el comienzo de una; las mayúsculas y las tildes no importan. Los pasajes se buscan en su idioma original; los nombres de lugar, en español y en inglés.',
  loading: 'Preparando la búsqueda…',
  failed: 'La búsqueda no se cargó. Las listas, los pasajes y el mapa están completos.',
  alternate: 'También nombrado:',
  translation: 'Nombre en inglés:',
  passageOf: (letter, paragraph) => `Pasaje de la fuente ${letter}, ¶\u202f${paragraph}`,
  positionOf: (letter) => `Posición de la fuente ${letter}:`,
  noPin: 'nombrado, sin marca',
};
