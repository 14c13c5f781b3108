/** Letters that Unicode does not take apart into a base and a mark, as they are written without their strokes */
const STROKES: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
const PLAIN = /^[a-z0-9]+$/;

/**
 * A name as it is compared: without accents, capitals, an English possessive and whatever is no letter or digit; words part by
 * one space. "Côte d’Ivoire" → "cote d ivoire", "Ecuador’s" → "ecuador". Total.
 */
export function fold(name: string): string {
  const lower = name.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[ßæœøłđðþı]/g, (letter) => STROKES[letter] ?? letter)
    .replace(/['’]s$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
