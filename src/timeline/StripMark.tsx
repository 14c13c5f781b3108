import type { ComponentProps } from 'react';
import { STRIP } from '../layout/sizes.ts';
import { useApp } from '../ui/app.ts';
import { Link } from '../ui/Link.tsx';
import { Mark } from '../ui/Mark.tsx';
import { useLive } from '../ui/window.ts';
import { toTimeline } from '../view/changes.ts';
import { At, percent } from './Axis.tsx';
import { isIn, markName } from './groups.ts';
import { type Item, MARK, TARGET } from './marks.ts';

interface StripMarkProps extends Omit<ComponentProps<typeof Link>, 'to'> {
  item: Item;
  /** whether its card is open */
  open: boolean;
}

/**
 * What stands at one date: the symbol of its event's layer, or the number of its events, on the days that the
 * date spans. It links to the event, or with scripts to the card of its several.
 */
export function StripMark({ item, open, ...rest }: StripMarkProps) {
  const app = useApp();
  const { atlas, view } = app;
  const live = useLive();
  const { events, shape, left, right, at, up, bar } = item;
  const [event] = events;
  const layer = atlas.layer(event.layer);
  const several = events.length > 1;
  const current = events.some(({ id }) => id === view.event) || undefined;
  const [y, line] = [STRIP.rows - up, STRIP.rows - bar];
  return (
    <li
      className="event"
      data-event={event.id}
      data-layer={several ? undefined : event.layer}
      data-shape={shape}
      data-current={current}
      data-out={!events.some((one) => isIn(atlas, view, one)) || undefined}
    >
      <svg role="presentation">
        <Link
          to={toTimeline(view, event.id)}
          aria-label={markName(app, item)}
          aria-current={current}
          draggable={false}
          {...(several && live ? { role: 'button', 'aria-expanded': open } : {})}
          {...rest}
        >
          {shape !== 'day' && (
            <line className="bar" x1={percent(left)} x2={percent(right)} y1={line} y2={line} />
          )}
          {shape === 'either' &&
            [left, right].map((x) => (
              <line key={x} className="end" x1={percent(x)} x2={percent(x)} y1={y - 5} y2={y + 5} />
            ))}
          <At x={at} y={y}>
            {bar < up && <line className="bar stem" y1={MARK / 2} y2={up - bar} />}
            <rect className="hit" x={-TARGET / 2} y={-TARGET / 2} width={TARGET} height={TARGET} />
            {several ? (
              <>
                <circle className="disc" r={9} />
                <text className="several" y={4}>
                  {events.length}
                </text>
              </>
            ) : (
              <>
                <circle className="clear" r={MARK / 2 + 1} />
                {layer && (
                  <g transform={`translate(${-MARK / 2} ${-MARK / 2})`}>
                    <Mark layer={layer} size={MARK} off={!view.layers.includes(layer.id)} />
                  </g>
                )}
              </>
            )}
          </At>
        </Link>
      </svg>
    </li>
  );
}
