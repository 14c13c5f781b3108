import { FIELDS } from './fields.ts';

type Node = { [key: string]: unknown };

/** Every property of a JSON Schema, with where it stands: keys from the file's root, lists and unions passed through. */
export function* propertiesOf(schema: unknown, path = ''): Generator<{ path: string; property: Node }> {
  if (Array.isArray(schema)) for (const one of schema) yield* propertiesOf(one, path);
  if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) return;
  for (const [key, value] of Object.entries(schema as Node)) {
    if (key === 'properties')
      for (const [name, property] of Object.entries(value as Node)) {
        const at = path === '' ? name : `${path}.${name}`;
        yield { path: at, property: property as Node };
        yield* propertiesOf(property, at);
      }
    else yield* propertiesOf(value, path);
  }
}

/** The schema of a file of an edition with a sentence for each of its fields, which editors show while one types. */
export function described<T extends object>(file: string, schema: T): T {
  const copy = structuredClone(schema);
  for (const { path, property } of propertiesOf(copy)) {
    const words = FIELDS[`${file}.${path}`] ?? FIELDS[`*.${path.split('.').at(-1)}`];
    if (words !== undefined) property.description = words;
  }
  return copy;
}
