/** Where the published outlines are. */
const root = (): string => new URL(document.documentElement.dataset.root ?? '/', location.href).href;
export const areasUrl = (): string => `${root()}data/areas.geojson`;
