/** Throws on anything that is no path with a slash at both ends. */
export function siteRoot(given?: string): string;
/** Null where none is given; throws on anything but an http address. */
export function siteBase(given: string | undefined): string | null;
/**
 * Rejects where a page cannot be rendered or written.
 * @param out the built site's folder
 * @param data folder of the published edition
 */
export function assemble(out: string, data: string): Promise<void>;
