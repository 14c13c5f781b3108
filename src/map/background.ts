/** An operator's own background in place of the basemap: a value of the build's configuration. */
export interface Background {
  /** address of a MapLibre style */
  style?: string;
  /** address of a PMTiles archive */
  archive?: string;
}

export function configuredBackground(): Background | null {
  const { VITE_BACKGROUND_STYLE: style, VITE_BACKGROUND_ARCHIVE: archive } = import.meta.env as Record<string, string | undefined>;
  if (style) return { style };
  return archive ? { archive } : null;
}
