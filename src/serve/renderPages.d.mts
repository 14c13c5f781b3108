/** What is rendered, and where it goes. */
interface BuiltSite {
  /** address of the built prerenderer */
  built: string;
  /** folder of the built client, with the template of the pages */
  client: string;
  /** the built site's folder */
  out: string;
  /** folder of the published edition */
  data: string;
  /** path of the site's root */
  root: string;
  /** absolute address of the site's root; null where nobody knows it */
  base: string | null;
  /** folder of what is kept of pages between builds */
  kept: string;
}
/** Writes every page of a built site; rejects where one cannot be rendered or written. */
export function renderPages(site: BuiltSite): Promise<void>;
