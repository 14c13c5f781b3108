/** The ids that an edition publishes, and the list of all that it ever published. */
import type { Inputs } from './inputs.ts';
import type { Permalink, Permalinks, Ref } from './model.ts';

type Parts = Pick<Inputs, 'layers' | 'places' | 'sources' | 'claims' | 'events'>;

/** Everything of an edition that an address can name, kind by kind in the order of its files. */
export function idsOf({ layers, places, sources, claims, events }: Parts): readonly Ref[] {
  const refs = (kind: Ref['kind'], rows: readonly { id: string }[]): Ref[] =>
    rows.map(({ id }) => ({ kind, id }));
  return [
    ...refs('place', places),
    ...refs(
      'passage',
      sources.flatMap(({ excerpts }) => excerpts),
    ),
    ...refs('claim', claims),
    ...refs('source', sources),
    ...refs('event', events),
    ...refs('layer', layers),
  ];
}

/** one string for one thing */
export const keyOf = ({ kind, id }: Ref): string => `${kind} ${id}`;

const NONE: Permalinks = { editions: [], forms: [], reasons: [], permalinks: [] };

/**
 * The list with what the edition publishes now: new ids since `today`, vanished ones until `today`, still without reason
 * and successors, which its editor has to write.
 * @param today ISO 8601
 */
export function listedAnew(edition: Parts & Pick<Inputs, 'permalinks'>, today: string): Permalinks {
  const known = edition.permalinks ?? { $schema: '../schema/permalinks.schema.json', ...NONE };
  const now = idsOf(edition);
  const [published, listed] = [new Set(now.map(keyOf)), new Set(known.permalinks.map(keyOf))];
  const kept = known.permalinks.map(
    (row): Permalink =>
      row.until !== undefined || published.has(keyOf(row)) ? row : { ...row, until: today, successors: [] },
  );
  const added = now.filter((ref) => !listed.has(keyOf(ref))).map((ref) => ({ ...ref, since: today }));
  return { ...known, permalinks: [...kept, ...added] };
}

/** As its file holds it: one id a line, so that a change of one is one line of a comparison. */
export function printPermalinks({ permalinks, forms, editions, ...rest }: Permalinks): string {
  const list = (rows: readonly object[]): string =>
    rows.length === 0 ? '[]' : `[\n${rows.map((row) => `    ${JSON.stringify(row)}`).join(',\n')}\n  ]`;
  const head = JSON.stringify(rest, null, 2).replace(/\n\}$/, '');
  return `${head},\n  "editions": ${list(editions)},\n  "forms": ${list(forms)},\n  "permalinks": ${list(permalinks)}\n}\n`;
}
