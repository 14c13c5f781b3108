/** The words of citations, in Spanish. */
import type { LaterWords } from '../words.ts';
import { say } from './say.ts';

export const esCite: LaterWords['cite'] = {
  what: 'Citar',
  whats: { source: 'la fuente', map: 'este mapa' },
  style: 'Estilo',
  styles: {
    apa: 'APA',
    mla: 'MLA',
    chicagoNotes: 'Chicago, nota',
    chicagoBibliography: 'Chicago, bibliografía',
    chicagoAuthorDate: 'Chicago, autor-fecha',
  },
  text: 'Cita',
  copy: 'Copiar cita',
  copied: 'Cita copiada.',
  copyRefused:
    'Este navegador no deja copiar a la página. La cita está seleccionada: cópiela con el teclado.',
  files: 'Archivos para gestores de referencias',
  notStated: 'Lo que la fuente no indica se omite o se marca como pide cada estilo.',
  credit: 'Citas con CSL (citeproc-js)',
  failed: 'No se pudieron cargar las citas.',
  passage: (id, paragraph, source) => `Pasaje ${id}, párrafo ${paragraph} de «${source}»`,
  source: (source) => `Pasajes de «${source}»`,
  untitled: (incipit) => `Texto sin título que empieza «${incipit}»`,
  edition: (stamp) => `edición ${stamp}`,
  editionAlone: (stamp) => `Edición ${stamp}`,
  accessed: (day) => `consultado el ${say.date(day)}`,
  behind: (facts) => `[${say.sentence(facts.join('; '))}.]`,
  quoted: (passage, title, facts) =>
    `[${passage ? `Párrafo ${passage.paragraph}, citado como pasaje ${passage.id}` : 'Citado'} en «${title}», ${facts}.]`,
};
