import { type Problem, pathOf } from '../problem.ts';

/**
 * Names that mean something to JavaScript or MapLibre. A feature with a property of such a name makes MapLibre refuse
 * the whole source and leave the old data on screen, and `__proto__` would reach every object that copies it.
 */
const RESERVED = new Set<string>([...Object.getOwnPropertyNames(Object.prototype), 'prototype']);

const isReserved = (key: string, depth: number): boolean =>
  RESERVED.has(key) || (key.startsWith('$') && !(key === '$schema' && depth === 0));

/** Reports reserved names at any depth of parsed JSON and removes them, so that no later reader meets them. */
export function reservedNames(file: string, root: unknown): Problem[] {
  const problems: Problem[] = [];
  const open: { value: unknown; path: (string | number)[] }[] = [{ value: root, path: [] }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, path } = next;
    if (Array.isArray(value))
      for (const [i, item] of value.entries()) open.push({ value: item, path: [...path, i] });
    else if (typeof value === 'object' && value !== null)
      for (const [key, item] of Object.entries(value)) {
        if (isReserved(key, path.length)) {
          problems.push({
            file,
            at: pathOf([...path, key]),
            message: `the name ${JSON.stringify(key)} is reserved (JavaScript and the map give it a meaning): rename it`,
          });
          Reflect.deleteProperty(value, key);
        } else open.push({ value: item, path: [...path, key] });
      }
  }
  return problems;
}
