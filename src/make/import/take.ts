/** Files of other programs, taken into a draft as decisions that are one step. */
import type { Place } from '../../../geo/propose/model.ts';
import { type Decision, decide } from '../decide.ts';
import type { Draft } from '../draft.ts';
import type { Dropped } from '../texts.ts';
import { type Imported, importOf } from './decisions.ts';
import { rowsIn } from './rows.ts';
import type { BadImport } from './values.ts';

/** what came of a file, or why nothing did */
export interface Report {
  name: string;
  came: Omit<Imported, 'decisions'> | BadImport | 'no texts';
}

/** @param lookup what the gazetteer has by a name; where it cannot be had, names stay open */
export async function taken(
  files: readonly Dropped[],
  draft: Draft,
  lookup: (name: string) => Promise<readonly Place[]>,
): Promise<{ decisions: readonly Decision[]; reports: readonly Report[] }> {
  let now = draft;
  const decisions: Decision[] = [];
  const reports: Report[] = [];
  for (const { name, bytes } of files) {
    const rows = await rowsIn(name, bytes);
    if (typeof rows === 'string' || now.texts.length === 0) {
      reports.push({ name, came: typeof rows === 'string' ? rows : 'no texts' });
      continue;
    }
    const names = [...new Set(rows.map((row) => row.name ?? row.quote).filter((one) => one.length <= 100))];
    const candidates = new Map<string, readonly Place[]>();
    for (const one of names) candidates.set(one, await lookup(one).catch(() => []));
    const { decisions: own, ...came } = importOf(now, rows, candidates);
    now = own.reduce(decide, now);
    decisions.push(...own);
    reports.push({ name, came });
  }
  return { decisions, reports };
}
