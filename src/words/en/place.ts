/** The words of what stands at the foot of a place's page, and of its coordinates, in English. */
import { say } from './say.ts';

export const enPlace = {
  /** "0.95° S, 80.73° W" */
  position: (lat: number, lng: number, digits: number): string => {
    const format = (degrees: number) => say.number(degrees, digits);
    return `${format(Math.abs(lat))}° ${lat < 0 ? 'S' : 'N'}, ${format(Math.abs(lng))}° ${lng < 0 ? 'W' : 'E'}`;
  },
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
  km: (km: number): string => (km === 0 ? 'less than 1 km' : `${say.number(km)} km`),
};
