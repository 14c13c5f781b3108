/** Inner markup of a template's icon and the colour of its paper; throws where it has none. */
export function markIn(template: string): { mark: string; ground: string };
/** An icon as SVG. */
export function iconOf(mark: string, ground: string, maskable: boolean): string;
/**
 * @param icons what to draw
 * @param client folder of the built code, with the template
 * @param out the built site's folder
 */
export function writeIcons(
  icons: readonly { file: string; edge: number; maskable: boolean }[],
  client: string,
  out: string,
): Promise<void>;
