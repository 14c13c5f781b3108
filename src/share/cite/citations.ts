/** Every form of a citation. With the library and its styles it is large: fetch it when it is asked for. */
import { biblatexOf, risOf } from '../../../geo/referenceFiles.ts';
import type { Lang } from '../../view/view.ts';
import type { LaterWords } from '../../words/words.ts';
import { type Citable, cslJsonOf } from './csl.ts';
import { type StyleName, written } from './written.ts';

export type Citations = Readonly<Record<StyleName | 'biblatex' | 'ris' | 'cslJson', string>>;

/**
 * Each form is made when it is read: a style takes some 20 ms, and a reader wants one.
 * @param lang of the map's own words in references
 */
export function citationsOf(citable: Citable, lang: Lang, words: LaterWords['cite']): Citations {
  const as = (name: StyleName) => written(name, citable, lang, words);
  return {
    get apa() {
      return as('apa');
    },
    get mla() {
      return as('mla');
    },
    get chicagoNotes() {
      return as('chicagoNotes');
    },
    get chicagoBibliography() {
      return as('chicagoBibliography');
    },
    get chicagoAuthorDate() {
      return as('chicagoAuthorDate');
    },
    get biblatex() {
      return biblatexOf(citable.item);
    },
    get ris() {
      return risOf(citable.item);
    },
    get cslJson() {
      return cslJsonOf(citable.item);
    },
  };
}
