import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../geo/problem.ts';
import { type Files, fixtures, textOf } from './editions.ts';

/** How a fixture of tests/fixtures/faults differs from tests/fixtures/tiny, and the one problem it must give. */
export interface Fault {
  about: string;
  /** JSON values by path; without `to` the key is removed */
  change?: { file: string; at: string; to?: unknown }[];
  /** words of a file */
  replace?: { file: string; find: string; put: string }[];
  write?: { file: string; text: string }[];
  remove?: string[];
  /** `message` is a part of the whole */
  expect: Problem;
}

const folder = join(fixtures, 'faults');

export const faults: readonly [string, Fault][] = readdirSync(folder)
  .sort()
  .map((name) => [name, JSON.parse(readFileSync(join(folder, name, 'fault.json'), 'utf8')) as Fault]);

export function withFault(base: Files, { change = [], replace = [], write = [], remove = [] }: Fault): Files {
  const files = new Map(base);
  for (const { file, at, ...rest } of change) files.set(file, changed(files.get(file) ?? '', at, rest));
  for (const { file, find, put } of replace) {
    if (!files.get(file)?.includes(find)) throw new Error(`${file} does not hold ${find}`);
    files.set(
      file,
      textOf(files, file).replace(find, () => put),
    );
  }
  for (const { file, text } of write) files.set(file, text);
  for (const file of remove) if (!files.delete(file)) throw new Error(`there is no ${file}`);
  return files;
}

/** A JSON text with one value changed, in the layout the editions have */
function changed(text: string, at: string, edit: { to?: unknown }): string {
  const root = JSON.parse(text) as Record<string, unknown>;
  const keys = [...at.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, key]) => index ?? key ?? '');
  const last = keys.pop() ?? '';
  let holder = root;
  for (const key of keys) holder = holder[key] as Record<string, unknown>;
  if (!('to' in edit)) Array.isArray(holder) ? holder.splice(Number(last), 1) : delete holder[last];
  else holder[last] = edit.to;
  return `${JSON.stringify(root, null, 2)}\n`;
}
