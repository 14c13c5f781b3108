/** The choice "named by A and not by B". "Only by A" is A against all others. Pure. */
import { allSources, withComparison } from '../../view/changes.ts';
import { placesInFilter } from '../../view/shown.ts';
import type { Site } from '../../view/site.ts';
import type { View } from '../../view/view.ts';

/**
 * ids of the sources to leave out for places that `by` names and `notBy` does not; where both are the same,
 * all other sources
 */
const leftOut = (atlas: Site, by: string, notBy: string): readonly string[] =>
  by === notBy ? allSources(atlas).filter((id) => id !== by) : [notBy];

/** the view that shows the places that `by` names and `notBy` does not, both ids of sources */
export const compared = (atlas: Site, view: View, by: string, notBy: string): View =>
  withComparison(atlas, view, [by], leftOut(atlas, by, notBy));

/** whether a view makes exactly this comparison */
export const isCompared = (atlas: Site, { sources, without }: View, by: string, notBy: string): boolean =>
  sources.join() === by && without.join() === leftOut(atlas, by, notBy).join();

/** the view with the comparison taken back: every source counts */
export const uncompared = (atlas: Site, view: View): View =>
  withComparison(atlas, view, allSources(atlas), []);

/** number of places each comparison shows: a row a source that names them, a column a source that does not */
export const comparisons = (atlas: Site, view: View): readonly (readonly number[])[] =>
  allSources(atlas).map((by) =>
    allSources(atlas).map((notBy) => placesInFilter(atlas, compared(atlas, view, by, notBy)).length),
  );
