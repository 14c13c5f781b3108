/** The words of pages that are read later, in English. */
import { enAbout } from './about.ts';
import { enCheck } from './check.ts';
import { enCite } from './cite.ts';
import { enComparison } from './comparison.ts';
import { enData } from './data.ts';
import { enFound } from './found.ts';
import { enMoreNotices, enNotice } from './notice.ts';
import { enOffline } from './offline.ts';
import { enOneFile } from './oneFile.ts';
import { enPast } from './past.ts';
import { enPins } from './pins.ts';
import { enShare } from './share.ts';
import { enSourceList } from './sourceList.ts';
import { enTranslated } from './translated.ts';
import { enVerify } from './verify.ts';

export const enLater = {
  aboutPage: enAbout,
  check: enCheck,
  cite: enCite,
  comparison: enComparison,
  dataPage: enData,
  found: enFound,
  moreNotices: enMoreNotices,
  notice: enNotice,
  offline: enOffline,
  oneFile: enOneFile,
  past: enPast,
  pins: enPins,
  share: enShare,
  sourceList: enSourceList,
  translated: enTranslated,
  verify: enVerify,
};
