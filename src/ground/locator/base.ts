/**
 * The base map that comes with the app, about 35 kB gzipped. Import this file only where a still map is
 * drawn.
 */
import file from './base.json' with { type: 'json' };
import { readBase } from './baseData.ts';

export const baseFor = readBase(file);
