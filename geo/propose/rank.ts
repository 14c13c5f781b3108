import { kilometres } from './distance.ts';
import type { Entry } from './gazetteer.ts';
import type { Place, PlaceKind, Region } from './model.ts';

/** What a text says of where it plays. */
export interface Scene {
  region: Region;
  /** how often countries and divisions are named, by their codes */
  named: ReadonlyMap<string, number>;
  /** the likeliest places of its certain names */
  anchors: readonly Place[];
}

/** What the words beside one name say of its place. */
export interface Hints {
  /** the place it is said to lie in ("Salinas, Ecuador"), or null */
  within: readonly Place[];
  /** the kind it is said to be ("Loja province") */
  sort: PlaceKind | null;
}

/** What a kind weighs beside its people, in powers of ten */
const KINDS: Readonly<Record<PlaceKind, number>> = {
  country: 2.2,
  region: 8,
  division: -0.2,
  subdivision: -0.6,
  town: 0,
};
/** kilometres within which places stand together, and what each adds */
const BESIDE = [
  { within: 50, adds: 0.5 },
  { within: 150, adds: 0.3 },
] as const;

/** The places that a name may mean, the likeliest first. */
export function ranked(entries: readonly Entry[], scene: Scene, hints: Hints): Place[] {
  if (entries.length === 1) return entries.map(({ place }) => place);
  // "Iowa, Illinois, Indiana" is a list
  const listed = entries.some(({ place }) => place.kind === 'country' || place.kind === 'division');
  const rivals = entries.some(({ place }) => place.kind === 'country');
  return entries
    .map((entry) => ({ place: entry.place, weight: weightOf(entry, scene, hints, listed, rivals) }))
    .sort((a, b) => b.weight - a.weight || compare(a.place.id, b.place.id))
    .map(({ place }) => place);
}

const compare = (a: string, b: string): number => (a < b ? -1 : 1);

function weightOf(
  { place, own }: Entry,
  { region, named, anchors }: Scene,
  { within, sort }: Hints,
  listed: boolean,
  rivals: boolean,
): number {
  let weight = Math.log10((place.population ?? 0) + 10) + KINDS[place.kind];
  if (!own) weight -= 0.7;
  if (place.seat === 'country') weight += 2;
  if (place.division !== null && place.kind !== 'division' && named.has(place.division)) weight += 1.2;
  const times = named.get(place.country ?? '') ?? 0;
  if (times > 0 && place.kind !== 'country') weight += Math.min(2.2, 0.8 + 0.3 * times);
  // a division that shares a country's name gains by what is named of its own country
  if (rivals && place.kind === 'division') weight += Math.min(2, times / 2);
  if (sort !== null) weight += place.kind === sort ? 3 : -1;
  if (
    within.some((outer) => outer !== place && liesIn(place, outer) && (!listed || outer.kind === 'country'))
  )
    weight += 4;
  if (place.country !== null && region.countries.includes(place.country)) weight += 2.2;
  const nearest = Math.min(...region.points.map((point) => kilometres(point, place)));
  weight += nearest < 80 ? 2.6 : nearest < 250 ? 1.8 : nearest < 800 ? 0.8 : 0;
  return weight + company(place, anchors);
}

/** Whether a place lies in another, by their codes. */
const liesIn = (place: Place, outer: Place): boolean =>
  outer.kind === 'country'
    ? place.country === outer.country
    : outer.kind === 'division'
      ? place.division === outer.id
      : outer.kind !== 'region' && place.division === outer.division && kilometres(place, outer) < 150;

/** Other places of the text nearby. */
function company(place: Place, anchors: readonly Place[]): number {
  let sum = 0;
  for (const anchor of anchors) {
    // half a degree of latitude is 55 km: most are dismissed without a sine
    if (anchor === place || Math.abs(anchor.lat - place.lat) > 1.4) continue;
    const apart = kilometres(anchor, place);
    sum += BESIDE.find(({ within }) => apart < within)?.adds ?? 0;
  }
  return Math.min(1.5, sum);
}
