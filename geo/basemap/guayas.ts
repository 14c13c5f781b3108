/**
 * The river Guayas at Guayaquil, drawn by hand. GSHHG ends both its arms beside Isla Santay, south of the city, and
 * WDBII draws Daule and Babahoyo a kilometre or two off without joining them. The banks are schematic: measured
 * against nothing but the two cities, the island and the two arms, further upstream not even that.
 */
import type { Box, Position } from './region.ts';

/** west bank northwards from GSHHG's western arm, past the city's quay, up the Daule */
// biome-ignore format: a bank reads best as lines of points
const WEST_BANK: Position[] = [
  [-79.8790, -2.2230], [-79.8846, -2.2222], [-79.8843, -2.2140], [-79.8830, -2.2060], [-79.8812, -2.1985], [-79.8798, -2.1905],
  [-79.8778, -2.1835], [-79.8748, -2.1780], [-79.8733, -2.1710], [-79.8735, -2.1620], [-79.8755, -2.1520], [-79.8783, -2.1425],
  [-79.8818, -2.1330], [-79.8853, -2.1235], [-79.8872, -2.1135], [-79.8880, -2.1035], [-79.8905, -2.0940], [-79.8958, -2.0850],
  [-79.9030, -2.0765], [-79.9105, -2.0690], [-79.9175, -2.0602], [-79.9235, -2.0540], [-79.9305, -2.0525],
];
/** down the Daule's other bank, round the point where the rivers meet, up the Babahoyo */
// biome-ignore format: a bank reads best as lines of points
const BETWEEN_THE_RIVERS: Position[] = [
  [-79.9300, -2.0500], [-79.9220, -2.0512], [-79.9150, -2.0582], [-79.9076, -2.0668], [-79.9000, -2.0742], [-79.8926, -2.0826],
  [-79.8868, -2.0925], [-79.8842, -2.1030], [-79.8834, -2.1130], [-79.8815, -2.1225], [-79.8780, -2.1318], [-79.8745, -2.1410],
  [-79.8712, -2.1500], [-79.8682, -2.1568], [-79.8655, -2.1580], [-79.8632, -2.1530], [-79.8600, -2.1440], [-79.8552, -2.1345],
  [-79.8490, -2.1255], [-79.8432, -2.1165], [-79.8396, -2.1060], [-79.8372, -2.0945], [-79.8325, -2.0840], [-79.8245, -2.0762],
  [-79.8150, -2.0700], [-79.8062, -2.0630], [-79.7990, -2.0545], [-79.7930, -2.0450],
];
/** down the Babahoyo, past Durán, into GSHHG's eastern arm */
// biome-ignore format: a bank reads best as lines of points
const EAST_BANK: Position[] = [
  [-79.7906, -2.0464], [-79.7958, -2.0562], [-79.8030, -2.0656], [-79.8122, -2.0732], [-79.8214, -2.0796], [-79.8284, -2.0868],
  [-79.8322, -2.0960], [-79.8342, -2.1075], [-79.8372, -2.1190], [-79.8420, -2.1300], [-79.8462, -2.1400], [-79.8478, -2.1500],
  [-79.8464, -2.1600], [-79.8446, -2.1700], [-79.8438, -2.1800], [-79.8424, -2.1900], [-79.8392, -2.1990], [-79.8352, -2.2085],
  [-79.8308, -2.2190], [-79.8268, -2.2310], [-79.8275, -2.2345],
];
/** north shore of Isla Santay from the eastern arm to the western */
// biome-ignore format: a bank reads best as lines of points
const SANTAY: Position[] = [
  [-79.8352, -2.2345], [-79.8364, -2.2300], [-79.8382, -2.2220], [-79.8420, -2.2135], [-79.8470, -2.2075], [-79.8540, -2.2040],
  [-79.8620, -2.2035], [-79.8690, -2.2065], [-79.8738, -2.2110], [-79.8764, -2.2165], [-79.8748, -2.2200],
];
/** the sand bank before the quay */
// biome-ignore format: a bank reads best as lines of points
const PALMAR: Position[] = [
  [-79.8660, -2.1640], [-79.8644, -2.1648], [-79.8634, -2.1690], [-79.8640, -2.1738], [-79.8652, -2.1750], [-79.8664, -2.1710],
  [-79.8668, -2.1665],
];
/** from the drawn arms on to WDBII's lines */
// biome-ignore format: a bank reads best as lines of points
const DAULE: Position[] = [
  [-79.9303, -2.0513], [-79.9360, -2.0530], [-79.9420, -2.0505], [-79.9500, -2.0460],
];
// biome-ignore format: a bank reads best as lines of points
const BABAHOYO: Position[] = [
  [-79.7918, -2.0457], [-79.7830, -2.0360], [-79.7740, -2.0245], [-79.7635, -2.0110],
];

/** one round of Chaikin's corner cutting on a ring without its closing point */
const smooth = (ring: readonly Position[]): Position[] =>
  ring.flatMap(([x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length]!;
    return [0.25, 0.75].map((part): Position => [x + (nextX - x) * part, y + (nextY - y) * part]);
  });
const close = (ring: Position[]): Position[] => [...ring, ring[0]!];

export function guayas(): {
  water: Position[];
  islands: Position[][];
  rivers: Position[][];
  replaced: Box;
  pool: Box;
} {
  return {
    water: close(smooth([...WEST_BANK, ...BETWEEN_THE_RIVERS, ...EAST_BANK, ...SANTAY])),
    islands: [close(smooth(PALMAR))],
    rivers: [DAULE, BABAHOYO],
    /** WDBII's lines are left out here */
    replaced: [-79.95, -2.3, -79.7635, -2.011],
    /** and GSHHG's lakes here */
    pool: [-79.93, -2.26, -79.8, -2.1],
  };
}
