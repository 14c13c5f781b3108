/** The colours that the edition's own are measured against, by theme: what the map draws on, and text. */

export type Theme = 'light' | 'dark';
/** #rrggbb by theme */
export type Tones = Readonly<Record<Theme, string>>;

/** what a mark of a layer may stand on: the map's grounds, and the plate of a pin */
export const GROUNDS = {
  water: { light: '#d3dfe1', dark: '#0f1416' },
  land: { light: '#ebe8df', dark: '#1c2123' },
  /** land of the country the edition is about */
  focus: { light: '#faf8f2', dark: '#272d2f' },
  plate: { light: '#ffffff', dark: '#14181a' },
} as const satisfies Record<string, Tones>;

/** text, and the plate of a selected pin */
export const INK = { light: '#1c1b19', dark: '#f0ede6' } as const satisfies Tones;
