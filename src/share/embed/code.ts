/** The one line that puts a view into another site's page. Pure. */

/** folder of the pages that other sites may frame, from the site's root */
export const EMBED = 'embed/';

/** sizes of the preview, and of the code: CSS px; a null width takes what the page gives */
export const SIZES = {
  small: { width: 320, height: 320 },
  medium: { width: 640, height: 480 },
  full: { width: null, height: 600 },
} as const satisfies Record<string, { width: number | null; height: number }>;
export type EmbedSize = keyof typeof SIZES;

/**
 * Address of the embedded page of a view.
 * @param address absolute, of the full map's page
 * @param root path of the site's root, with a slash at both ends
 */
export function embedAddress(address: string, root: string): string {
  const url = new URL(address);
  url.pathname = `${root}${EMBED}${url.pathname.slice(root.length)}`;
  return url.href;
}

const attribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** @param title names the frame for assistive technology */
export function embedCode(address: string, title: string, size: EmbedSize): string {
  const { width, height } = SIZES[size];
  return `<iframe src="${attribute(address)}" title="${attribute(title)}" width="${width ?? '100%'}" height="${height}" loading="lazy" style="border:0;max-width:100%"></iframe>`;
}
