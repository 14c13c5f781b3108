/**
 * Every page there is, in the order of the tabs. A new page is one folder beside this file and one line here.
 */
import { about } from './about/page.ts';
import { check } from './check/page.ts';
import { claims } from './claims/page.ts';
import { compare } from './compare/page.ts';
import { data } from './data/page.ts';
import { explore } from './explore/page.ts';
import type { PageRecord } from './page.ts';
import { passage } from './passage/page.ts';
import { place } from './place/page.ts';
import { places } from './places/page.ts';
import { source } from './source/page.ts';
import { timeline } from './timeline/page.ts';
import { unmapped } from './unmapped/page.ts';

export const PAGES: readonly PageRecord[] = [
  explore,
  place,
  passage,
  places,
  source,
  compare,
  claims,
  timeline,
  about,
  data,
  check,
  unmapped,
];
