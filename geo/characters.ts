/** Characters that look like nothing, or like another, by the names that tell an editor what to look for. */
const NAMES: readonly [RegExp, string][] = [
  [/\u00A0|\u202F/, 'a no-break space, which looks like a space'],
  [/[\u2000-\u200A\u3000]/, 'a space of another width'],
  [/\uFEFF/, 'a byte order mark, which shows nothing'],
  [/\u00AD/, 'a soft hyphen, which shows nothing'],
  [/[\u200B-\u200D\u2060]/, 'a zero-width character, which shows nothing'],
  [/[\u200E\u200F\u202A-\u202E\u2066-\u2069\u061C]/, 'a mark of writing direction, which shows nothing'],
  [/\p{M}/u, 'an accent of its own, written after its letter'],
  [/\r/, 'a carriage return of Windows line ends'],
  [/[“”„«»]/, 'a typographic quotation mark'],
  [/[‘’‚]/, 'a typographic apostrophe'],
  [/[–—−‐‑]/, 'a typographic dash'],
];

/** `"’" (U+2019), a typographic apostrophe` of a code point */
export function characterNamed(point: number): string {
  const character = String.fromCodePoint(point);
  const name = NAMES.find(([pattern]) => pattern.test(character))?.[1];
  const code = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
  return `${JSON.stringify(character)} (${code})${name === undefined ? '' : `, ${name}`}`;
}
