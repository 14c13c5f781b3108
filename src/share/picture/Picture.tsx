import type { Areas } from '../../atlas/areas.ts';
import { type Frame, visibleCentre } from '../../geometry/mercator.ts';
import { arrange } from '../../ground/pins/arrange.ts';
import type { Theme } from '../../layout/palette.ts';
import type { SinceLink } from '../../view/sinceLink.ts';
import type { Site } from '../../view/site.ts';
import type { View } from '../../view/view.ts';
import type { Words } from '../../words/words.ts';
import { Ground } from './Ground.tsx';
import { Pins } from './Pins.tsx';

export interface PictureProps {
  atlas: Site;
  areas: Areas | null;
  view: View;
  t: Words;
  /** CSS px and camera of what is drawn; its padding leaves free what a wrapper covers */
  frame: Frame;
  theme: Theme;
  id: string;
  numbers?: ReadonlyMap<string, number> | null;
  /** of which places it is marked that they changed; of none where it is left out */
  changed?: SinceLink;
}

/**
 * The map of a frame as one SVG group, its upper left corner at the origin: for cards, images and print, which need no WebGL and
 * no stylesheet.
 */
export function Picture({ numbers = null, changed, ...given }: PictureProps) {
  const { atlas, view, t, frame, theme, id } = given;
  const [x, y] = visibleCentre(frame);
  const { items } = arrange(atlas, view, frame);
  return (
    <g>
      <clipPath id={`${id}-frame`}>
        <rect width={frame.size.width} height={frame.size.height} />
      </clipPath>
      <g clipPath={`url(#${id}-frame)`}>
        <g transform={`translate(${x} ${y})`}>
          <Ground {...given} />
          <Pins
            atlas={atlas}
            view={view}
            t={t}
            theme={theme}
            items={items}
            numbers={numbers}
            changed={changed}
          />
        </g>
      </g>
    </g>
  );
}
