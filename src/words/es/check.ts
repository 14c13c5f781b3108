/** The words of the page that holds a reader's draft against the sources, in Spanish. It never says that something is false. */
import type { Noun } from '../speech.ts';
import type { LaterWords } from '../words.ts';
import { say } from './say.ts';

const { count, list, number } = say;
const QUOTATION: Noun = { one: 'cita', other: 'citas' };
const PLACE: Noun = { one: 'lugar más', other: 'lugares más' };

export const esCheck: LaterWords['check'] = {
  about:
    'Coteje un borrador, un artículo o una respuesta con los pasajes de esta edición: cada cita se busca y se juzga letra por letra. O coteje el texto de una fuente con lo que aquí se cita de ella.',
  draft: 'Las citas de un borrador',
  text: 'Pegue un texto o elija archivos. Cada cita se busca en los pasajes de esta edición, y en textos completos si los añade. Es literal, alterada, palabras de otro, o no está entre estos pasajes; nada se iguala antes de llamarla literal.',
  private:
    'Nada sale de este navegador: el texto se lee aquí, no se envía a ninguna parte y se olvida al salir.',
  noScript:
    'Comprobar un texto requiere JavaScript. Sin él, los pasajes se leen en las páginas de las fuentes.',
  paste: 'El texto',
  files: 'O archivos: .txt, .md o .html, elegidos o arrastrados hasta aquí',
  texts: 'Textos completos de las fuentes con los que cotejar también (opcional)',
  added: (names) => `También se coteja con: ${list(names)}.`,
  check: 'Comprobar las citas',
  working: 'Comprobando…',
  refusedFile: (name, why) => `${name}: ${why}`,
  results: 'Citas encontradas',
  none: 'No se encontró ninguna cita: ni palabras entre comillas ni citas sangradas.',
  sum: (all, counts) => `${count(all, QUOTATION)}: ${list(counts)}.`,
  counted: (n, verdict) => `${number(n)} ${verdict}`,
  filter: 'Mostrar',
  all: 'Todas',
  verdicts: {
    verbatim: 'literal',
    altered: 'alterada',
    another: 'palabras de otro',
    absent: 'no está entre estos pasajes',
  },
  differences: {
    ellipsis: 'palabras omitidas, marcadas con puntos suspensivos',
    insertion: 'palabras entre corchetes, marcadas como añadidas',
    invisible: 'caracteres invisibles',
    spaces: 'espacios',
    marks: 'comillas o apóstrofos',
    dashes: 'rayas o guiones',
    punctuation: 'puntuación',
    case: 'mayúsculas',
    accents: 'tildes',
    composition: 'las mismas letras, guardadas de otro modo',
    'look-alikes': 'letras de otra escritura que se parecen',
    words: 'palabras',
  },
  differs: (kinds) => `Difiere en: ${list(kinds)}.`,
  inDraft: 'borrador:',
  inSource: 'fuente:',
  nothing: 'nada',
  nearest: 'Pasaje más cercano:',
  at: (start, end) => `caracteres ${number(start)} a ${number(end)} del texto`,
  inText: (name, paragraph) => `${name}, párrafo ${number(paragraph)}`,
  place: (letter, paragraph) => `Fuente ${letter}, párrafo ${number(paragraph)}`,
  more: (n) => `y ${count(n, PLACE)}`,
  ofSource: (letter, named) =>
    `El texto nombra junto a ella: ${list(named)}. Las palabras son de la fuente ${letter}.`,
  ofSpeakers: (names) =>
    `El texto no dice de quién son estas palabras: ${list(names)}, como la fuente nombra a quien habla.`,
  copyTable: 'Copiar como tabla',
  copyText: 'Copiar como texto',
  copied: 'Resultado copiado.',
  copyRefused: 'Este navegador no permitió copiar. Copie el resultado desde aquí:',
  columns: {
    file: 'Archivo',
    words: 'Cita',
    verdict: 'Dictamen',
    where: 'Dónde',
    differs: 'Notas',
    link: 'Enlace',
  },
};
