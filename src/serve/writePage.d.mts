export function writePage(
  path: string,
  text: string,
  disk?: { write?: (path: string, text: string) => Promise<void> },
): Promise<boolean>;
