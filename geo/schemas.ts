import * as z from 'zod/mini';
import {
  Areas,
  Claims,
  Corrections,
  Edition,
  Events,
  Gazetteer,
  Layers,
  Permalinks,
  Source,
} from './model.ts';

const MODELS = {
  edition: Edition,
  layers: Layers,
  source: Source,
  events: Events,
  claims: Claims,
  places: Gazetteer,
  areas: Areas,
  permalinks: Permalinks,
  corrections: Corrections,
};

/** File name → JSON Schema (2020-12) of each file of an edition, so that editors complete keys and mark faults while one types. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  const rows = Object.entries(MODELS).map(([name, model]): [string, string] => {
    const schema = z.toJSONSchema(model, { io: 'input' });
    return [`${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`];
  });
  return new Map(rows);
}
