/** The words of what a search finds, in Spanish. */
import type { Noun } from '../speech.ts';
import type { FoundKind, LaterWords } from '../words.ts';
import { say } from './say.ts';

const { count, list, number } = say;
const NOUNS: Record<FoundKind, Noun> = {
  place: { one: 'lugar', other: 'lugares' },
  voice: { one: 'nombre', other: 'nombres' },
  unmapped: { one: 'entrada fuera del mapa', other: 'entradas fuera del mapa' },
  passage: { one: 'pasaje', other: 'pasajes' },
  question: { one: 'pregunta', other: 'preguntas' },
  event: { one: 'acontecimiento', other: 'acontecimientos' },
};

export const esFound: LaterWords['found'] = {
  results: (n) => (n === 0 ? 'Sin resultados' : count(n, { one: 'resultado', other: 'resultados' })),
  groups: {
    place: 'Lugares',
    voice: 'Citados en los textos',
    unmapped: 'Nombrados, fuera del mapa',
    passage: 'Pasajes',
    question: 'Preguntas',
    event: 'Acontecimientos',
  },
  count: (kind, n) => count(n, NOUNS[kind]),
  more: (kind, n) => `Mostrar ${count(n, NOUNS[kind])}`,
  beyond: (n) =>
    `${count(n, { one: 'más no aparece', other: 'más no aparecen' })} en la lista. Otra palabra los reduce.`,
  similar: 'Ninguna palabra empieza exactamente así. Estas son parecidas.',
  coming: (searched, total) =>
    `Se buscó en ${number(searched)} de ${count(total, NOUNS.passage)}. El resto está por llegar.`,
  lost: (searched, total) =>
    `Se buscó en ${number(searched)} de ${count(total, NOUNS.passage)}. El resto no se cargó.`,
  said: (counts) => (counts.length === 0 ? 'Nada encontrado.' : `Encontrado: ${list(counts)}.`),
  nothing: (query) => `Nada para «${query}». La búsqueda abarca nombres y pasajes citados.`,
  advice: (languages) =>
    `Pruebe con menos palabras o solo con el comienzo de una; las mayúsculas y las tildes no importan. Los pasajes se buscan en su idioma original; los nombres de lugar, ${list(languages.map((language) => `en ${language}`))}.`,
  alternate: 'También nombrado:',
  translation: (language) => `Nombre en ${language}:`,
  passageOf: (letter, paragraph) => `Pasaje de la fuente ${letter}, ¶\u202f${paragraph}`,
  otherwise: (names) => `Aquí escrito: ${list(names)}`,
  positionOf: (letter) => `Posición de la fuente ${letter}:`,
  noPin: 'nombrado, sin marca',
};
