/** Authors, whom a document states as one line of words. */
import { parse } from '@citation-js/name';
import type { CslName } from './csl.ts';

const BETWEEN = /\s*[;,]\s*(?:(?:and|y|e|&)\s+)?|\s+(?:and|y|e|&)\s+/u;
/** words of the names of bodies, in English and Spanish */
const OF_BODIES =
  /\b(?:agenc[ey]|agencia|army|armada|association|bureau|center|centre|centro|command|comando|committee|comité|council|correspondents?|department|desk|diario|editorial|editors?|ej[eé]rcito|embassy|embajada|forces?|fuerzas|foundation|fundaci[oó]n|government|gobierno|group|grupo|institute|instituto|journal|magazine|media|medios|ministry|ministerio|network|news|noticias|office|oficina|observatory|observatorio|organi[sz]ation|press|prensa|project|proyecto|radio|redacci[oó]n|reporters?|review|site|society|staff|team|the|times|tv|union|university|universidad|wire)\b/iu;
/** two to five words that each begin large, with what may stand between them */
const PERSON =
  /^\p{Lu}[\p{L}\p{M}.’'-]*(?:\s+(?:\p{Lu}[\p{L}\p{M}.’'-]*|de|del|la|las|los|van|von|der|den|da|dos|das|di|al|bin|ibn|ter|y)){1,4}$/u;
const isPerson = (name: string): boolean => PERSON.test(name) && !OF_BODIES.test(name);

/**
 * @param stated as the document gives it, after "By" perhaps
 * @returns people with given and family names; where any of the line may be a body or is not understood, the whole line as it stands
 */
export function authorsIn(stated: string): readonly CslName[] {
  const line = stated.replace(/^(?:by|por)\s+/iu, '');
  const names = line.split(BETWEEN).filter(Boolean);
  if (!names.every(isPerson)) return [{ literal: line }];
  return names.map((name) =>
    Object.fromEntries(Object.entries(parse(name)).flatMap(([part, is]) => (is ? [[part, is]] : []))),
  );
}
