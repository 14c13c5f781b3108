/** [west, south, east, north] in WGS 84 degrees */
export type Box = readonly [number, number, number, number];
export type Position = [number, number];

/** where coast, rivers and provinces are detailed: Ecuador, Galápagos, Colombia, Peru, Panama, Costa Rica */
export const REGION: Box = [-94, -20, -66, 15];
/** last zoom whose tiles cover the world, and last zoom of the region's */
export const WORLD_MAX_ZOOM = 6;
export const REGION_MAX_ZOOM = 8;
/** the country (ISO 3166-1) that an edition may have drawn lighter than the rest; it costs its outline in every tile it is in */
export const FOCUS = 'EC';
