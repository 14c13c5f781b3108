/** Quotation marks: which of them open, which close, and what they hold. Pure. */

/** words between marks, from `start` in the text */
export interface Held {
  style: Style;
  start: number;
  /** where they end, the longest first where an apostrophe may be the closing mark; none where no mark closes them */
  ends: readonly number[];
  /** closing marks that close something else or nothing: the words end there only if they are then verbatim */
  perhaps: number[];
}
export type Style = 'double' | 'single' | 'straight' | 'guillemets' | 'low' | 'corner' | 'block' | 'element';

/** closing marks of each opening one */
const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”',
  '”': '”',
  '„': '“”',
  '‘': '’',
  '‚': '‘’',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '›': '‹›',
  '「': '」',
  '『': '』',
  '"': '"',
  "'": "'",
};
const STYLE: Readonly<Record<string, Style>> = {
  '“': 'double',
  '”': 'double',
  '„': 'low',
  '‘': 'single',
  '‚': 'low',
  '«': 'guillemets',
  '»': 'guillemets',
  '‹': 'guillemets',
  '›': 'guillemets',
  '「': 'corner',
  '『': 'corner',
  '"': 'straight',
  "'": 'straight',
};
const MARKS = /[“”„‘’‚«»‹›「」『』"']/g;
const isSpace = (unit: string): boolean => unit === '' || /\s/.test(unit);
const isWordUnit = (unit: string): boolean => /[\p{L}\p{N}\p{M}\u{d800}-\u{dfff}\u200b-\u200d]/u.test(unit);
/** marks that stand off from their words by a space in French */
const isSpaced = (mark: string): boolean => '«»‹›'.includes(mark);

const CLOSING = '”“»«›‹"';
/** closing marks that are tried for one that nothing closes */
const MOST_TRIED = 6;
/** units after an opening mark in which they are looked for */
const FAR = 2000;

/** the next closing marks of an opening one in its paragraph, the farthest first */
function closersAfter(text: string, mark: string, start: number): number[] {
  const closers = CLOSERS[mark] ?? '';
  const found: number[] = [];
  for (const next of text.slice(start, start + FAR).matchAll(MARKS)) {
    const at = start + next.index;
    if (found.length === MOST_TRIED || /\n\s*\n/.test(text.slice(start, at))) break;
    if (closers.includes(next[0]) && at > start) found.unshift(at);
  }
  return found;
}

interface Open {
  mark: string;
  at: number;
  /** closing marks that could be apostrophes */
  ends: number[];
}

/** Words between marks of one text, in the order of their starts; nested ones follow what they stand in. */
export function heldByMarks(text: string): readonly Held[] {
  const found: Held[] = [];
  let open: Open[] = [];
  const emit = ({ mark, at, ends }: Open, end: number | null) => {
    const all = [...new Set(end === null ? ends : [...ends, end])].toSorted((a, b) => b - a);
    let start = at + 1;
    if (isSpaced(mark)) while (start < (all[0] ?? start) && /\s/.test(text[start] ?? '')) start++;
    const trimmed = all.map((one) => {
      let last = one;
      if (isSpaced(mark)) while (last > start && /\s/.test(text[last - 1] ?? '')) last--;
      return last;
    });
    const sound = trimmed.filter((one) => one > start);
    const perhaps = sound.length > 0 ? [] : closersAfter(text, mark, start);
    if (sound.length + perhaps.length > 0)
      found.push({ style: STYLE[mark] ?? 'straight', start, ends: sound, perhaps });
  };
  /** the open mark that a mark closes, or -1 */
  const openedBy = (mark: string, before: string): number =>
    open.findLastIndex((one) => CLOSERS[one.mark]?.includes(mark) && !(one.mark === '”' && isSpace(before)));
  /** gives up the marks above one; of a single one an earlier mark may have been the end */
  const giveUp = (from: number) => {
    for (const one of open.slice(from)) emit(one, null);
    open = open.slice(0, from);
  };

  for (const { from, to } of paragraphsOf(text)) {
    if (open.length > 0) carry(text, from, to);
    for (const { 0: mark, index } of text.slice(from, to).matchAll(MARKS)) {
      const at = from + index;
      const before = at > from ? (text[at - 1] ?? '') : '';
      const after = at + 1 < to ? (text[at + 1] ?? '') : '';
      const isSingle = mark === "'" || mark === '’';
      const isStraight = mark === '"' || mark === "'";
      const canOpen =
        mark in CLOSERS &&
        (mark === '«' || mark === '‹' || !isSpace(after)) &&
        ('“„«‹'.includes(mark) || !isWordUnit(before));
      const canClose =
        (isSpaced(mark) || mark === '”' || !isSpace(before)) &&
        (!(isStraight || isSingle) || !isWordUnit(after));
      const depth = canClose ? openedBy(mark, before) : -1;
      const opened = open[depth];
      if (opened && isSingle && isWordUnit(before) && isSpace(after) && at + 1 < to) {
        // the end, or the apostrophe of a plural: what follows tells
        giveUp(depth + 1);
        opened.ends.push(at);
      } else if (opened) {
        giveUp(depth + 1);
        open.pop();
        emit(opened, at);
      } else if (canOpen && mark !== '’' && (!'”»›'.includes(mark) || isSpace(before) || before === '(')) {
        const last = open.at(-1);
        // a single mark that may have closed before another of its kind opens did close
        if (last && last.mark === mark && last.ends.length > 0) giveUp(open.length - 1);
        open.push({ mark, at, ends: [] });
      } else if (canClose && CLOSING.includes(mark))
        // it may belong to words that hold a mark of their own without its pair
        for (const held of found.slice(-2)) if (held.start >= from) held.perhaps.unshift(at);
    }
  }
  giveUp(0);
  return found.toSorted((a, b) => a.start - b.start || (b.ends[0] ?? 0) - (a.ends[0] ?? 0));

  /** At a paragraph's begin: quotations of several paragraphs repeat their opening mark, or close in this one; others were never closed. */
  function carry(text: string, from: number, to: number): void {
    const begin = text.slice(from, to).trimStart()[0] ?? '';
    const kept: Open[] = [];
    for (const one of open) {
      const closers = CLOSERS[one.mark] ?? '';
      if (one.ends.length > 0) emit(one, null);
      else if (begin === one.mark || (one.mark === '«' && begin === '»')) {
        const end = text.slice(0, from).trimEnd().length;
        emit(one, end);
      } else if (one.mark !== "'" && one.mark !== '‘') {
        const paragraph = text.slice(from, to);
        const closes = [...paragraph].findIndex((unit) => closers.includes(unit));
        const opens = paragraph.indexOf(one.mark);
        if (
          closes >= 0 &&
          (opens < 0 || one.mark === '"' ? !/(?:^|\s)"/.test(paragraph.slice(0, closes + 1)) : opens > closes)
        )
          kept.push(one);
        else emit(one, null);
      }
    }
    open = kept;
  }
}

/** [from, to) of each paragraph: what empty lines part */
export function paragraphsOf(text: string): readonly { from: number; to: number }[] {
  const paragraphs: { from: number; to: number }[] = [];
  let from = 0;
  for (const { 0: gap, index } of text.matchAll(/\n[ \t\u00a0]*(?:\n\s*)+/g)) {
    if (index > from) paragraphs.push({ from, to: index });
    from = index + gap.length;
  }
  if (from < text.length) paragraphs.push({ from, to: text.length });
  return paragraphs;
}
