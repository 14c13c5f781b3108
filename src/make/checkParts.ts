/** The laws of an edition, held against parts that were never files. Only the worker loads them. */
import { checkEdition } from '../../geo/check/all.ts';
import { giveOutlines } from '../../geo/check/outlines.ts';
import type { Problem } from '../../geo/problem.ts';
import type { Parts } from './edition.ts';
import type { Files } from './tasks.ts';

let outlines: Promise<void> | undefined;
async function loadOutlines(url: string): Promise<void> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`outlines cannot be had (${answer.status})`);
  giveOutlines(await answer.json());
}

export async function checkParts(
  { edition, layers, places, areas, sources, claims, events }: Parts,
  texts: readonly (readonly [string, string])[],
  files: Files,
): Promise<readonly Problem[]> {
  outlines ??= loadOutlines(files.world);
  await outlines;
  const hashes = new Map(sources.map(({ id, text }) => [id, text.sha256]));
  return checkEdition({
    edition,
    layers,
    places,
    areas,
    sources,
    claims,
    events,
    permalinks: null,
    corrections: [],
    texts: new Map(texts.map(([id, text]) => [id, { text, sha256: hashes.get(id) ?? '' }])),
    unread: new Set(),
    problems: [],
    wants: [],
    lineOf: () => null,
  });
}
