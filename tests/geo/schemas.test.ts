import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { jsonSchemas } from '../../geo/schemas.ts';
import { repository } from './editions.ts';

const folder = join(repository, 'geo/schema');

test('the JSON Schemas are those of the models (npm run geo -- schema writes them)', () => {
  const schemas = jsonSchemas();
  expect(readdirSync(folder).sort()).toEqual([...schemas.keys()].sort());
  for (const [name, text] of schemas) expect(readFileSync(join(folder, name), 'utf8'), name).toBe(text);
});
