/**
 * Excerpts of a large edition before their words have come: which source they are of and what they name. Their words are
 * filled in later, into the same objects, so that all that was read of them stays true.
 */
import type { AtlasExcerpt, AtlasHead, Mention, PassageIndex, WordChunk } from '../../geo/model.ts';
import type { Atlas } from './atlas.ts';
import type { Aside } from './mentions.ts';

/** as ROLES of geo/model.ts; written again here, because that file would bring its schemas to the reader */
const ROLES = [
  'origin',
  'government',
  'comparison',
  'direction',
  'dateline',
  'passing',
] as const satisfies readonly Aside['role'][];

/** whether an excerpt's words have come */
export const hasWords = ({ quote }: AtlasExcerpt): boolean => quote !== '';

/** every excerpt, in reading order; `quote` is empty and offsets are 0 until its words come, `id` too where nothing cites it */
export function readStubs(head: AtlasHead, { sources, named, ids, unmapped }: PassageIndex): AtlasExcerpt[] {
  const mentionOf = (code: number): Mention[] => {
    const [kind, number] = [code % 3, Math.floor(code / 3)];
    if (kind === 2) return unmapped[number] ? [{ ...unmapped[number].mention }] : [];
    const things = kind === 0 ? head.layers.length : ROLES.length;
    const place = head.places[Math.floor(number / things)]?.id;
    const [layer, role] = [head.layers[number % things]?.id, ROLES[number % things]];
    if (place === undefined) return [];
    if (kind === 1) return role ? [{ kind: 'aside', place, role, start: 0, end: 0 }] : [];
    return layer === undefined ? [] : [{ kind: 'scene', place, layer, start: 0, end: 0 }];
  };
  const owners = head.sources.flatMap(({ id }, i) => Array<string>(sources[i] ?? 0).fill(id));
  const stubs = named.map(
    (codes, i): AtlasExcerpt => ({
      id: '',
      source: owners[i] ?? '',
      start: 0,
      end: 0,
      quote: '',
      prefix: '',
      suffix: '',
      paragraph: 1,
      mentions: codes.flatMap(mentionOf),
    }),
  );
  for (const [at, id] of ids) if (stubs[at]) stubs[at].id = id;
  for (const { at, start, paragraph } of unmapped)
    if (stubs[at]) Object.assign(stubs[at], { start, paragraph });
  return stubs;
}

/** Fills in the words of a chunk. Returns the excerpts that had none before. */
export function fillIn(
  { place, source }: Pick<Atlas, 'place' | 'source'>,
  stubs: readonly AtlasExcerpt[],
  { excerpts, at, near = {}, lines = {} }: Omit<WordChunk, 'stamp'>,
): AtlasExcerpt[] {
  const filled: AtlasExcerpt[] = [];
  for (const [n, { mentions, ...rest }] of excerpts.entries()) {
    const stub = stubs[at[n] ?? -1];
    if (!stub || hasWords(stub)) continue;
    Object.assign(stub, rest);
    for (const [m, mention] of mentions.entries()) Object.assign(stub.mentions[m] ?? {}, mention);
    filled.push(stub);
  }
  for (const [id, places] of Object.entries(near)) Object.assign(place(id) ?? {}, { near: places });
  for (const [id, spans] of Object.entries(lines)) Object.assign(source(id)?.text ?? {}, { lines: spans });
  return filled;
}
