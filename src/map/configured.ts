/** An operator's own background in place of the basemap, as the build's configuration names it. */
export interface Background {
  /** address of a MapLibre style */
  style?: string;
  /** address of a PMTiles archive of vector tiles, in the basemap's own schema or in that of Protomaps (version 4) */
  archive?: string;
}

export function configuredBackground(): Background | null {
  const { VITE_BACKGROUND_STYLE: style, VITE_BACKGROUND_ARCHIVE: archive } = import.meta.env as Record<string, string | undefined>;
  if (style) return { style };
  return archive ? { archive } : null;
}

/** scheme of the addresses of its tiles */
export const OWN_SCHEME = 'own';
