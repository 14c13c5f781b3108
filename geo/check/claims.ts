import type { Inputs } from '../inputs.ts';
import type { Problem } from '../problem.ts';
import type { Law } from './law.ts';

/** A claim sets at least two sources side by side, in the order of sources, and each position cites only its own source. */
export const claimsAttributed: Law = {
  needs: ['sources'],
  check: ({ sources, claims }: Inputs): Problem[] => {
    const sourceOf = new Map(
      sources.flatMap((source) => source.excerpts.map(({ id }) => [id, source.id] as const)),
    );
    const known = new Set<string>(sources.map(({ id }) => id));
    return claims.flatMap(({ id, positions }, i) => {
      const fault = (at: string, message: string): Problem => ({
        file: 'claims.json',
        at: `claims[${i}].positions${at}`,
        message: `${id}: ${message}`,
      });
      const unknown = positions.flatMap(({ source }, k) =>
        known.has(source) ? [] : [fault(`[${k}].source`, `no source ${JSON.stringify(source)}: mend it`)],
      );
      if (unknown.length > 0) return unknown;
      const foreign = positions.flatMap(({ source, cites }, k) =>
        cites.flatMap(({ excerpt }, n) => {
          const owner = sourceOf.get(excerpt);
          return owner === undefined || owner === source
            ? []
            : [
                fault(
                  `[${k}].cites[${n}].excerpt`,
                  `the position of source ${source} cites ${excerpt}, which is of source ${owner}`,
                ),
              ];
        }),
      );
      const alone =
        new Set(positions.map(({ source }) => source)).size < 2
          ? [fault('', 'only one source speaks: a claim needs two')]
          : [];
      const late = positions.findIndex(({ source }, k) => source < (positions[k - 1]?.source ?? ''));
      return [
        ...foreign,
        ...alone,
        ...(late > 0
          ? [fault(`[${late}].source`, 'stands after a later source: put positions in the order of sources')]
          : []),
      ];
    });
  },
};
