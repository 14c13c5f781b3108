import type { Inputs } from '../inputs.ts';
import type { Citation, Excerpt } from '../model.ts';
import type { Problem } from '../problem.ts';
import type { Law } from './law.ts';
import { spanFault } from './span.ts';

/** Every citation of a claim or event names an excerpt, and whole words of it. */
export const citationsResolved: Law = {
  needs: ['sources'],
  check: ({ sources, claims, events }: Inputs): Problem[] => {
    const excerpts = new Map(
      sources.flatMap((source) => source.excerpts.map((excerpt) => [excerpt.id, excerpt] as const)),
    );
    return [
      ...claims.flatMap((claim, i) =>
        claim.positions.flatMap(({ cites }, k) =>
          faultsOf(cites, excerpts).map((fault) => ({
            file: 'claims.json',
            at: `claims[${i}].positions[${k}].${fault.at}`,
            message: `${claim.id}: ${fault.message}`,
          })),
        ),
      ),
      ...events.flatMap((event, i) =>
        faultsOf(event.cites, excerpts).map((fault) => ({
          file: 'events.json',
          at: `events[${i}].${fault.at}`,
          message: `${event.id}: ${fault.message}`,
        })),
      ),
    ];
  },
};

function faultsOf(
  cites: readonly Citation[],
  excerpts: ReadonlyMap<string, Excerpt>,
): Omit<Problem, 'file'>[] {
  return cites.flatMap(({ excerpt: id, start, end }, k) => {
    const excerpt = excerpts.get(id);
    if (!excerpt)
      return [
        {
          at: `cites[${k}].excerpt`,
          message: `no source has the excerpt ${JSON.stringify(id)}: mend it, or add the excerpt`,
        },
      ];
    const fault = spanFault(excerpt.quote, start, end);
    return fault === null ? [] : [{ at: `cites[${k}].end`, message: `the citation of ${id} ${fault}` }];
  });
}
