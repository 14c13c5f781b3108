/**
 * Says at a quotation that its words are not the source's any more: browsers and extensions translate pages, and a translation
 * in quotation marks is a false witness. Works on the document, as what translates it does. Comes in a file of its own.
 */
import './translated.css';

/** what is said, in the page's language; what translates the page may translate it too */
export interface TranslatedWords {
  note: string;
  show: string;
  hide: string;
}
/** words as stored, in their language */
interface Original {
  quote: string;
  lang: string | undefined;
}

/** ms after a change in which the page may go on changing */
const REST = 400;

/** the text of a quotation on screen, without what is ours in it */
function textOn(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const ours of copy.querySelectorAll('.unseen, .ordinal')) ours.remove();
  return copy.textContent ?? '';
}

function element<K extends keyof HTMLElementTagNameMap>(name: K, className: string, text: string) {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

/** The sentence with its button, and the words below, which nothing may translate. */
function markOf({ quote, lang }: Original, say: TranslatedWords): HTMLElement {
  const mark = element('div', 'translated', '');
  const button = element('button', 'action strong', say.show);
  button.type = 'button';
  const words = element('p', 'quote notranslate', quote);
  words.translate = false;
  words.dir = 'auto';
  if (lang) words.lang = lang;
  words.hidden = true;
  button.ariaExpanded = 'false';
  button.onclick = () => {
    words.hidden = !words.hidden;
    button.textContent = words.hidden ? say.show : say.hide;
    button.ariaExpanded = String(!words.hidden);
  };
  mark.append(element('p', '', say.note), button, words);
  return mark;
}

/**
 * Holds every quotation below an element against its source's words, now and whenever they change.
 * @param originalOf the words that a data-cite names; null where there are none
 * @param words what is said, fetched when it is first needed
 * @param onFirst called with the sentence when the first translated quotation was found
 * @returns stops it
 */
export function watchTranslation(
  panel: Element,
  originalOf: (cite: string) => Original | null,
  words: () => Promise<TranslatedWords>,
  onFirst: (note: string) => void,
): () => void {
  const marks = new Map<Element, HTMLElement>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told = false;

  const look = async (): Promise<void> => {
    for (const [quotation, mark] of marks)
      if (!quotation.isConnected) {
        mark.remove();
        marks.delete(quotation);
      }
    const altered: [Element, Original][] = [];
    for (const cited of panel.querySelectorAll<HTMLElement>('blockquote [data-cite]')) {
      const original = originalOf(cited.dataset.cite ?? '');
      if (!original) continue;
      if (textOn(cited) !== original.quote) altered.push([cited, original]);
      else {
        marks.get(cited)?.remove();
        marks.delete(cited);
      }
    }
    if (altered.length === 0) return;
    const say = await words();
    for (const [cited, original] of altered) {
      if (marks.has(cited) || !cited.isConnected) continue;
      const mark = markOf(original, say);
      // After the quotation: in it the sentence would be quoted too.
      cited.closest('blockquote')?.after(mark);
      marks.set(cited, mark);
    }
    if (!told) onFirst(say.note);
    told = true;
  };
  const soon = (): void => {
    clearTimeout(timer);
    // Where the words do not come, the next change asks again.
    timer = setTimeout(() => look().catch(() => undefined), REST);
  };
  const observer = new MutationObserver(soon);
  observer.observe(panel, { subtree: true, childList: true, characterData: true });
  soon();
  return () => {
    observer.disconnect();
    clearTimeout(timer);
  };
}
