/** Rivers by name, and places that they pass: no package holds both the names and the lines of the region's rivers. */
import type { Position } from './region.ts';

/** Spanish name without "Río", and places along it, one to a few hundred km apart */
// biome-ignore format: a table
export const RIVERS: readonly (readonly [name: string, ...places: Position[]])[] = [
  ['Napo', [-77.79, -1.04], [-76.987, -0.466], [-75.4, -0.92], [-73.09, -3.5]],
  ['Coca', [-77.5, -0.15], [-76.99, -0.45]],
  ['Putumayo', [-76.5, 0.5], [-74.78, -0.19], [-72.67, -2.45]],
  ['San Miguel', [-76.9, 0.25], [-75.98, 0.26]],
  ['Pastaza', [-78.42, -1.4], [-76.46, -2.9], [-76.4, -4.9]],
  ['Daule', [-79.98, -1.86], [-79.95, -2.05]],
  ['Babahoyo', [-79.53, -1.8], [-79.76, -2.011]],
  ['Jubones', [-79.9, -3.22], [-79.5, -3.32]],
  ['Mira', [-78.8, 1.6], [-78.5, 0.95]],
  ['Chira', [-80.69, -4.89], [-81.1, -4.9]],
  ['Magdalena', [-75.29, 2.93], [-74.74, 5.2], [-73.87, 7.06], [-74.75, 9.24], [-74.77, 10.98]],
  ['Cauca', [-76.47, 3.45], [-75.2, 7.98]],
  ['Atrato', [-76.66, 5.69], [-77.12, 7.44]],
  ['Caquetá', [-75.92, 1.03], [-75.25, 0.7]],
  ['Meta', [-72.96, 4.08], [-71.34, 4.79], [-67.49, 6.19]],
  ['Guaviare', [-72.64, 2.57], [-69.8, 3.49], [-67.92, 3.87]],
  ['Sinú', [-75.88, 8.75], [-75.9, 9.3]],
  ['Orinoco', [-67.63, 5.66], [-67.48, 6.18]],
  ['Amazonas', [-73.2, -3.75], [-69.94, -4.21]],
  ['Marañón', [-77.55, -4.47], [-73.58, -4.5]],
  ['Ucayali', [-74.53, -8.38], [-75.01, -7.35], [-73.85, -5.06]],
  ['Huallaga', [-76, -9.3], [-76.73, -7.18], [-76.1, -5.9]],
  ['Santa', [-78.6, -8.97], [-77.9, -8.8]],
  ['Urubamba', [-72.95, -11.2], [-73.7, -10.75]],
  ['Chucunaque', [-77.7, 8.2], [-77.9, 8.6]],
  ['Apurímac', [-73.1, -13.5], [-73.9, -12.3]],
];
/** "Napo River" in English, save these */
export const ENGLISH: Readonly<Record<string, string>> = { Amazonas: 'Amazon River' };

/** the arm of the Guayas before Guayaquil, whose banks guayas.ts draws */
// biome-ignore format: a line reads best as points
export const GUAYAS: readonly Position[] = [
  [-79.8585, -2.15], [-79.8555, -2.17], [-79.8525, -2.19], [-79.8465, -2.203], [-79.8385, -2.217], [-79.8315, -2.2345],
];
/** the Panama Canal's fairway where WDBII has no line: Limón Bay, Gatún Lake, and the approach from the Pacific */
// biome-ignore format: a line reads best as points
export const FAIRWAYS: readonly (readonly Position[])[] = [
  [[-79.9155, 9.4], [-79.918, 9.345], [-79.9125, 9.30472]],
  [[-79.91833, 9.2625], [-79.905, 9.235], [-79.88, 9.205], [-79.845, 9.185], [-79.81, 9.17], [-79.775, 9.155], [-79.745, 9.13], [-79.7, 9.117], [-79.68667, 9.10361]],
  [[-79.56167, 8.95389], [-79.54, 8.91], [-79.525, 8.87]],
];
