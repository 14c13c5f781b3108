import * as z from 'zod/mini';
import { described } from './described.ts';
import { HandClaims, HandEvents, HandSource } from './fill/hand.ts';
import { Areas, Corrections, Edition, Gazetteer, Layers, Permalinks } from './model.ts';

const MODELS = {
  edition: Edition,
  layers: Layers,
  source: HandSource,
  events: HandEvents,
  claims: HandClaims,
  places: Gazetteer,
  areas: Areas,
  permalinks: Permalinks,
  corrections: Corrections,
};

/** File name → JSON Schema (2020-12) of each file of an edition, so that editors complete keys and mark faults while one types. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  const rows = Object.entries(MODELS).map(([name, model]): [string, string] => {
    const schema = described(name, z.toJSONSchema(model, { io: 'input' }));
    return [`${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`];
  });
  return new Map(rows);
}
