import type * as z from 'zod/mini';
import type { Label } from '../model.ts';
import { Claims, Events } from '../model.ts';
import type { Corpus } from './corpus.ts';
import { type Format, json } from './format.ts';
import { schemaPath } from './schemas.ts';

/** one list of an edition as JSON, in every language, as its makers wrote it */
const list = (
  name: 'claims' | 'events',
  type: z.ZodMiniType,
  { title, use }: { title: Label; use: Label },
): Format => ({
  paths: new RegExp(`^${name}\\.json$`),
  mediaType: 'application/json',
  schema: { name, type },
  files: (corpus: Corpus) =>
    corpus[name].length === 0
      ? []
      : [
          {
            path: `${name}.json`,
            title,
            use,
            write: () => json({ $schema: schemaPath(name), [name]: corpus[name] }),
          },
        ],
});

export const claimList: Format = list('claims', Claims, {
  title: { en: 'Questions and positions', es: 'Preguntas y posiciones' },
  use: {
    en: 'For programs: each question with what each source says on it, and the words it rests on as offsets in a passage.',
    es: 'Para programas: cada pregunta con lo que dice de ella cada fuente, y las palabras en que se apoya como posiciones en un pasaje.',
  },
});

export const eventList: Format = list('events', Events, {
  title: { en: 'Events', es: 'Acontecimientos' },
  use: {
    en: 'For programs: each event with its dates, their precision, its places, and the words it rests on.',
    es: 'Para programas: cada acontecimiento con sus fechas, la precisión de estas, sus lugares y las palabras en que se apoya.',
  },
});
