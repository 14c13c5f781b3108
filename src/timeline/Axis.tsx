import { type ReactNode, useMemo } from 'react';
import { hasManySources, lettersOf } from '../atlas/letters.ts';
import { nameWidth } from '../layout/measure.ts';
import { STRIP } from '../layout/sizes.ts';
import { type App, useApp } from '../ui/app.ts';
import type { View } from '../view/view.ts';
import { evening, MONTHS_WIDTH, morning, noon, type Scale } from './scale.ts';

/** CSS px of the letters under the axis, and the least between a month's name and a source's letter */
const NAME = 11.5;
const GAP = 12;

/**
 * Months, a break and days; below them, letters of sources at the dates they carry. Assistive technology
 * reads all this on the timeline's page.
 */
export function Axis({ scale }: { scale: Scale }) {
  const { atlas, view, t } = useApp();
  const { when } = view;
  return useMemo(() => <Drawing {...{ atlas, when, t, scale }} />, [atlas, when, t, scale]);
}

function Drawing({
  atlas,
  when,
  t,
  scale,
}: { scale: Scale } & Pick<App, 'atlas' | 't'> & Pick<View, 'when'>) {
  const { months, days, firstColumnDay, end, start } = scale;
  const y = STRIP.rows;
  const dated = atlas.sources.flatMap(({ id, date }) =>
    date?.length === 10 && date >= start && date <= end ? { id, date } : [],
  );
  const flagged = [...new Set(dated.map(({ date }) => date))].sort();
  /** the letters of a date; of many sources there is room for the first, and a sign that others follow */
  const flag = (date: string): string => {
    const letters = lettersOf(
      atlas,
      dated.filter((source) => source.date === date).map(({ id }) => id),
    );
    return hasManySources(atlas) && letters.length > 1 ? `${letters[0]}+` : letters.join(' ');
  };
  const firstsOfMonths = days.filter(({ date }) => date.endsWith('-01'));
  // A month's name is left out where a source's letter would touch it on the narrowest strip.
  const free = (day: string) =>
    !flagged.some(
      (date) =>
        date >= day &&
        (noon(scale, date) - morning(scale, day)) * STRIP.least < nameWidth(t.say.month(day), NAME) + GAP,
    );
  return (
    <svg className="axis" aria-hidden="true">
      <line x1="0" x2={percent(MONTHS_WIDTH)} y1={y} y2={y} />
      <line x1={percent(morning(scale, firstColumnDay))} x2="100%" y1={y} y2={y} />
      <At x={MONTHS_WIDTH} y={y}>
        <path d="M3 4l4-8M8 4l4-8" />
      </At>
      {[...months, ...days].map(({ date, from, to }) => {
        const fine = date.length > 7 && !/-01$|[05]$/.test(date);
        return (
          <g
            key={date}
            data-out={(when && (to < when.from || from > when.to)) || undefined}
            data-fine={fine || undefined}
          >
            {!fine && (
              <line
                x1={percent(morning(scale, from))}
                x2={percent(morning(scale, from))}
                y1={y}
                y2={y + (date.endsWith('-01') && date.length > 7 ? 9 : 4)}
              />
            )}
            <text x={percent((morning(scale, from) + evening(scale, to)) / 2)} y={y}>
              {date.length > 7 ? Number(date.slice(8)) : t.say.monthLetter(date)}
            </text>
          </g>
        );
      })}
      {months.map(({ date, from }, i) =>
        i === 0 || date.endsWith('-01') ? (
          <text key={date} className="name" x={percent(morning(scale, from))} y={y}>
            {date.slice(0, 4)}
          </text>
        ) : null,
      )}
      {(firstsOfMonths.length > 0 ? firstsOfMonths : days.slice(0, 1))
        .filter(({ from }) => free(from))
        .map(({ date, from }) => (
          <text key={date} className="name" x={percent(morning(scale, from))} y={y}>
            {t.say.month(date)}
          </text>
        ))}
      {flagged.map((date) => (
        <text key={date} className="flag" x={percent(noon(scale, date))} y={y}>
          {flag(date)}
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
