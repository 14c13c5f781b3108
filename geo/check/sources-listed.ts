import type { Inputs } from '../inputs.ts';
import type { Problem } from '../problem.ts';
import type { Law } from './law.ts';

/** An edition that gives its sources an order names each of them, once. */
export const sourcesListed: Law = {
  needs: ['edition', 'sources'],
  check: ({ edition, sources }: Inputs): Problem[] => {
    const listed = edition?.sources;
    if (listed === undefined) return [];
    const fault = (at: string, message: string): Problem => ({ file: 'edition.json', at, message });
    const known = new Set(sources.map(({ id }) => id));
    return [
      ...listed.flatMap((id, k) => {
        if (!known.has(id)) return [fault(`sources[${k}]`, `no source ${JSON.stringify(id)}: mend it`)];
        return listed.indexOf(id) < k ? [fault(`sources[${k}]`, `names ${id} twice: remove one`)] : [];
      }),
      ...sources.flatMap(({ id }) =>
        listed.includes(id) ? [] : [fault('sources', `does not name the source ${id}: add it in its place`)],
      ),
    ];
  },
};
