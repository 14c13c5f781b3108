/** what the build knows of the map's archives (src/serve/basemapPlugin.ts) */
declare module 'virtual:basemap' {
  /** bytes of the built-in basemap archive */
  export const archiveBytes: number;
  /** of these, its header and directory */
  export const archiveHead: number;
  /** bytes of the archive of the rest of the world at zooms 7 and 8 */
  export const nearBytes: number;
  /** of these, its header, root directory and metadata */
  export const nearHead: number;
  /** bytes of the archive of what is drawn from zoom 8 on */
  export const detailBytes: number;
  /** last zoom at which the built-in basemap covers the world */
  export const worldZoom: number;
}
/** whether the built site keeps copies for reading without a network; not while it is developed (vite.config.ts) */
declare const KEEPS_COPIES: boolean;

/** the values of src/layout as custom properties (src/serve/layoutPlugin.ts) */
declare module 'virtual:layout.css' {}
/** the @font-face rules of src/layout/fonts.ts (src/serve/layoutPlugin.ts) */
declare module 'virtual:fonts.css' {}

/** the address of MapLibre's worker (src/serve/mapLibrePlugin.ts) */
declare module 'virtual:map-worker' {
  const url: string;
  export default url;
}

declare module 'subset-font' {
  /** the font with nothing but these characters */
  export default function subsetFont(
    font: Buffer,
    characters: string,
    options: { targetFormat: 'woff2' },
  ): Promise<Buffer>;
}

declare module '*.topojson?url' {
  const url: string;
  export default url;
}
