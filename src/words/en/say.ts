import { speech } from '../speech.ts';

/** the conventions of British English */
export const say = speech('en-GB');
