/** The words of an edition that is one file, in English. */
import { say } from './say.ts';

export const enOneFile = {
  /** what the file is: the bar shows the first, where there is room for it */
  called: (stamp: string): string => `one file · edition ${stamp}`,
  is: (stamp: string, day: string): string =>
    `The edition ${stamp} of ${say.date(day)} in one file. All of it is in this file, which asks no server for anything.`,
  live: 'Live map ↗',
  liveAt: (address: string): string => `The live map is at ${address}`,
  plain:
    'Every passage of the edition follows, source by source. Where JavaScript runs, the map takes the place of this list.',
  places: (names: readonly string[]): string => `On the map: ${say.list(names)}`,
};
