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
    const known = new Map(sources.map(({ id }, i): [string, number] => [id, i]));
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
      const place = (k: number): number => known.get(positions[k]?.source ?? '') ?? -1;
      const late = positions.findIndex((_, k) => k > 0 && place(k) < place(k - 1));
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

/** Each source of the edition takes a position on a question, is silent on it, or is told of in its note: never two of them, never none. */
export const claimsComplete: Law = {
  needs: ['sources'],
  check: ({ sources, claims }: Inputs): Problem[] =>
    claims.flatMap((claim, i) => {
      const fault = (at: string, message: string): Problem => ({
        file: 'claims.json',
        at: `claims[${i}]${at}`,
        message: `${claim.id}: ${message}`,
      });
      const known = new Set(sources.map(({ id }) => id));
      const speaking = new Set(claim.positions.map(({ source }) => source));
      // The law above reports a position of an unknown source, and the source that was meant is then nowhere.
      if ([...speaking].some((id) => !known.has(id))) return [];
      const noted = claim.noted ?? [];
      const placed = new Map([...speaking].map((id) => [id, 'has a position']));
      const listed = [
        ...claim.silent.map((id, k) => ({ id, at: `.silent[${k}]`, as: 'is listed as silent' })),
        ...noted.map((id, k) => ({ id, at: `.noted[${k}]`, as: 'is listed as told of in the note' })),
      ].flatMap(({ id, at, as }) => {
        const before = placed.get(id);
        placed.set(id, as);
        if (!known.has(id)) return [fault(at, `no source ${JSON.stringify(id)}: mend it`)];
        return before === undefined
          ? []
          : [fault(at, `source ${id} ${before} and ${as}: a source stands in one place only`)];
      });
      const forgotten = sources.flatMap(({ id }) =>
        placed.has(id)
          ? []
          : [
              fault(
                '.silent',
                `source ${id} stands nowhere: add its position, or list it in silent, or in noted if the note tells of it`,
              ),
            ],
      );
      const unwritten =
        noted.length > 0 && claim.note === undefined
          ? [fault('.noted', 'lists sources that the note tells of, but there is no note: add it')]
          : [];
      return [...listed, ...forgotten, ...unwritten];
    }),
};
