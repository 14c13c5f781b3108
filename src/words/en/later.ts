/** The words of pages that are read later, in English. */
import { enAbout } from './about.ts';
import { enCheck } from './check.ts';
import { enVerify } from './verify.ts';

export const enLater = { aboutPage: enAbout, check: enCheck, verify: enVerify };
