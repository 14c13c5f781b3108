/** Where the sentences of a text begin and end: Intl.Segmenter, with the abbreviations that end none. */

/** [start, end) in UTF-16 code units, without the white space around */
export interface Sentence {
  start: number;
  end: number;
}

/** titles and the like, which a name or a number follows */
const ABBREVIATIONS =
  /(?:^|[\s("'“‘«])(?:Gen|Mr|Mrs|Ms|Dr|St|Col|Lt|Sgt|Capt|Adm|Sen|Rep|Gov|Pres|Prof|Jr|Sr|Sra|Srta|Dra|Lic|Ing|Arq|Mons|No|núm|pág|vs|art)\.$/u;
/** a letter with its full stop, once (an initial) or more often (U.S., EE. UU.) */
const INITIALS = /(?:^|[\s("'“‘«-])(?:\p{Lu}\.\s?)+$|(?:^|\s)EE\.\s?UU\.$/u;
/** words that begin a sentence and hardly ever go on after "U.S." as part of a name */
const OPENERS =
  /^["'“‘«(]*(?:The|This|That|These|Those|It|Its|He|She|They|We|But|And|In|On|At|As|For|From|If|When|While|After|Before|However|Meanwhile|No|El|La|Los|Las|Un|Una|En|Pero|Esto|Ese|Esta|Cuando|Según)\b/u;

/** whether words after white space belong to the sentence before it */
function goesOn(before: string, space: string, after: string): boolean {
  // a line that breaks inside a sentence, as pages in columns leave it
  if (/[\p{L}\p{N},;]$/u.test(before) && /^\p{Ll}/u.test(after)) return true;
  if (space.includes('\n')) return false;
  if (ABBREVIATIONS.test(before)) return true;
  if (/^\d/.test(after) && INITIALS.test(before)) return true;
  return INITIALS.test(before) && !OPENERS.test(after);
}

/** A sentence may begin with a figure ("youth. 70 percent …"), where Intl sees no boundary. Empty for white space. */
function atFigures(segment: string, index: number): readonly Sentence[] {
  const parts: Sentence[] = [];
  for (const { 0: part, index: at } of segment.matchAll(/\S[\s\S]*?(?:[.!?]["”’)\]]*(?=\s+\d)|\s*$)/g)) {
    const words = part.trimEnd();
    if (words !== '') parts.push({ start: index + at, end: index + at + words.length });
  }
  return parts;
}

/** @param language ISO 639-1, of the text */
export function sentencesOf(text: string, language: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  for (const { segment, index } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)) {
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
export const sentencesAt = (sentences: readonly Sentence[], { start, end }: Sentence): readonly Sentence[] =>
  sentences.filter((one) => one.start < end && start < one.end);
