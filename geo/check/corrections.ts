import type { Inputs } from '../inputs.ts';
import { ID_KINDS } from '../model.ts';
import { idsOf, keyOf } from '../permalinks.ts';
import type { Problem } from '../problem.ts';
import type { Law } from './law.ts';

/** The log of corrections only grows at its end, as far as that can be told from one file, and names things that are or were published. */
export const correctionsAppended: Law = {
  needs: ['layers', 'places', 'sources', 'claims', 'events', 'permalinks', 'corrections'],
  check: ({ corrections, permalinks, ...inputs }: Inputs): Problem[] => {
    const fault = (at: string, message: string): Problem => ({ file: 'corrections.json', at, message });
    const known = new Set([...idsOf(inputs), ...(permalinks?.permalinks ?? [])].map(keyOf));
    return corrections.flatMap(({ id, date, concerns, recut, redrawn = [] }, i) => [
      ...(corrections.findIndex((other) => other.id === id) < i
        ? [fault(`corrections[${i}].id`, `${id} is the id of an entry above: give this one another`)]
        : []),
      ...(date < (corrections[i - 1]?.date ?? '')
        ? [
            fault(
              `corrections[${i}].date`,
              'is before the day of the entry above it: new entries stand at the end, with the day they were made',
            ),
          ]
        : []),
      ...(Object.keys(concerns).length === 0
        ? [fault(`corrections[${i}].concerns`, 'names nothing: list the ids of what was changed')]
        : []),
      ...(recut && !concerns.passage
        ? [
            fault(
              `corrections[${i}].recut`,
              'is of passages, and the entry names none: name them, or remove it',
            ),
          ]
        : []),
      ...redrawn.flatMap((one, k) =>
        concerns.place?.includes(one)
          ? []
          : [
              fault(
                `corrections[${i}].redrawn[${k}]`,
                `${one} is none of the places that the entry concerns: list it there too, or remove it here`,
              ),
            ],
      ),
      ...ID_KINDS.flatMap((kind) =>
        (concerns[kind] ?? []).flatMap((one, k) =>
          known.has(keyOf({ kind, id: one }))
            ? []
            : [
                fault(
                  `corrections[${i}].concerns.${kind}[${k}]`,
                  `no ${kind} ${one} is or was published: mend it, or list it in permalinks.json`,
                ),
              ],
        ),
      ),
    ]);
  },
};
