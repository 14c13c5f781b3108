import * as z from 'zod/mini';
import { type Format, json } from './format.ts';

/** path of a schema below the folder of published data */
export const schemaPath = (name: string): string => `schemas/${name}.schema.json`;

/** JSON Schemas (2020-12) of the formats in JSON that are ours; a file's own is named on the downloads page. */
export const jsonSchemas = (formats: readonly Format[]): Format => ({
  paths: /^schemas\/[a-z-]+\.schema\.json$/,
  mediaType: 'application/schema+json',
  files: (corpus) =>
    formats.flatMap(({ schema, files }) =>
      schema && files(corpus).length > 0
        ? [
            {
              path: schemaPath(schema.name),
              write: () =>
                json({ $id: `${schema.name}.schema.json`, ...z.toJSONSchema(schema.type, { io: 'input' }) }),
            },
          ]
        : [],
    ),
});
