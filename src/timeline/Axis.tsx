import { type ReactNode, useMemo } from 'react';
import { order, partsOf, type Span } from '../atlas/dates.ts';
import { STRIP } from '../layout/sizes.ts';
import { useApp } from '../ui/app.ts';
import { captionsOf } from './captions.ts';
import { type Label, labelsOf, type Word } from './labels.ts';
import { breakAfter, type Scale } from './scale.ts';

/**
 * Columns of time with breaks; below them, letters of sources at the dates they carry. Assistive technology
 * reads all this on the timeline's page.
 */
export function Axis({ scale }: { scale: Scale }) {
  const { atlas, view, t } = useApp();
  const { when } = view;
  const written = useMemo(
    () => ({ labels: labelsOf(scale, t.say), ...captionsOf(atlas, scale, t.say) }),
    [atlas, scale, t],
  );
  return useMemo(() => <Drawing {...{ scale, when, written }} />, [scale, when, written]);
}

interface DrawingProps {
  scale: Scale;
  when: Span | null;
  written: { labels: readonly Label[]; names: readonly Word[]; flags: readonly Word[] };
}

function Drawing({ scale, when, written: { labels, names, flags } }: DrawingProps) {
  const y = STRIP.rows;
  const breaks = scale.columns.map((_, at) => breakAfter(scale, at)).filter((cut) => cut !== null);
  const words = new Map(labels.map((label) => [label.column, label]));
  return (
    <svg className="axis" aria-hidden="true">
      {[...breaks, [1, 1] as const].map(([left], i) => (
        <line key={left} x1={i === 0 ? 0 : percent(breaks[i - 1]![1])} x2={percent(left)} y1={y} y2={y} />
      ))}
      {breaks.map(([left]) => (
        <At key={left} x={left} y={y}>
          <path d="M3 4l4-8M8 4l4-8" />
        </At>
      ))}
      {scale.columns.map((column) => {
        const { date, from, to, left } = column;
        const label = words.get(column);
        const fine = label?.fine ?? true;
        return (
          <g
            key={date}
            data-out={(when && (order(to, when.from) < 0 || order(from, when.to) > 0)) || undefined}
            data-fine={fine || undefined}
          >
            {!fine && (
              <line
                x1={percent(left)}
                x2={percent(left)}
                y1={y}
                y2={y + (partsOf(date) === 3 && date.endsWith('-01') ? 9 : 4)}
              />
            )}
            {label && (
              <text x={percent(label.x)} y={y}>
                {label.text}
              </text>
            )}
          </g>
        );
      })}
      {names.map(({ text, x }) => (
        <text key={x} className="name" x={percent(x)} y={y}>
          {text}
        </text>
      ))}
      {flags.map(({ text, x }) => (
        <text key={x} className="flag" x={percent(x)} y={y}>
          {text}
        </text>
      ))}
    </svg>
  );
}

/** a share (0 to 1) of the width as an attribute: 0.5 as "50%" */
export const percent = (share: number): string => `${Number((100 * share).toFixed(2))}%`;

/**
 * Puts parts that are drawn in CSS px at `x`, a share (0 to 1) of the width. An svg does so without a style
 * attribute, which pages forbid.
 */
export function At({ x, y = 0, children }: { x: number; y?: number; children: ReactNode }) {
  return (
    <svg x={percent(x)} y={y} overflow="visible" role="presentation">
      {children}
    </svg>
  );
}
