import type { Inputs } from '../inputs.ts';
import type { Layer } from '../model.ts';
import { GROUNDS, INK } from '../palette.ts';
import type { Problem } from '../problem.ts';
import type { Law } from './law.ts';

/** A layer's mark is seen on every ground of both themes, its wash carries text, and no two layers share a symbol (colour alone tells nobody). */
export const layersSeen: Law = {
  needs: [],
  check: ({ layers }: Inputs): Problem[] =>
    layers.flatMap((layer, i) => {
      const faint = (['light', 'dark'] as const).flatMap((theme) => [
        // WCAG 2.2, 1.4.11: 3 to 1
        ...Object.values(GROUNDS).map((ground) => ({
          part: 'mark' as const,
          theme,
          ground: ground[theme],
          least: 3,
        })),
        { part: 'inverse' as const, theme, ground: INK[theme], least: 3 },
        { part: 'wash' as const, theme, ground: INK[theme], least: 4.5 },
      ]);
      const faults = faint.flatMap(({ part, theme, ground, least }) => {
        const colour = layer.colour[part][theme];
        const ratio = contrast(colour, ground);
        if (ratio >= least) return [];
        return [
          {
            file: 'layers.json',
            at: `layers[${i}].colour.${part}.${theme}`,
            message: `${layer.id}: ${colour} on ${ground} has a contrast of ${ratio.toFixed(1)}, less than ${least}: ${(theme === 'light') === (part !== 'mark') ? 'lighten' : 'darken'} it`,
          },
        ];
      });
      return [...faults.slice(0, 1), ...sharedSymbol(layers, i)];
    }),
};

function sharedSymbol(layers: readonly Layer[], i: number): Problem[] {
  const twin = layers.slice(0, i).find(({ symbol }) => symbol === layers[i]?.symbol);
  return twin
    ? [
        {
          file: 'layers.json',
          at: `layers[${i}].symbol`,
          message: `${twin.id} has the same symbol: give each layer its own`,
        },
      ]
    : [];
}

/** Contrast of two colours, 1 to 21 (WCAG 2.2, "contrast ratio") */
export function contrast(a: string, b: string): number {
  const [one, other] = [luminance(a), luminance(b)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

function luminance(colour: string): number {
  const part = (at: number): number => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
}
