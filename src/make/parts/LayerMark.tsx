import { SYMBOL_SHAPES } from '../../layout/symbols.ts';
import type { Draft } from '../draft.ts';
import { layerAt } from '../layers.ts';

/** The mark of a layer of the draft, in its colour. Its title stands beside it. */
export function LayerMark({ draft, index }: { draft: Draft; index: number }) {
  const { symbol, colour } = layerAt(draft, index);
  return (
    <svg className="layer-mark" viewBox="0 0 24 24" width="18" height="18" aria-hidden="true">
      <path
        fillRule="evenodd"
        d={SYMBOL_SHAPES[symbol].solid}
        style={{ fill: `light-dark(${colour.mark.light}, ${colour.mark.dark})` }}
      />
    </svg>
  );
}
