import { linkedRoot } from '../atlas/roots.ts';
import { firstView } from '../view/changes.ts';
import { useApp } from './app.ts';
import { useLive } from './window.ts';

/**
 * Root of the files that a page links to, with a slash at its end. An embedded page has pages of its own under its root, but
 * not the files.
 */
export function useSiteRoot(): string {
  const { atlas, href } = useApp();
  // The first page as it first opens has the root as its whole address; what is prerendered is right for the page it stands in.
  const own = href(firstView(atlas, atlas.edition.languages[0]));
  return useLive() ? linkedRoot() : own;
}
