/** Every form of a citation. With the library and its styles it is large: fetch it when it is asked for. */
import type { Lang } from '../../view/view.ts';
import type { LaterWords } from '../../words/words.ts';
import type { Citable } from './csl.ts';
import { biblatexOf, cslJsonOf, risOf } from './files.ts';
import { type StyleName, written } from './written.ts';

export type Citations = Readonly<Record<StyleName | 'biblatex' | 'ris' | 'cslJson', string>>;

/** @param lang of the map's own words in references */
export function citationsOf(citable: Citable, lang: Lang, words: LaterWords['cite']): Citations {
  const as = (name: StyleName) => written(name, citable, lang, words);
  return {
    apa: as('apa'),
    mla: as('mla'),
    chicagoNotes: as('chicagoNotes'),
    chicagoBibliography: as('chicagoBibliography'),
    chicagoAuthorDate: as('chicagoAuthorDate'),
    biblatex: biblatexOf(citable.item),
    ris: risOf(citable.item),
    cslJson: cslJsonOf(citable.item),
  };
}
