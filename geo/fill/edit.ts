/** Values written into a JSON text where they belong, every other character of it left as it is. */
import { scanJson } from '../json.ts';
import { pathOf } from '../problem.ts';
import type { Want } from './want.ts';

/** A run of characters and what stands in their place; an insertion where both offsets are the same. */
interface Patch {
  start: number;
  end: number;
  put: string;
}

/**
 * The text with all these values. A key that is there gets its value; one that is not is put after the nearest key that `order`
 * has before it, as the object around it is laid out: one key a line, or all in one.
 * @param text JSON that was read without a fault
 */
export function withValues(text: string, wants: readonly Want[]): string {
  if (wants.length === 0) return text;
  const [offsets, ends] = [new Map<string, number>(), new Map<string, number>()];
  scanJson(text, offsets, ends);
  const root: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
  const patches: Patch[] = [];
  const objects = new Map<string, Want[]>();
  for (const want of wants.flatMap(whole(root))) {
    const holder = pathOf(want.path.slice(0, -1));
    objects.set(holder, [...(objects.get(holder) ?? []), want]);
  }
  for (const [holder, list] of objects) {
    const from = offsets.get(holder) ?? 0;
    const inline = !text.slice(from, ends.get(holder)).includes('\n');
    const indent = inline ? '' : indentOf(text, from);
    const isEmpty = /^\{\s*\}/.test(text.slice(from, ends.get(holder)));
    const isThere = ({ path }: Want): boolean => offsets.has(pathOf(path));
    for (const { path, value } of list.filter(isThere)) {
      const at = pathOf(path);
      patches.push({
        start: offsets.get(at) ?? 0,
        end: ends.get(at) ?? 0,
        put: printed(value, inline ? null : indent),
      });
    }
    const added = list.filter((want) => !isThere(want)).toSorted((a, b) => rank(a) - rank(b));
    for (const want of added) {
      const key = String(want.path.at(-1));
      const member = `${JSON.stringify(key)}: ${printed(want.value, inline ? null : indent)}`;
      const before = want.order
        .slice(0, rank(want))
        .findLast((other) => offsets.has(pathOf([...want.path.slice(0, -1), other])));
      const gap = inline ? ' ' : `\n${indent}`;
      if (before !== undefined) {
        const at = ends.get(pathOf([...want.path.slice(0, -1), before])) ?? 0;
        patches.push({ start: at, end: at, put: `,${gap}${member}` });
      } else patches.push({ start: from + 1, end: from + 1, put: `${gap}${member}${isEmpty ? '' : ','}` });
    }
  }
  return applied(text, patches);
}

const rank = ({ path, order }: Want): number => order.indexOf(String(path.at(-1)));

/** Keys of an object that is not there become the object. */
const whole =
  (root: unknown) =>
  (want: Want, i: number, all: readonly Want[]): Want[] => {
    const [key, ...rest] = want.path;
    const holder = want.path.slice(0, -1);
    if (rest.length !== 1 || Object.hasOwn(root as object, key ?? '')) return [want];
    const inside = all.filter(({ path }) => pathOf(path.slice(0, -1)) === pathOf(holder));
    if (inside[0] !== all[i]) return [];
    const value = Object.fromEntries(inside.map((one) => [String(one.path.at(-1)), one.value]));
    return [{ path: holder, value, order: OBJECTS }];
  };

/** what stands before the one object of a source that may be left out whole */
const OBJECTS = ['$schema', 'id', 'file', 'language', 'incipit', 'short', 'states', 'date', 'text'];

/** The white space before the first key of an object that is laid out over lines. */
const indentOf = (text: string, from: number): string =>
  /^\{\s*?\n([ \t]*)/.exec(text.slice(from))?.[1] ?? '';

/** A value as it stands in a file: what holds other lists or objects a line each, a list of numbers or words in one line. */
export function printed(value: unknown, indent: string | null): string {
  if (indent === null || typeof value !== 'object' || value === null) return JSON.stringify(value);
  const deeper = `${indent}  `;
  if (Array.isArray(value)) {
    if (typeof value[0] !== 'object') return `[${value.map((one) => JSON.stringify(one)).join(', ')}]`;
    return `[\n${value.map((row) => `${deeper}${printed(row, deeper)}`).join(',\n')}\n${indent}]`;
  }
  const rows = Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .map(([key, one]) => `${deeper}${JSON.stringify(key)}: ${printed(one, deeper)}`);
  return rows.length === 0 ? '{}' : `{\n${rows.join(',\n')}\n${indent}}`;
}

/** In the order of the text; those at one place in the order they were made. */
function applied(text: string, patches: readonly Patch[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, put } of patches.toSorted((a, b) => a.start - b.start)) {
    parts.push(text.slice(at, start), put);
    at = end;
  }
  return parts.join('') + text.slice(at);
}
