/** Two lines of a paragraph as one, with a word that a hyphen breaks made whole. Pure. */

/** what keeps its hyphen wherever it is broken */
const KEEP = /(?:^|[\s("“‘«])(?:self|well|non|ex|vice|half|mid|so|anti|pro|ultra|semi)$/iu;
const BROKEN = /(?<part>[\p{L}\p{M}\p{N}]+)(?<mark>[-\u2010\u00ad])$/u;

/**
 * @param lines of the whole document: a word with a hyphen that stands inside one of them has it at a line's end too
 * @returns joins a text and the line that follows it
 */
export function joinedBy(lines: readonly string[]): (text: string, line: string) => string {
  const words = new Set(
    lines.flatMap(
      (line) => line.toLowerCase().match(/[\p{L}\p{M}\p{N}]+(?:[-\u2010][\p{L}\p{M}\p{N}]+)*/gu) ?? [],
    ),
  );
  return (text, line) => {
    const { part, mark } = BROKEN.exec(text)?.groups ?? {};
    if (part === undefined || mark === undefined) return /[—/]$/.test(text) ? text + line : `${text} ${line}`;
    const [rest = ''] = /^[\p{L}\p{M}\p{N}]+/u.exec(line) ?? [];
    // a dash, or "short- and long-range"
    if (rest === '' || /^(?:and|or|y|o|e|u)\b/u.test(line)) return `${text} ${line}`;
    const whole = `${part}${rest}`.toLowerCase();
    const apart = `${part}-${rest}`.toLowerCase();
    const isOne =
      mark === '\u00ad' ||
      words.has(whole) ||
      (!words.has(apart) && /^\p{Ll}/u.test(rest) && /^\p{Lu}?\p{Ll}+$/u.test(part) && !isKept(text));
    return isOne ? text.slice(0, -1) + line : text + line;
  };
}

const isKept = (text: string): boolean => KEEP.test(text.slice(0, -1)) || /[-\u2010]/.test(lastWord(text));
/** without the hyphen at its end */
const lastWord = (text: string): string => text.slice(text.search(/\S+$/), -1);
