/** The marks and colours that layers are given, in their order: each holds the laws of contrast, no two share a symbol. */
import type { Layer } from '../../geo/model.ts';
import type { Draft } from './draft.ts';

type Look = Pick<Layer, 'symbol'> & { mark: Tone; wash: Tone };
type Tone = readonly [light: string, dark: string];

const LOOKS: readonly Look[] = [
  { symbol: 'triangle', mark: ['#b3400c', '#ff9b65'], wash: ['#f8e5da', '#43281a'] },
  { symbol: 'fort', mark: ['#223a8c', '#9fb6ff'], wash: ['#e4e8f5', '#262d45'] },
  { symbol: 'anchor', mark: ['#00695d', '#45d0ba'], wash: ['#d9eeea', '#173833'] },
  { symbol: 'lozenge', mark: ['#8b2575', '#f29cdc'], wash: ['#f4e0ef', '#40243a'] },
  { symbol: 'tablet', mark: ['#4f4b43', '#d0cabc'], wash: ['#ebe8e1', '#34322d'] },
  { symbol: 'house', mark: ['#7a4a00', '#f0b45e'], wash: ['#f6e9d4', '#3d2f16'] },
  { symbol: 'leaf', mark: ['#2f6420', '#98d483'], wash: ['#e2efdc', '#213519'] },
  { symbol: 'flag', mark: ['#a01535', '#ff9dac'], wash: ['#f8e0e4', '#43212a'] },
  { symbol: 'dome', mark: ['#005f8f', '#7cc8f5'], wash: ['#dcebf4', '#17313f'] },
  { symbol: 'plus', mark: ['#6a2fa0', '#cfa8f7'], wash: ['#ece2f6', '#332545'] },
  { symbol: 'square', mark: ['#5c5a00', '#d3cf5a'], wash: ['#f0efd0', '#303015'] },
  { symbol: 'hourglass', mark: ['#7a2e1f', '#f0a18f'], wash: ['#f5e2dd', '#3f221b'] },
];

/** layers that an edition can have: one a symbol; of those beyond nine the key is 0 and then the last digit */
export const MOST_LAYERS = LOOKS.length;

/** The layer at a place of the draft's list, as an edition holds it. */
export function layerAt({ layers, language }: Draft, index: number): Layer {
  const { symbol, mark, wash } = LOOKS[index % MOST_LAYERS] as Look;
  const { id = '', title = '' } = layers[index] ?? {};
  const tone = ([light, dark]: Tone) => ({ light, dark });
  return {
    id,
    title: { [language]: title },
    symbol,
    // on the inverted plate the themes change places
    colour: { mark: tone(mark), wash: tone(wash), inverse: { light: mark[1], dark: mark[0] } },
    on: true,
  };
}
