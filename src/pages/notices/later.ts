import { laterPart } from '../page.ts';

/** What is said of an address, with its words, in a file of its own: most addresses leave nothing to say. */
export const notices = laterPart(async () => (await import('./Notices.tsx')).Notices);
