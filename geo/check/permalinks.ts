import type { Inputs } from '../inputs.ts';
import { ID_KINDS, type Permalink, type Permalinks } from '../model.ts';
import { idsOf, keyOf } from '../permalinks.ts';
import type { Problem } from '../problem.ts';
import type { Law } from './law.ts';

const COMMAND = '`npm run geo -- permalinks`';
const fault = (at: string, message: string): Problem => ({ file: 'permalinks.json', at, message });

/** An edition that lists its ids lists all of them; what it withdrew has a reason and a successor, and its id names nothing else. */
export const permalinksKept: Law = {
  needs: ['layers', 'places', 'sources', 'claims', 'events', 'permalinks', 'corrections'],
  check: ({ permalinks, ...inputs }: Inputs): Problem[] => {
    if (permalinks === null) return [];
    const now = idsOf(inputs);
    const published = new Set(now.map(keyOf));
    const listed = new Set(permalinks.permalinks.map(keyOf));
    const missing = now.filter((ref) => !listed.has(keyOf(ref)));
    return [
      ...twice(permalinks),
      ...missing.map(({ kind, id }) =>
        fault('permalinks', `does not list the ${kind} ${id}: ${COMMAND} adds it`),
      ),
      ...permalinks.permalinks.flatMap((row, i) =>
        row.until === undefined
          ? ofPublished(row, `permalinks[${i}]`, published)
          : ofWithdrawn({ ...row, until: row.until }, `permalinks[${i}]`, published, permalinks),
      ),
      ...wrongReasons(permalinks),
      ...wrongForms(permalinks),
      ...wrongEditions(permalinks, inputs.corrections.length),
    ];
  },
};

function ofPublished(row: Permalink, at: string, published: ReadonlySet<string>): Problem[] {
  const { kind, id, why, successors } = row;
  if (!published.has(keyOf(row)))
    return [
      fault(
        at,
        `the edition has no ${kind} ${id} any more: ${COMMAND} gives the day; write why, and what stands for it`,
      ),
    ];
  return why === undefined && successors === undefined
    ? []
    : [
        fault(
          at,
          `the ${kind} ${id} is published: a reason and successors are for withdrawn ones, remove them`,
        ),
      ];
}

function ofWithdrawn(
  row: Permalink & { until: string },
  at: string,
  published: ReadonlySet<string>,
  { reasons, permalinks }: Permalinks,
): Problem[] {
  const { kind, id, since, until, why, successors = [] } = row;
  const other = permalinks.find(
    (one) => one.id === id && one.kind !== kind && one.until === undefined && one.since >= until,
  );
  return [
    ...(published.has(keyOf(row))
      ? [fault(at, `the ${kind} ${id} was withdrawn, and the edition has one again: give that another id`)]
      : []),
    ...(other
      ? [
          fault(
            at,
            `the id ${id} was that of the ${kind}, and names the ${other.kind} now: give that another id`,
          ),
        ]
      : []),
    ...(until < since ? [fault(`${at}.until`, `is before ${since}, its first day: mend one`)] : []),
    ...(why === undefined
      ? [fault(at, `the ${kind} ${id} has no reason: name one of "reasons" in "why"`)]
      : []),
    ...(why !== undefined && !reasons.some((reason) => reason.id === why)
      ? [fault(`${at}.why`, `no ${JSON.stringify(why)} in "reasons": write it there, or mend it`)]
      : []),
    ...(successors.length === 0
      ? [fault(at, `nothing stands for the ${kind} ${id}: name in "successors" what its address opens`)]
      : []),
    ...successors.flatMap((to, k) =>
      published.has(keyOf(to))
        ? []
        : [fault(`${at}.successors[${k}]`, `the edition has no ${to.kind} ${to.id}: name something it has`)],
    ),
  ];
}

function twice({ permalinks }: Permalinks): Problem[] {
  const first = new Map(permalinks.map((row, i): [string, number] => [keyOf(row), i]).reverse());
  return permalinks.flatMap((row, i) =>
    first.get(keyOf(row)) === i
      ? []
      : [fault(`permalinks[${i}].id`, `the ${row.kind} ${row.id} is listed twice: remove one`)],
  );
}

function wrongReasons({ reasons, permalinks }: Permalinks): Problem[] {
  return reasons.flatMap(({ id }, i) => [
    ...(permalinks.some(({ why }) => why === id)
      ? []
      : [fault(`reasons[${i}]`, `${id} is the reason of nothing: remove it`)]),
    ...(reasons.findIndex((other) => other.id === id) < i
      ? [fault(`reasons[${i}].id`, `${id} stands twice: remove one`)]
      : []),
  ]);
}

function wrongForms({ forms }: Permalinks): Problem[] {
  const kinds: readonly string[] = ID_KINDS;
  return forms.flatMap(({ form }, i) => [
    ...[...form.matchAll(/\{([^}]*)\}/g)].flatMap(([given, kind = '']) =>
      kinds.includes(kind)
        ? []
        : [fault(`forms[${i}].form`, `${given} is none of ${kinds.join(', ')}: mend it`)],
    ),
    ...(forms.findIndex((other) => other.form === form) < i
      ? [fault(`forms[${i}].form`, `${form} stands twice: remove one`)]
      : []),
  ]);
}

function wrongEditions({ editions }: Permalinks, log: number): Problem[] {
  return editions.flatMap(({ stamp, date, corrections }, i) => [
    ...(corrections < (editions[i - 1]?.corrections ?? 0) || corrections > log
      ? [
          fault(
            `editions[${i}].corrections`,
            `is ${corrections}: the log has ${log} entries, and an edition has no fewer than the one above it`,
          ),
        ]
      : []),
    ...(date < (editions[i - 1]?.date ?? '')
      ? [
          fault(
            `editions[${i}].date`,
            'is before the day of the edition above it: editions are added at the end',
          ),
        ]
      : []),
    ...(editions.findIndex((other) => other.stamp === stamp) < i
      ? [fault(`editions[${i}].stamp`, `${stamp} stands twice: remove one`)]
      : []),
  ]);
}
