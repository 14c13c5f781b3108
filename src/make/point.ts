/** A point as people write it. Pure. */

/**
 * "0.963, -79.653", "0,963; -79,653", "0°57′47″N 79°39′11″W", "12.5 S, 76.9 W": latitude first, WGS 84 degrees.
 * @returns null for words that are no point
 */
export function pointIn(words: string): { lat: number; lng: number } | null {
  const signed = /^\s*(-?\d+(?:[.,]\d+)?)\s*[;, ]\s*(-?\d+(?:[.,]\d+)?)\s*$/.exec(words.replaceAll('−', '-'));
  if (signed) return possible(decimal(signed[1]), decimal(signed[2]));
  const part =
    /(\d+(?:[.,]\d+)?)\s*(?:°\s*(?:(\d+(?:[.,]\d+)?)\s*[′'’]\s*(?:(\d+(?:[.,]\d+)?)\s*(?:[″"”]|''))?)?)?\s*([NSEWO])/gi;
  const [first, second, more] = [...words.matchAll(part)];
  if (!first || !second || more) return null;
  const value = ([, degrees, minutes, seconds, side = '']: RegExpExecArray): number =>
    (decimal(degrees) + decimal(minutes) / 60 + decimal(seconds) / 3600) * (/[SWO]/i.test(side) ? -1 : 1);
  return /[NS]/i.test(first[4] ?? '') && /[EWO]/i.test(second[4] ?? '')
    ? possible(value(first), value(second))
    : null;
}

const decimal = (words = '0'): number => Number(words.replace(',', '.'));
const possible = (lat: number, lng: number) =>
  Math.abs(lat) <= 90 && Math.abs(lng) <= 180 ? { lat, lng } : null;
