/** SHA-256, hex, of all that the built site depends on. */
export function inputsMark(given?: {
  env?: Record<string, string | undefined>;
  /** version of Node */
  node?: string;
  /** folder of the repository; the working directory without it */
  root?: string;
  /** further files or folders, relative to the root */
  also?: readonly string[];
  /** whether a file or folder, relative to the root, does not count */
  without?: (path: string) => boolean;
}): string;
