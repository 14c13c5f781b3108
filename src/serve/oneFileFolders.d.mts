export const CODE: string;
export const BASEMAP: string;
export const WORLD_ZOOM: number;
