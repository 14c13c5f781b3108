import { type IconName, iconShape } from './shapes.ts';

/**
 * An interface glyph (24 grid, stroke of 1.7, round joins, no fill), `size` in CSS px. Assistive technology does not see
 * it: the control around it is named in words.
 */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg className="icon" width={size} height={size} aria-hidden="true">
      <use href={`#${iconShape(name)}`} />
    </svg>
  );
}
