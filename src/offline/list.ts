/** What an edition's copy for reading without a network is made of. The build writes the list into the service worker. Pure. */

/** A file that is kept. */
export interface Listed {
  /** from the site's root, with the query by which the app asks for it */
  path: string;
  bytes: number;
  /** hex */
  sha256: string;
}

export interface KeptList {
  /** hash of all that is listed: two builds that differ in one byte are two versions */
  version: string;
  /** the edition's day, ISO 8601 */
  date: string;
  /** the edition's languages, the first of which has its pages at the root */
  languages: readonly string[];
  /** whether only the first pages are kept, and the app puts the others together */
  large: boolean;
  /** what the edition has withdrawn, each as its kind and id */
  withdrawn: readonly string[];
  files: readonly Listed[];
  /** path of the listed file that holds the pages */
  pages: string;
  /** paths of the stylesheets that it holds beside them */
  sheets: readonly string[];
}

/** bytes of the whole copy, as it is stored */
export const sizeOf = ({ files }: Pick<KeptList, 'files'>): number =>
  files.reduce((sum, { bytes }) => sum + bytes, 0);

/** how many things this list has withdrawn that an earlier one had not */
export const withdrawnSince = (list: KeptList, earlier: Pick<KeptList, 'withdrawn'>): number =>
  list.withdrawn.filter((one) => !earlier.withdrawn.includes(one)).length;
