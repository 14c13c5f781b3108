/** The words of citations, in English. */
import { say } from './say.ts';

export const enCite = {
  what: 'Cite',
  whats: { source: 'the source', map: 'this map' },
  style: 'Style',
  styles: {
    apa: 'APA',
    mla: 'MLA',
    chicagoNotes: 'Chicago, note',
    chicagoBibliography: 'Chicago, bibliography',
    chicagoAuthorDate: 'Chicago, author-date',
  },
  text: 'Citation',
  copy: 'Copy citation',
  copied: 'Citation copied.',
  copyRefused: 'This browser does not let the page copy. The citation is selected: copy it with your keys.',
  files: 'Files for reference managers',
  notStated: 'What the source does not state is left out or marked as each style asks.',
  credit: 'Citations by CSL (citeproc-js)',
  failed: 'The citations could not be loaded.',
  /** the name of a passage's page */
  passage: (id: string, paragraph: number, source: string): string =>
    `Passage ${id}, paragraph ${paragraph} of “${source}”`,
  /** the name of a source's page */
  source: (source: string): string => `Passages of “${source}”`,
  /** in place of a title */
  untitled: (incipit: string): string => `Untitled text beginning “${incipit}”`,
  edition: (stamp: string): string => `edition ${stamp}`,
  /** the same where it begins a sentence */
  editionAlone: (stamp: string): string => `Edition ${stamp}`,
  accessed: (day: string): string => `accessed ${say.date(day)}`,
  /** what a style leaves out, behind its reference */
  behind: (facts: readonly string[]): string => `[${say.sentence(facts.join('; '))}.]`,
  /** where a source is quoted, behind its reference */
  quoted: (passage: { id: string; paragraph: number } | null, title: string, facts: string): string =>
    `[${passage ? `Paragraph ${passage.paragraph}, quoted as passage ${passage.id}` : 'Quoted'} in “${title}”, ${facts}.]`,
};
