/** Addresses of the published files the map asks for. */
const root = (): string => new URL(document.documentElement.dataset.root ?? '/', location.href).href;
export const areasUrl = (): string => `${root()}data/areas.geojson`;
export const archiveUrl = (): string => `${root()}basemap/world.pmtiles`;
