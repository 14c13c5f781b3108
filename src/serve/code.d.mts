/**
 * Folders of a site's code, and the file that says what it was built from.
 * @param out the built site's folder
 */
export function codeOf(out: string): {
  folder: string;
  client: string;
  prerenderer: string;
  renderer: string;
  worker: string;
  mark: string;
  site: string;
};
/** @param out the built site's folder */
export function hasCode(out: string): boolean;
export function beginCode(out: string): void;
export function endCode(out: string): void;
