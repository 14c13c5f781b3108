export function writePage(
  path: string,
  text: string | Buffer,
  disk?: { write?: (path: string, text: string | Buffer) => unknown },
): Promise<boolean>;
/** What went wrong while a site was built, in a sentence where that is a full disk. */
export function saidOf(error: Error & { code?: string; dest?: string; path?: string }, out: string): string;
