/** What parsed JSON holds, and why a file holds nothing of use. Pure. */

/** why nothing is taken from a file, as a key of the words that say so */
export type BadImport = 'unreadable' | 'unknown' | 'nothing' | 'no quotes' | 'large';

export const isRow = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** a list without what is not there; empty for anything that is no list */
export const listIn = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value.filter((one) => one !== undefined && one !== null) : [];
