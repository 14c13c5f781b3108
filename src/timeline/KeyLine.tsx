import { useApp } from '../ui/app.ts';
import type { Shape } from './marks.ts';

const LINES = ['day', 'range', 'month', 'about', 'either'] as const satisfies readonly Shape[];

/**
 * What the marks of the strip mean, in one line; what has no room in it is left out from the end. Assistive technology
 * hears the date of each mark.
 */
export function KeyLine() {
  const { t } = useApp();
  const { key } = t.timeline;
  return (
    <ul className="strip-signs" aria-hidden="true">
      {LINES.map((shape) => (
        <li key={shape} data-shape={shape}>
          <svg width={shape === 'day' ? 10 : 26} height="10" aria-hidden="true">
            {shape === 'day' ? (
              <path className="dot" d="M5 0l5 5-5 5-5-5z" />
            ) : (
              <line className="bar" x1="1" x2="25" y1="5" y2="5" />
            )}
            {shape === 'either' && <path className="end" d="M1 1v8M25 1v8" />}
          </svg>
          {key[shape]}
        </li>
      ))}
      <li>
        <b className="several">2</b>
        {key.several}
      </li>
      <li>
        <b className="flag">A</b>
        {key.published}
      </li>
    </ul>
  );
}
