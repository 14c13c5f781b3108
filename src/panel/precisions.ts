import type { Precision } from '../../geo/model.ts';

/** every precision, from the surest down; written out so that the schemas stay out of the panel's bytes */
export const PRECISIONS = ['building', 'city', 'area', 'approximate'] as const satisfies readonly Precision[];
