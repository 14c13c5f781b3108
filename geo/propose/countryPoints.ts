/**
 * Countries whose centroid lies more than 150 km from where reference works put them, as long coasts, arctic islands and
 * archipelagos draw it away: their points as the CIA World Factbook gives them (public domain). Code, latitude, longitude.
 */
const ROWS = `
CA 60 -95
CL -30 -71
ID -5 120
IN 20 77
JP 36 138
MY 2.5 112.5
NE 16 8
NO 62 10
PE -10 -76
PH 13 122
RU 60 100
SO 10 49
VN 16.17 107.83
ZM -15 30
`;

/** Points that stand in place of a centroid, by their countries' codes. */
export const referencePoints = (): ReadonlyMap<string, { lat: number; lng: number }> =>
  new Map(
    [...ROWS.matchAll(/^([A-Z]{2}) (\S+) (\S+)$/gm)].map(([, code = '', lat, lng]) => [
      code,
      { lat: Number(lat), lng: Number(lng) },
    ]),
  );
