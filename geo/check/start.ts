import type { Inputs } from '../inputs.ts';
import type { Problem } from '../problem.ts';
import type { Law } from './law.ts';

/** The questions that an edition offers to begin with are questions of the edition, each once. */
export const startAsked: Law = {
  needs: ['edition', 'claims'],
  check: ({ edition, claims }: Inputs): Problem[] => {
    const start = edition?.start ?? [];
    const known = new Set(claims.map(({ id }) => id));
    return start.flatMap((id, k) => {
      const fault = (message: string): Problem => ({ file: 'edition.json', at: `start[${k}]`, message });
      if (!known.has(id)) return [fault(`no question ${JSON.stringify(id)} in claims.json: mend it`)];
      return start.indexOf(id) < k ? [fault(`names ${id} twice: remove one`)] : [];
    });
  },
};
