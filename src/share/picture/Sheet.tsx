import { INK } from '../../../geo/palette.ts';
import { letterOf } from '../../atlas/letters.ts';
import { labelIn } from '../../atlas/names.ts';
import type { Camera, Frame, Size } from '../../geometry/mercator.ts';
import { creditsOf } from '../../ground/credits.ts';
import { SYMBOL_SHAPES } from '../../layout/symbols.ts';
import { hiddenOf } from '../../view/shown.ts';
import { type MeasureType, type Type, typeOf } from '../faces.ts';
import { linesOf } from '../lines.ts';
import { Picture, type PictureProps } from './Picture.tsx';

/** CSS px around everything, of the head above the map, and of the foot below it */
const SIDE = 40;
const HEAD = 118;
const FOOT = 132;
const TITLE: Type = { family: 'Newsreader', weight: 500 };
const TEXT: Type = { family: 'Newsreader', weight: 400 };
const WORDS: Type = { family: 'Libre Franklin', weight: 400 };
const KEY: Type = { family: 'Libre Franklin', weight: 600 };
const PAPER = '#fdfcf9';
const QUIET = '#57534a';

interface Props extends Omit<PictureProps, 'frame' | 'theme' | 'id'> {
  /** CSS px of the whole picture */
  size: Size;
  camera: Camera;
  /** what the picture is of */
  title: string;
  /** absolute address of the view */
  address: string;
  measure: MeasureType;
}

/** CSS px of the map in a picture of a size */
export const mapIn = ({ width, height }: Size): Size => ({
  width: width - 2 * SIDE,
  height: height - HEAD - FOOT,
});

/**
 * A picture of a view that says by itself what it is of: title, key, what the reader's choices hide, sources, date, credits and
 * address are drawn in, for it will be seen without the site.
 */
export function Sheet({ size, camera, title, address, measure, ...given }: Props) {
  const { atlas, view, t } = given;
  const { edition } = atlas;
  const map = mapIn(size);
  const frame: Frame = { camera, size: map, padding: { left: 0, right: 0, top: 0, bottom: 0 } };
  const end = size.width - SIDE;
  const foot = size.height - FOOT + 28;
  const hidden = hiddenOf(atlas, view);
  const fitted = (text: string, type: Type, px: number, width: number) =>
    linesOf(text, width, (words) => measure(words, type, px), 1)[0] ?? '';
  const whole = labelIn(edition.title, view.lang);
  const letters = view.sources.map((id) => letterOf(atlas, id));
  const credits = creditsOf(edition.credits)
    .map(({ name }) => name)
    .join(', ');
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      {...size}
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-label={title}
    >
      <title>{title}</title>
      <rect {...size} fill={PAPER} />
      <path d={`M${SIDE} 34H${end}`} stroke={INK.light} strokeWidth={2} />
      <text x={SIDE} y={76} fill={INK.light} {...typeOf(TITLE, 34)}>
        {fitted(title, TITLE, 34, map.width - 150)}
      </text>
      <text x={end} y={74} textAnchor="end" fill={INK.light} {...typeOf({ ...TEXT, italic: true }, 24)}>
        {t.wordmark}
      </text>
      <text x={SIDE} y={102} fill={QUIET} {...typeOf({ ...TEXT, italic: true }, 19)}>
        {fitted(
          title === whole ? (edition.subtitle[view.lang] ?? '') : whole,
          { ...TEXT, italic: true },
          19,
          map.width,
        )}
      </text>
      <g transform={`translate(${SIDE} ${HEAD})`}>
        <Picture {...given} frame={frame} theme="light" id="sheet" />
        <rect {...map} fill="none" stroke={INK.light} strokeWidth={1} />
      </g>
      <Key {...given} measure={measure} x={SIDE} y={foot} end={end} />
      <text x={SIDE} y={foot + 28} fill={QUIET} {...typeOf(WORDS, 14)}>
        {fitted(
          [hidden ? t.filter.shown(hidden) : t.filter.everything, `${t.accordingTo(letters)}.`].join(' '),
          WORDS,
          14,
          map.width,
        )}
      </text>
      <text x={SIDE} y={foot + 52} fill={QUIET} {...typeOf(WORDS, 14)}>
        {fitted(`${t.say.date(edition.date)} · ${edition.stamp} · ${credits}`, WORDS, 14, map.width)}
      </text>
      <text x={SIDE} y={foot + 76} fill={INK.light} {...typeOf(KEY, 14)}>
        {fitted(address, KEY, 14, map.width)}
      </text>
    </svg>
  );
}

/** The layers that are shown, in one row. */
function Key({
  atlas,
  view,
  measure,
  x,
  y,
  end,
}: Pick<Props, 'atlas' | 'view' | 'measure'> & { x: number; y: number; end: number }) {
  let left = x;
  return atlas.layers
    .filter(({ id }) => view.layers.includes(id))
    .map((layer) => {
      const title = labelIn(layer.title, view.lang);
      const at = left;
      left += 24 + measure(title, KEY, 15) + 22;
      if (left > end + 22) return null;
      return (
        <g key={layer.id} transform={`translate(${at} ${y})`}>
          <path
            transform="translate(0 -14) scale(.7)"
            fill={layer.colour.mark.light}
            fillRule="evenodd"
            d={SYMBOL_SHAPES[layer.symbol].solid}
          />
          <text x={23} fill={INK.light} {...typeOf(KEY, 15)}>
            {title}
          </text>
        </g>
      );
    });
}
