import { namesCovered } from '../coverage.ts';
import type { Inputs } from '../inputs.ts';
import type { Problem } from '../problem.ts';
import { areasDrawn } from './areas-drawn.ts';
import { areasValid } from './areas-valid.ts';
import { citationsResolved } from './citations.ts';
import { claimsAttributed, claimsComplete } from './claims.ts';
import { layersSeen } from './contrast.ts';
import { correctionsAppended } from './corrections.ts';
import { placesInCountry } from './countries.ts';
import { datesValid, eventsDated } from './dates.ts';
import { coordinatesHonest } from './decimals.ts';
import { excerptsApart } from './excerpts-apart.ts';
import { excerptsVerbatim } from './excerpts-verbatim.ts';
import { excerptsWholeWords } from './excerpts-whole-words.ts';
import { idsUnique } from './ids-unique.ts';
import { labelPoints } from './label-points.ts';
import { labelsClean, labelsComplete } from './labels.ts';
import type { Law } from './law.ts';
import { mentionsInside } from './mentions.ts';
import { namedInside } from './named.ts';
import { namesCarried } from './names-carried.ts';
import { areasUsed, layersUsed, placesMentioned } from './orphans.ts';
import { permalinksKept } from './permalinks.ts';
import { placesCited } from './places-cited.ts';
import { placesInProvince } from './provinces.ts';
import { quotationLimited } from './quotation.ts';
import { areasResolved, layersResolved, placesResolved } from './references.ts';
import { seasEndAtCoasts } from './seas.ts';
import { sourcesListed } from './sources-listed.ts';
import { startAsked } from './start.ts';
import { textsAsDescribed } from './texts.ts';
import { voicesNamed } from './voices.ts';
import { passagesWhole } from './whole-sentences.ts';

export const LAWS = {
  textsAsDescribed,
  excerptsVerbatim,
  excerptsWholeWords,
  excerptsApart,
  passagesWhole,
  voicesNamed,
  mentionsInside,
  namedInside,
  namesCarried,
  idsUnique,
  sourcesListed,
  placesResolved,
  layersResolved,
  areasResolved,
  citationsResolved,
  placesMentioned,
  areasUsed,
  areasDrawn,
  layersUsed,
  claimsAttributed,
  claimsComplete,
  startAsked,
  placesCited,
  areasValid,
  labelPoints,
  seasEndAtCoasts,
  placesInCountry,
  placesInProvince,
  coordinatesHonest,
  datesValid,
  eventsDated,
  permalinksKept,
  correctionsAppended,
  quotationLimited,
  namesCovered,
  labelsClean,
  labelsComplete,
  layersSeen,
} as const satisfies Record<string, Law>;

/** Every fault of an edition at once: of its files, then of each law whose parts could be read. */
export function checkEdition(inputs: Inputs): Problem[] {
  const laws: Law[] = Object.values(LAWS).filter(({ needs }) =>
    needs.every((part) => !inputs.unread.has(part)),
  );
  return [...inputs.problems, ...laws.flatMap((law) => law.check(inputs))];
}
