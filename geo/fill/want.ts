/** A value that a file lacks, or has wrong, where its text or its words give it. */
export interface Want {
  /** keys from the file's root */
  path: readonly (string | number)[];
  value: unknown;
  /** keys of the object it belongs to, in the order in which they are written */
  order: readonly string[];
}
/** One wanted value, with the file that it is wanted in. */
export type FileWant = Want & { file: string };

/** What is wanted: only what is missing; also what is wrong, while the text is the one that was read; or all anew, from another text. */
export type Mend = 'missing' | 'wrong' | 'again';
