/** The basemap's archive as a source of tiles. */
export const BASE_SCHEME = 'base';
/** last zoom of its tiles; the map draws them larger beyond */
export const BASE_MAX_ZOOM = 8;
/** last zoom at which it covers the world; beyond, only the region of the edition */
export const WORLD_MAX_ZOOM = 6;
