/** What the workbench and the worker that makes a whole site say to each other, and what a site's code is. */
import type { Parts } from './edition.ts';

/** tells of the built code, which every site has the same; from the site's root */
export const CODE_FILE = 'make/code.json';

/** a file that stands in every site as it is */
export interface CodeFile {
  /** from the site's root */
  path: string;
  bytes: number;
  /** hex */
  sha256: string;
}
/** the part of that file that the workbench reads itself */
export interface CodeHead {
  files: readonly CodeFile[];
  /** the script of the worker, from the site's root */
  renderer: string;
}

export interface SiteAsked {
  parts: Parts;
  /** absolute address of the root of the site that the workbench is part of */
  home: string;
  /** text of CODE_FILE */
  code: string;
}
/** how far a site is: bytes of code that came, or pages that were written */
export interface Far {
  what: 'code' | 'pages';
  done: number;
  of: number;
}
export type SiteSaid =
  | { far: Far }
  | { site: Blob; files: number }
  /** `lacks`: a file of the code, which did not come or is another than the one that was built */
  | { error: string; lacks?: string };
