/** Which labels are written, and in what language: the same for the first map and for its detail. */
import type { ExpressionSpecification } from 'maplibre-gl';
import type { Lang } from '../../view/view.ts';
import { LANGUAGES } from '../../words/registry.ts';

export type Value = ExpressionSpecification;

/**
 * Whether the zoom has reached a label's `r`. 0.15 later than the data suggest, to keep the map calm beside
 * our pins.
 */
export const due: Value = ['<=', ['get', 'r'], ['-', ['zoom'], 0.15]];
/** A label's name in a language. */
export const nameIn = (lang: Lang): Value => {
  const { mapLabel } = LANGUAGES[lang] ?? {};
  return mapLabel ? ['coalesce', ['get', mapLabel], ['get', 'n']] : ['get', 'n'];
};
/** Whether a label's name is none of these, in any language. */
export const free = (taken: readonly string[]): Value => [
  '!',
  [
    'any',
    ['in', ['get', 'n'], ['literal', [...taken]]],
    ['in', ['coalesce', ['get', 'e'], ''], ['literal', [...taken]]],
  ],
];
