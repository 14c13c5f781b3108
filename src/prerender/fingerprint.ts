import { createHash } from 'node:crypto';

/** first 8 hex digits of the text's SHA-256, for a file name that changes with its content */
export const fingerprint = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8);
