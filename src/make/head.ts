/** What a text states of itself, proposed from its head. A person confirms it. Pure. */
import { dateIn } from './dates.ts';
import type { Extracted } from './decode.ts';
import type { DraftText } from './draft.ts';

type States = DraftText['states'];

/** UTF-16 code units of the head that is read */
const HEAD = 1200;
const LONGEST_TITLE = 160;
const AUTHOR = /^(?:By|Por|BY|POR)[ :]+(?<name>\p{Lu}[^\n,|•·–—]{2,80}?)(?=\s*(?:[,|•·–—]|$))/mu;
const ADDRESS = /https?:\/\/[^\s<>"')\]]+/;

/** Every proposal stands in the text letter for letter. */
export function statesOf(text: string, stated: Extracted['stated'] = {}): States {
  const head = text.slice(0, HEAD);
  const there = (words: string | undefined): string | null =>
    words !== undefined && words !== '' && words.length <= 600 && text.includes(words) ? words : null;
  return {
    title: there(stated.title) ?? titleIn(head),
    author: there(stated.author) ?? AUTHOR.exec(head)?.groups?.name?.trim() ?? null,
    publisher: there(stated.publisher),
    date: there(stated.date) ?? dateIn(head.slice(0, 500)),
    address: ADDRESS.exec(head)?.[0] ?? null,
  };
}

/** A first line that is short, ends no sentence, and is followed by more. */
function titleIn(head: string): string | null {
  const [first = '', ...rest] = head
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const title = first.replace(/^#+ /, '');
  const isDate = dateIn(title) !== null && title.length < 30;
  if (rest.length === 0 || title === '' || title.length > LONGEST_TITLE || /[.:;,]$/.test(title) || isDate)
    return null;
  return title;
}

const SMALL: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for with on as by it from at are his has not',
  es: 'de la el los las que del una por con para como su al es lo se en un no',
  fr: 'de la le les des et du une pour dans que qui est sur par au avec ne pas ce',
  pt: 'de da do os das dos que uma por com para como seu ao é não em um no na',
  de: 'der die das und den von zu mit ist im auf für des ein eine nicht dem sich',
  it: 'di il la che e le per con del della una un non è da gli si nel al dei',
};

/** Of the languages whose names of places are known, the one whose small words a text has most; English without any. */
export function languageOf(text: string): string {
  const words =
    text
      .slice(0, 20_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const scores = Object.entries(SMALL).map(([language, list]) => {
    const small = new Set(list.split(' '));
    return { language, score: words.filter((word) => small.has(word)).length };
  });
  return scores.reduce((a, b) => (b.score > a.score ? b : a)).language;
}
