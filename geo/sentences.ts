/** Where the sentences of a text begin and end: Intl.Segmenter, with the abbreviations that end none. English and Spanish. */

import { firstAfter, type Span } from './spans.ts';

/** [start, end) in UTF-16 code units, without the white space around */
export type Sentence = Span;

/** titles, which a name follows */
const TITLES =
  /(?:^|[\s("'“‘«])(?:Gen|Mr|Mrs|Ms|Dr|St|Col|Lt|Sgt|Capt|Adm|Sen|Rep|Gov|Pres|Prof|Sr|Sra|Srta|Dra|Lic|Ing|Arq|Mons|vs)\.$/u;
/** abbreviations that end no sentence where a number follows */
const NUMBERED =
  /(?:^|[\s("'“‘«])(?:[Nn]o|[Nn]úm|[Pp]ág|p|[Aa]rt|[Aa]prox|approx|ca|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$/u;
/** a time of day, which a day or a zone may follow */
const TIME = /\b[ap]\.\s?m\.$/iu;
const DAYS = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?!\p{L})|^[A-Z]{3,4}(?!\p{L})/u;
/** a letter with its full stop, once (an initial) or more often (U.S., EE. UU.) */
const INITIALS = /(?:^|[\s("'“‘«-])(?:\p{Lu}\.\s?)+$|(?:^|\s)EE\.(?:\s?UU\.)?$|,\s[JS]r\.$/u;
/** words that begin a sentence and hardly ever go on after "U.S." as part of a name */
const OPENERS =
  /^["'“‘«(¿¡]*(?:The|Th(?:is|at|ese|ose|en|ere)|An?|It|Its|He|She|They|We|You|His|Her|Their|Our|But|And|Or|So|In|On|At|As|By|To|For|From|With|If|When|While|After|Before|Since|Although|Though|However|Meanwhile|No|Not|Now|Some|Many|Most|All|Each|Both|Such|What|Who|How|Why|El|La|Los|Las|Un|Una|Unos|Unas|En|De|Por|Con|Para|Pero|Y|Es|Esto|Est[aeo]s?|Es[aeo]s?|Aunque|Cuando|Según|Si|Sin|Tras)(?![\p{L}\p{M}])/u;
/** a line that ends like this has not ended its sentence, whatever the next begins with */
const UNFINISHED =
  /[,;]$|(?:^|\s)(?:the|an?|of|in|at|on|to|by|for|from|with|and|or|de|del|el|la|los|las|en|y|o|a|al|con|por|para)$/u;

/** whether words after white space belong to the sentence before it */
function goesOn(before: string, space: string, after: string): boolean {
  const broken = space.includes('\n');
  // a line that breaks inside a sentence, as pages in columns leave it
  if (broken) return UNFINISHED.test(before) || (/[\p{L}\p{N}]$/u.test(before) && /^\p{Ll}/u.test(after));
  // "Who goes there?" asked the keeper
  if (/^\p{Ll}/u.test(after)) return true;
  if (/^\d+\.$/.test(before) || TITLES.test(before)) return true;
  if (/^\d/.test(after)) return NUMBERED.test(before) || INITIALS.test(before);
  if (TIME.test(before)) return DAYS.test(after);
  return INITIALS.test(before) && !OPENERS.test(after);
}

/** A sentence may begin with a figure ("youth. 70 percent …"), where Intl sees no boundary. Empty for white space. */
function atFigures(segment: string, index: number): readonly Sentence[] {
  const parts: Sentence[] = [];
  for (const { 0: part, index: at } of segment.matchAll(/\S[\s\S]*?(?:[.!?]["”’»)\]]*(?=\s+\d)|\s*$)/g)) {
    const words = part.trimEnd();
    if (words !== '') parts.push({ start: index + at, end: index + at + words.length });
  }
  return parts;
}

/** What Intl takes for sentences. It always ends one with a line, and is asked line by line: each step costs it as much as the whole it was given. */
export function segmentsOf(text: string, language: string): { segment: string; index: number }[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  return [...text.matchAll(/[^\n]*\n|[^\n]+$/g)].flatMap(({ 0: line, index: start }) =>
    Array.from(segmenter.segment(line), ({ segment, index }) => ({ segment, index: start + index })),
  );
}

/**
 * In the order of the text. They do not overlap, and what lies between them is white space.
 * @param language ISO 639-1, of the text
 */
export function sentencesOf(text: string, language: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  for (const { segment, index } of segmentsOf(text, language)) {
    for (const { start, end } of atFigures(segment, index)) {
      const last = sentences.at(-1);
      const words = text.slice(start, end);
      if (last && goesOn(text.slice(last.start, last.end), text.slice(last.end, start), words))
        last.end = end;
      else sentences.push({ start, end });
    }
  }
  return sentences;
}

/** the sentences that share at least one character with [start, end) */
export function sentencesAt(sentences: readonly Sentence[], { start, end }: Sentence): readonly Sentence[] {
  const from = firstAfter(sentences, start);
  let to = from;
  while (to < sentences.length && (sentences[to]?.start ?? end) < end) to += 1;
  return sentences.slice(from, to);
}
