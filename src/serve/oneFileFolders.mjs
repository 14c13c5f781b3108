// Where the parts of a one-file edition are kept before they are put together.
const FOLDER = '.cache/single';

/** script and stylesheet */
export const CODE = `${FOLDER}/code`;
/** the map's archives, cut to what the edition shows */
export const BASEMAP = `${FOLDER}/basemap`;
/** last zoom at which these cover the world */
export const WORLD_ZOOM = 4;
