/**
 * Every colour of the map (MapLibre and still map) and of the interface, by theme. The edition states the
 * colours of its layers. Tests check the contrast of every text colour with its background.
 */
import { GROUNDS, INK, type Theme, type Tones } from '../../geo/palette.ts';

export type { Theme } from '../../geo/palette.ts';

const { water, land, focus, plate } = GROUNDS;

/** The map's colours in one theme. */
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
  /** wider line in the colour of land under a border, which keeps the border legible over other lines */
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

export const palettes: Readonly<Record<Theme, Palette>> = {
  light: {
    water: water.light,
    glow: '#dfe8e9',
    land: land.light,
    focus: focus.light,
    coast: '#93a8ae',
    river: '#bdd0d4',
    border: '#857e6e',
    casing: '#f4f1e9',
    admin: '#c3bcad',
    dot: '#5b554a',
    city: '#4a463e',
    capital: INK.light,
    province: '#665f51',
    country: '#5c574b',
    sea: '#3f6270',
    halo: 'rgba(250, 248, 242, 0.94)',
  },
  dark: {
    water: water.dark,
    glow: '#151c1f',
    land: land.dark,
    focus: focus.dark,
    coast: '#536870',
    river: '#31434a',
    border: '#8a8577',
    casing: '#1c2123',
    admin: '#4e575b',
    dot: '#a5a096',
    city: '#c0bcb2',
    capital: INK.dark,
    province: '#a19c90',
    country: '#aaa599',
    sea: '#7fa0ad',
    halo: 'rgba(22, 26, 28, 0.92)',
  },
};

/** The still map draws these colours; CSS has them as --map-water, --map-land and so on. */
const STILL = ['water', 'glow', 'land', 'focus', 'coast', 'border', 'casing', 'admin'] as const;

/** Background of the panel. */
export const PAPER: Tones = { light: '#fdfcf9', dark: '#16191b' };

/** Colours by the name of their custom property, without the leading dashes. */
export const colours: Readonly<Record<string, Tones>> = {
  paper: PAPER,
  'paper-2': { light: '#f4f1ea', dark: '#1f2426' },
  plate,
  rule: { light: '#ddd8cc', dark: '#343b3e' },
  'rule-strong': { light: '#8b8576', dark: '#7d8588' },
  ink: INK,
  'ink-2': { light: '#4c4943', dark: '#c4c1b9' },
  'ink-3': { light: '#67635a', dark: '#a09d95' },
  'on-ink': { light: '#ffffff', dark: PAPER.dark },
  /** of the focus ring */
  focus: { light: '#0b57c2', dark: '#8fc1ff' },
  /** background of words that a search found */
  found: { light: '#f6e3a1', dark: '#584a1c' },
  /** around the name of a pin */
  halo: { light: PAPER.light, dark: plate.dark },
  /** over the page while a dialog is open */
  shade: { light: 'rgb(28 27 25 / 0.34)', dark: 'rgb(0 0 0 / 0.55)' },
  ...Object.fromEntries(
    STILL.map((name) => [`map-${name}`, { light: palettes.light[name], dark: palettes.dark[name] }]),
  ),
};
