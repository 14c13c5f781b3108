import type { ReactNode } from 'react';

/** a share of the width as an attribute */
export const percent = (share: number): string => `${Number((100 * share).toFixed(2))}%`;

/** Puts parts of a drawing measured in CSS px at a share of its width; needs no style attribute, which pages forbid. */
export function At({ x, y = 0, children }: { x: number; y?: number; children: ReactNode }) {
  return (
    <svg x={percent(x)} y={y} overflow="visible" role="presentation">
      {children}
    </svg>
  );
}
