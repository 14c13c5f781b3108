/**
 * Stands in for the packages by which the citation library loads records from other sites (`resolve.alias` in vite.config.ts). Ours are
 * made of the edition, and no request leaves this site.
 */
export default function refuse(): never {
  throw new Error('citations are made without requests');
}
/** imported by name, used by nothing that is called */
export const Headers = refuse;
