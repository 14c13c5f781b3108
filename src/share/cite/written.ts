/** References as text, in the styles of styles/. */
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { Lang } from '../../view/view.ts';
import type { LaterWords } from '../../words/words.ts';
import type { Citable, CslItem } from './csl.ts';
import apa from './styles/apa.csl?raw';
import chicagoAuthorDate from './styles/chicago-author-date.csl?raw';
import chicagoNotes from './styles/chicago-fullnote-bibliography.csl?raw';
import mla from './styles/modern-language-association.csl?raw';

export type StyleName = keyof LaterWords['cite']['styles'];
interface Style {
  csl: string;
  /** a note, or an entry of a bibliography */
  as: 'citation' | 'bibliography';
  /** field in which the style looks for words in place of a title */
  describedIn: 'genre' | 'title';
}
const STYLES: Readonly<Record<StyleName, Style>> = {
  apa: { csl: apa, as: 'bibliography', describedIn: 'genre' },
  mla: { csl: mla, as: 'bibliography', describedIn: 'title' },
  chicagoNotes: { csl: chicagoNotes, as: 'citation', describedIn: 'genre' },
  chicagoBibliography: { csl: chicagoNotes, as: 'bibliography', describedIn: 'genre' },
  chicagoAuthorDate: { csl: chicagoAuthorDate, as: 'bibliography', describedIn: 'genre' },
};
const { styles, locales } = plugins.config.get('@csl');
for (const [name, { csl }] of Object.entries(STYLES)) styles.add(name, csl);

/** the library's conventions for a language; it has no British ones, and the styles are American */
const localeFor = (lang: Lang): string =>
  locales.list().find((locale) => locale.startsWith(`${lang.slice(0, 2)}-`)) ?? 'en-US';

// The processor reads <i>, <b> and the like in a field as markup; in ours they are characters.
const LESS_THAN = '\ue000';
const shielded = (item: CslItem): CslItem => JSON.parse(JSON.stringify(item).replaceAll('<', LESS_THAN));
/** words whose capitals no style may change */
const asWritten = (text: string): string => `<span class="nocase">${text}</span>`;

/** the record as a style wants it */
function prepared({ item, titled, description }: Citable, style: Style): object {
  const safe = shielded(item);
  if (titled === 'stated') return safe;
  if (titled === 'ours') return { ...safe, title: asWritten(safe.title) };
  const { title: _, 'container-title': publisher, ...others } = safe;
  const words = asWritten(description.replaceAll('<', LESS_THAN));
  // as a publication, it would have the words put in quotation marks, as if they were a title
  return { ...others, [style.describedIn]: words, ...(publisher === undefined ? {} : { publisher }) };
}

/**
 * @param lang of the map's own words in the reference
 * @returns the reference on one line; behind it, in a sentence, where a source is quoted, or which of edition and day of access the style leaves out
 */
export function written(name: StyleName, citable: Citable, lang: Lang, words: LaterWords['cite']): string {
  const style = STYLES[name];
  const { paragraph, facts } = citable;
  const item = facts.version === undefined ? citable.item : { ...citable.item, version: facts.version };
  const reference = (fields: CslItem): string =>
    plugins.output
      .format(style.as, [prepared({ ...citable, item: fields }, style)], {
        template: name,
        lang: localeFor(lang),
        format: 'text',
        entry:
          style.as === 'citation' && paragraph !== null
            ? [{ id: item.id, locator: String(paragraph), label: 'paragraph' }]
            : [item.id],
      })
      .replaceAll(LESS_THAN, '<')
      .trim();
  const whole = reference(item);
  if (citable.behind !== null) return `${whole} ${citable.behind}`;
  const leftOut = Object.entries(facts).flatMap(([field, fact]) =>
    reference({ ...item, [field]: undefined }) === whole ? [fact] : [],
  );
  return leftOut.length > 0 ? `${whole} ${words.behind(leftOut)}` : whole;
}
