import type { Layer } from '../../geo/model.ts';

/** The colours of an edition's layers as custom properties: one rule a layer; light-dark() follows the theme. */
export const layerCss = (layers: readonly Layer[]): string =>
  layers
    .map(({ id, colour }) => {
      const tone = (name: 'mark' | 'wash' | 'inverse') =>
        `--${name}:light-dark(${colour[name].light},${colour[name].dark})`;
      return `[data-layer="${id}"]{${tone('mark')};${tone('wash')};${tone('inverse')}}`;
    })
    .join('');
