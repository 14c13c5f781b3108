/** What a reader takes away who copies words of a passage: the words once, whose they are, and where they stand. */

import type { AtlasExcerpt } from '../../geo/model.ts';
import { letterOf } from '../atlas/letters.ts';
import { outside } from '../atlas/roots.ts';
import type { App } from '../ui/app.ts';
import { firstView, toSource } from '../view/changes.ts';
import type { cut, Span } from './cut.ts';
import type { speakersOf } from './Voices.tsx';

/** `cut` and `speakersOf` are given, not imported, so that they stay in the app's own file and cost no other request */
interface Doors extends Pick<App, 'atlas' | 'view' | 't' | 'href'> {
  cut: typeof cut;
  speakersOf: typeof speakersOf;
}

/** words of a passage that are selected: [start, end) of its quote */
interface Selected {
  excerpt: AtlasExcerpt;
  span: Span;
}

/** the part of a range that lies in an element */
function within(range: Range, element: Element): Range {
  const part = document.createRange();
  part.selectNodeContents(element);
  if (range.compareBoundaryPoints(Range.START_TO_START, part) > 0)
    part.setStart(range.startContainer, range.startOffset);
  if (range.compareBoundaryPoints(Range.END_TO_END, part) < 0)
    part.setEnd(range.endContainer, range.endOffset);
  return part;
}

/** the text of a range without what nobody can select: words for the ear, numbers between the words of a source */
function textOf(range: Range): string {
  const text = range.cloneContents();
  for (const ours of text.querySelectorAll('.unseen, .ordinal')) ours.remove();
  return text.textContent;
}

function selectedIn({ atlas }: Doors, range: Range, element: HTMLElement): Selected | null {
  const [id = '', start = '0'] = element.dataset.cite?.split(' ') ?? [];
  const excerpt = atlas.excerpt(id);
  const part = within(range, element);
  const lead = document.createRange();
  lead.setStart(element, 0);
  lead.setEnd(part.startContainer, part.startOffset);
  const from = Number(start) + textOf(lead).length;
  const to = from + textOf(part).length;
  return excerpt && excerpt.quote.slice(from, to).trim() !== '' ? { excerpt, span: [from, to] } : null;
}

/** Words as they are quoted: on a line of their own, and below it source, speaker, paragraph and address. */
function quoted({ atlas, view, t, href, cut, speakersOf }: Doors, { excerpt, span }: Selected) {
  const { before, after } = cut(excerpt, [], { span, without: 'sentence' });
  const source = atlas.source(excerpt.source);
  const { states, short = '' } = source ?? {};
  const speakers = speakersOf(excerpt, span);
  const home = toSource(firstView(atlas, view.lang), excerpt.source, excerpt.id);
  return {
    words: `${before ? '… ' : ''}${excerpt.quote.slice(...span).trim()}${after ? ' …' : ''}`,
    lang: source?.language ?? '',
    from: [
      t.source(letterOf(atlas, excerpt.source)),
      states?.title === null ? t.quoted(short) : short,
      ...(speakers.length > 0 ? [t.quoting(speakers)] : []),
      t.paragraphName(excerpt.paragraph),
    ].join(', '),
    address: outside(href(home)),
  };
}
type Quoted = ReturnType<typeof quoted>;

const plainOf = ({ words, from, address }: Quoted): string => `${words}\n— ${from}\n${address}`;

const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const htmlOf = (one: Quoted): string => {
  const [words, lang, from, address] = [one.words, one.lang, one.from, one.address].map(escaped);
  return `<blockquote lang="${lang}" cite="${address}">${words}</blockquote><p>— <a href="${address}">${from}</a></p>`;
};

/**
 * Puts words of one passage on the clipboard as a quotation. A selection that goes beyond the passage, or holds no words of
 * one, is copied as the browser does.
 */
export function copyQuoted(event: ClipboardEvent, doors: Doors): void {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount !== 1 || !event.clipboardData) return;
  const range = selection.getRangeAt(0);
  const touched = [...document.querySelectorAll<HTMLElement>('[data-cite]')].filter((words) =>
    range.intersectsNode(words),
  );
  const all = touched.flatMap((words) => selectedIn(doors, range, words) ?? []);
  const passage = touched[0]?.closest('article, li');
  if (all.length === 0 || !passage) return;
  if (textOf(within(range, passage)).trim() !== textOf(range).trim()) return;
  const quotations = all.map((one) => quoted(doors, one));
  event.clipboardData.setData('text/plain', quotations.map(plainOf).join('\n\n'));
  event.clipboardData.setData('text/html', quotations.map(htmlOf).join(''));
  event.preventDefault();
}
