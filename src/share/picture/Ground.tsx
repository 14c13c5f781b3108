import { Fragment } from 'react';
import type { Areas } from '../../atlas/areas.ts';
import type { Frame } from '../../geometry/mercator.ts';
import { visibleCentre } from '../../geometry/mercator.ts';
import { baseFor } from '../../ground/locator/base.ts';
import { draw, STEPS } from '../../ground/locator/draw.ts';
import { palettes, type Theme } from '../../layout/palette.ts';
import { hatchPath, SYMBOL_SHAPES } from '../../layout/symbols.ts';
import { hatchedAreas } from '../../view/shown.ts';
import type { Site } from '../../view/site.ts';
import type { View } from '../../view/view.ts';

interface Props {
  atlas: Site;
  /** null draws areas without outlines, which shows nothing of them */
  areas: Areas | null;
  view: View;
  frame: Frame;
  theme: Theme;
  /** prefix of ids, as a page may hold several pictures */
  id: string;
}

/**
 * Land, borders and hatched areas of a frame as SVG, around the origin. All looks are attributes, because a picture leaves the
 * site without its stylesheets.
 */
export function Ground({ atlas, areas, view, frame, theme, id }: Props) {
  const { camera, size } = frame;
  const [cx, cy] = visibleCentre(frame);
  const extent = { left: -cx, top: -cy, right: size.width - cx, bottom: size.height - cy };
  const drawing = draw(atlas, baseFor(camera.zoom), areas, hatchedAreas(atlas, view, null), camera, extent);
  const { land, lakes, focus, borders, provinces } = drawing;
  const colours = palettes[theme];
  const px = (width: number) => width * STEPS;
  const layers = new Map(drawing.areas.map(({ layer }) => [layer.id, layer]));
  const areasOf = (under: boolean) =>
    drawing.areas
      .filter(({ weight }) => (weight === 'sea') === under)
      .map(({ place, layer, weight, fill, edge }) => (
        <Fragment key={place}>
          <path fill={`url(#${id}-${layer.id})`} fillRule="evenodd" opacity={under ? 0.72 : 1} d={fill} />
          <path
            fill="none"
            stroke={layer.colour.mark[theme]}
            strokeWidth={px(weight === 'province' ? 1.1 : 1.4)}
            strokeLinecap="round"
            strokeDasharray={weight === 'province' ? undefined : `${px(0.1)} ${px(4.2)}`}
            d={edge}
          />
        </Fragment>
      ));
  return (
    <g transform={`scale(${1 / STEPS})`} fill="none" strokeLinejoin="round">
      <defs>
        {[...layers.values()].map((layer) => {
          const { hatch } = SYMBOL_SHAPES[layer.symbol];
          const side = px(hatch.tile);
          return (
            <pattern
              key={layer.id}
              id={`${id}-${layer.id}`}
              width={side}
              height={side}
              patternUnits="userSpaceOnUse"
            >
              <path
                transform={`scale(${STEPS})`}
                stroke={layer.colour.mark[theme]}
                strokeOpacity={theme === 'light' ? 0.36 : 0.5}
                strokeWidth={hatch.width}
                strokeLinecap="round"
                d={hatchPath(hatch)}
              />
            </pattern>
          );
        })}
      </defs>
      <rect
        x={px(extent.left)}
        y={px(extent.top)}
        width={px(size.width)}
        height={px(size.height)}
        fill={colours.water}
      />
      <path stroke={colours.glow} strokeWidth={px(17)} strokeOpacity={0.5} d={land} />
      <path stroke={colours.glow} strokeWidth={px(9)} d={land} />
      {areasOf(true)}
      <path fill={colours.land} fillRule="evenodd" d={land} />
      {focus && <path fill={colours.focus} fillRule="evenodd" d={focus} />}
      {lakes && <path fill={colours.water} fillRule="evenodd" d={lakes} />}
      <path stroke={colours.coast} strokeWidth={px(0.9)} d={land} />
      {provinces && (
        <path
          transform={`scale(${STEPS})`}
          stroke={colours.admin}
          strokeWidth={0.6}
          strokeDasharray="1.2 1.2"
          d={provinces}
        />
      )}
      {areasOf(false)}
      {borders && <path stroke={colours.casing} strokeWidth={px(3)} d={borders} />}
      {borders && <path stroke={colours.border} strokeWidth={px(1.1)} strokeLinecap="round" d={borders} />}
    </g>
  );
}
