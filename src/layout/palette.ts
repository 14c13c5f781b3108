/** Colours of the base map by theme. The contrast of every text colour against land and water is tested. */
export type Theme = 'light' | 'dark';

export interface Palette {
  water: string;
  /** the paler water along a coast */
  glow: string;
  land: string;
  /** land of the country the edition is about */
  focus: string;
  coast: string;
  river: string;
  border: string;
  /** the band of land colour that keeps a border line legible over other lines */
  casing: string;
  admin: string;
  dot: string;
  city: string;
  capital: string;
  province: string;
  country: string;
  sea: string;
  /** of labels on land */
  halo: string;
}

export const palettes: Record<Theme, Palette> = {
  light: {
    water: '#d3dfe1',
    glow: '#dfe8e9',
    land: '#ebe8df',
    focus: '#faf8f2',
    coast: '#93a8ae',
    river: '#bdd0d4',
    border: '#857e6e',
    casing: '#f4f1e9',
    admin: '#c3bcad',
    dot: '#5b554a',
    city: '#4a463e',
    capital: '#1c1b19',
    province: '#665f51',
    country: '#5c574b',
    sea: '#3f6270',
    halo: 'rgba(250, 248, 242, 0.94)',
  },
  dark: {
    water: '#0f1416',
    glow: '#151c1f',
    land: '#1c2123',
    focus: '#272d2f',
    coast: '#536870',
    river: '#31434a',
    border: '#8a8577',
    casing: '#1c2123',
    admin: '#4e575b',
    dot: '#a5a096',
    city: '#c0bcb2',
    capital: '#f0ede6',
    province: '#a19c90',
    country: '#aaa599',
    sea: '#7fa0ad',
    halo: 'rgba(22, 26, 28, 0.92)',
  },
};
