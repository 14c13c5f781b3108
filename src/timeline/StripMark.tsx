import type { ComponentProps } from 'react';
import { nameWidth } from '../pins/measure.ts';
import { Link } from '../ui/Link.tsx';
import { Mark } from '../ui/Mark.tsx';
import { useApp } from '../view/app.ts';
import { toTimeline } from '../view/changes.ts';
import { At, percent } from './At.tsx';
import { eventName } from './eventName.ts';
import { isIn } from './groups.ts';
import { type Item, LEAST_WIDTH, MARK } from './items.ts';

const LABEL = 11.5;

interface Props extends Pick<ComponentProps<typeof Link>, 'tabIndex' | 'onFocus' | 'onBlur' | 'onPointerEnter' | 'onPointerLeave' | 'onKeyDown'> {
  item: Item;
  /** CSS px from the top of the drawing to the axis */
  axis: number;
}

/** One event on the strip: the symbol of its layer on what its date spans. Leads to it on the timeline's page. */
export function StripMark({ item: { event, shape, left, right, at, up, room }, axis, ...rest }: Props) {
  const app = useApp();
  const { atlas, view, t } = app;
  const layer = atlas.layer(event.layer);
  if (!layer) return null;
  const y = axis - up;
  const title = shape === 'either' ? `${event.title[view.lang]}: ${t.claims.differ.toLocaleLowerCase(view.lang)}` : event.title[view.lang];
  // a label stands on its own bar, and where nothing follows beside it
  const labelled = (shape === 'range' || shape === 'either') && nameWidth(title, LABEL) + MARK + 6 <= room * LEAST_WIDTH;
  const end = Math.max(right, at);
  return (
    <li className="event" data-event={event.id} data-layer={layer.id} data-shape={shape} data-out={!isIn(atlas, view, event) || undefined}>
      <svg role="presentation">
        <Link
          to={toTimeline(view, event.id)}
          aria-label={eventName(app, event)}
          aria-current={view.event === event.id || undefined}
          draggable={false}
          {...rest}
        >
          {shape !== 'day' && <line className="bar" x1={percent(left)} x2={percent(end)} y1={y} y2={y} />}
          {shape === 'either' && [left, end].map((x) => <line key={x} className="end" x1={percent(x)} x2={percent(x)} y1={y - 4} y2={y + 4} />)}
          <At x={at} y={y}>
            <rect className="hit" x={-9} y={-6} width={18} height={12} />
            <circle className="clear" r={MARK / 2 + 1} />
            <g transform={`translate(${-MARK / 2} ${-MARK / 2})`}>
              <Mark layer={layer} size={MARK} off={!view.layers.includes(layer.id)} />
            </g>
            <rect className="ring" x={-8} y={-8} width={16} height={16} />
          </At>
          {labelled && (
            <At x={shape === 'either' ? end : at} y={y}>
              <text className="label" x={MARK / 2 + 3} y={4}>
                {title}
              </text>
            </At>
          )}
        </Link>
      </svg>
    </li>
  );
}
