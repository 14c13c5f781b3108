import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { propertiesOf } from '../../geo/described.ts';
import { FIELDS } from '../../geo/fields.ts';
import { jsonSchemas } from '../../geo/schemas.ts';
import { repository } from './editions.ts';

const folder = join(repository, 'geo/schema');

test('the JSON Schemas are those of the models (npm run geo -- schema writes them)', () => {
  const schemas = jsonSchemas();
  expect(readdirSync(folder).sort()).toEqual([...schemas.keys()].sort());
  for (const [name, text] of schemas) expect(readFileSync(join(folder, name), 'utf8'), name).toBe(text);
});

test('every field of every file is described, and nothing else is', () => {
  const used = new Set<string>();
  const bare: string[] = [];
  for (const [name, text] of jsonSchemas()) {
    const file = name.replace('.schema.json', '');
    for (const { path, property } of propertiesOf(JSON.parse(text))) {
      const own = `${file}.${path}`;
      used.add(own in FIELDS ? own : `*.${path.split('.').at(-1)}`);
      if (typeof property.description !== 'string') bare.push(own);
    }
  }
  expect(bare).toEqual([]);
  expect(Object.keys(FIELDS).filter((key) => !used.has(key))).toEqual([]);
  expect(Object.values(FIELDS).filter((words) => !/^[A-Z].*\.$/.test(words))).toEqual([]);
});
