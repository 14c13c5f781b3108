/**
 * Style and script that stand in the page for addresses that do not exist, and in no other: it cannot know where files of
 * the site are. The policy allows exactly these two, by their hashes.
 */
import { sha256 } from './sha256.ts';

/** In the lowest cascade layer, so that the site's stylesheet overrides all of it where it arrives. */
const STYLE = `@layer plain {
  .locator, .fault { display: none }
  body { margin: 1rem; font: 1rem/1.5 Georgia, serif }
  .missing { max-width: 36rem }
  .missing input, .missing button { font: inherit; padding: .5rem }
}
[data-nowhere] :is(#still, .fault, .masthead, .missing form, .missing :is(h1, h2) + p, .missing [data-check]) { display: none }
[data-nowhere] .panel { position: fixed; inset: 0; width: auto; height: auto; border: 0; border-radius: 0; box-shadow: none }`;

/**
 * Looks for the site's root when the app's first script cannot be loaded: the nearest folder above that holds this very
 * edition. Links then lead there, and stylesheets and app are loaded from there.
 *
 * In a frame, at an address of an embedded page that does not exist, the page is one sentence and the link to the full map, in the
 * language of the address. The app does not start there (src/main.tsx): it would show a page that nobody chose.
 */
const SCRIPT = `(() => {
  const page = document.documentElement;
  let root = page.dataset.root;
  const find = async () => {
    const parts = location.pathname.split('/').slice(0, -1);
    for (let n = Math.min(parts.length, 12); n > 0; n--) {
      const folder = parts.slice(0, n).join('/') + '/';
      if (folder.startsWith('//')) continue;
      const manifest = await fetch(folder + 'data/manifest.json', { cache: 'no-cache' })
        .then((answer) => (answer.ok ? answer.json() : null))
        .catch(() => null);
      if (manifest && manifest.stamp === page.dataset.missing) return folder;
    }
    return null;
  };
  const [, embedded] = (parent !== window && /\\/embed\\/(?:([a-z]{2,3})\\/)?/.exec(location.pathname)) || [null, null];
  if (embedded !== null) page.dataset.nowhere = '';
  const moved = (address, from) => root + address.slice(from.length);
  addEventListener('error', async ({ target }) => {
    if (!(target instanceof HTMLScriptElement)) return;
    const found = await find();
    if (found === null) return;
    const from = root;
    root = found;
    page.dataset.root = root;
    for (const link of document.querySelectorAll('link[rel=stylesheet], a[data-home]'))
      link.href = moved(link.getAttribute('href'), from);
    import(moved(target.getAttribute('src'), from)).catch(() => undefined);
  }, true);
  addEventListener('DOMContentLoaded', () => {
    if (embedded !== null) {
      const told = [...document.querySelectorAll('.missing section')];
      const spoken = told.find(({ lang }) => lang === embedded) ?? told[0];
      for (const section of told) section.hidden = section !== spoken;
      for (const link of document.querySelectorAll('.missing a[data-home]')) {
        link.target = '_blank';
        link.rel = 'noopener';
      }
      return;
    }
    for (const form of document.querySelectorAll('.missing form')) {
      form.hidden = false;
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        location.assign(root + form.dataset.home + '#q=' + encodeURIComponent(form.elements.q.value));
      });
    }
  });
})();`;

/** a part of a page as its policy names it */
export const hashOf = (text: string): string => `'sha256-${base64Of(sha256(text))}'`;
const base64Of = (hex: string): string =>
  btoa(hex.replaceAll(/../g, (byte) => String.fromCharCode(Number.parseInt(byte, 16))));

/** the two parts of the page that stand in it, as its policy names them */
export const INLINE = { 'script-src': hashOf(SCRIPT), 'style-src': hashOf(STYLE) } as const;

/** what stands in the page's head before the site's own files */
export const inlineParts = (): string => `<style>${STYLE}</style>\n    <script>${SCRIPT}</script>`;
