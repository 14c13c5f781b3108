import { foundIn } from './fold.ts';

const NAME = 'found';

/**
 * Marks the words found in every element of `root` that has data-find. The browser's highlights do so without changing the
 * document; a browser that has none marks nothing. Returns the function that removes the marks.
 */
export function highlight(root: HTMLElement, terms: ReadonlySet<string>): () => void {
  if (typeof Highlight === 'undefined' || !globalThis.CSS?.highlights) return () => undefined;
  const ranges: Range[] = [];
  for (const element of root.querySelectorAll('[data-find]')) {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      for (const { start, end } of foundIn(node.nodeValue ?? '', terms)) {
        const range = document.createRange();
        range.setStart(node, start);
        range.setEnd(node, end);
        ranges.push(range);
      }
  }
  const marked = new Highlight(...ranges);
  CSS.highlights.set(NAME, marked);
  return () => {
    if (CSS.highlights.get(NAME) === marked) CSS.highlights.delete(NAME);
  };
}
