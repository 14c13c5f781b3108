/** The words of a place's page: what is only mentioned, coordinates, and what stands at its foot, in English. */
import { say } from './say.ts';

export const enPlace = {
  /** what a place is that no passage puts on the map */
  onlyMentioned: 'only mentioned: nothing is placed here',
  /** heading of its passages */
  mentions: 'How it is mentioned',
  /** the same where none are published */
  unquoted: 'Mentioned, not quoted',
  unquotedNote: 'No sentence about this place is quoted here. The texts mention it in:',
  /** how many questions the sources answer differently */
  differ: (n: number): string => `Sources differ on ${say.count(n, { one: 'question', other: 'questions' })}`,
  /** `day`: of the latest correction of what is said of it */
  corrected: (day: string): string => `Corrected on ${say.date(day)}`,
  facts: 'About this place on the map',
  notShown: 'Nothing: it is only mentioned.',
  /** "0.95° S, 80.73° W" */
  position: (lat: number, lng: number, digits: number): string => {
    const format = (degrees: number) => say.number(degrees, digits);
    return `${format(Math.abs(lat))}° ${lat < 0 ? 'S' : 'N'}, ${format(Math.abs(lng))}° ${lng < 0 ? 'W' : 'E'}`;
  },
  /** where it lies beyond the map's edge, 85.05° north or south */
  nearPole: 'The map ends at 85.05°, and the place lies nearer to the pole: it is drawn on the map’s edge.',
  noPoint: 'None: no point is meant.',
  copyPosition: 'Copy coordinates',
  /** the beginning of that */
  copy: 'Copy',
  positionCopied: 'Coordinates copied.',
  positionRefused: 'This browser did not let us copy. Copy the coordinates from here:',
  openPosition: 'Open in a map app',
  /** the end of that */
  mapApp: 'Map app',
  events: 'Events here',
  nearest: 'Nearest other places',
  nearestNote: 'In a straight line between the points drawn. Our reckoning, not a source’s.',
  /** from the place of the page, by an eighth of the circle, clockwise from the north */
  directions: [
    'north',
    'north-east',
    'east',
    'south-east',
    'south',
    'south-west',
    'west',
    'north-west',
  ] as readonly string[],
  km: (km: number): string => (km === 0 ? 'less than 1 km' : `${say.number(km)} km`),
};
