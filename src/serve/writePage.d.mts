export function writePage(
  path: string,
  text: string | Buffer,
  disk?: { write?: (path: string, text: string | Buffer) => unknown },
): Promise<boolean>;
