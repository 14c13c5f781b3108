/** The words of pages that are read later, in Spanish. */
import type { LaterWords } from '../words.ts';
import { esAbout } from './about.ts';
import { esCheck } from './check.ts';
import { esCite } from './cite.ts';
import { esComparison } from './comparison.ts';
import { esData } from './data.ts';
import { esFound } from './found.ts';
import { esMoreNotices, esNotice } from './notice.ts';
import { esOffline } from './offline.ts';
import { esOneFile } from './oneFile.ts';
import { esPast } from './past.ts';
import { esPins } from './pins.ts';
import { esShare } from './share.ts';
import { esSourceList } from './sourceList.ts';
import { esTranslated } from './translated.ts';
import { esVerify } from './verify.ts';

export const esLater: LaterWords = {
  aboutPage: esAbout,
  check: esCheck,
  cite: esCite,
  comparison: esComparison,
  dataPage: esData,
  found: esFound,
  moreNotices: esMoreNotices,
  notice: esNotice,
  offline: esOffline,
  oneFile: esOneFile,
  past: esPast,
  pins: esPins,
  share: esShare,
  sourceList: esSourceList,
  translated: esTranslated,
  verify: esVerify,
};
