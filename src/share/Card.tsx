import { INK } from '../../geo/palette.ts';
import type { Areas } from '../atlas/areas.ts';
import { letterOf } from '../atlas/letters.ts';
import { labelIn } from '../atlas/names.ts';
import type { Frame } from '../geometry/mercator.ts';
import { stillCamera } from '../ground/locator/still.ts';
import { SYMBOL_SHAPES } from '../layout/symbols.ts';
import { WIDE } from '../layout/windows.ts';
import type { PageRecord } from '../pages/page.ts';
import type { Site } from '../view/site.ts';
import type { View } from '../view/view.ts';
import type { Words } from '../words/words.ts';
import { CARD } from './cardSize.ts';
import { type MeasureType, type Type, typeOf } from './faces.ts';
import { linesOf } from './lines.ts';
import { Picture } from './picture/Picture.tsx';

const SIDE = 452;
const LEFT = 48;
const WIDTH = SIDE - LEFT - 32;
/** CSS px from the top to the lower edge of the text, above the key */
const TEXT_END = 510;

const TITLE: Type = { family: 'Newsreader', weight: 500 };
const TEXT: Type = { family: 'Newsreader', weight: 400 };
const KEY: Type = { family: 'Libre Franklin', weight: 600 };
/** type sizes of the title, largest first, with the lines that each may take; the last takes what it must */
const TITLES = [
  [64, 2],
  [52, 3],
  [42, 4],
  [33, 6],
] as const;

interface CardProps {
  atlas: Site;
  areas: Areas;
  view: View;
  record: PageRecord;
  t: Words;
  measure: MeasureType;
}

/** The frame of a card's map: what the page shows in a wide window, as large as the card's right part allows. */
function frameOf(atlas: Site, view: View): Frame {
  const size = { width: CARD.width - SIDE, height: CARD.height };
  const { lng, lat, zoom } = stillCamera(atlas, view);
  const step = Math.log2(Math.min(size.width / WIDE.free.width, size.height / WIDE.free.height));
  return {
    camera: { lng, lat, zoom: zoom + step },
    size,
    padding: { left: 0, right: 0, top: 0, bottom: 0 },
  };
}

/** The preview of a page: its title, what it says first, and its map. */
export function Card({ atlas, areas, view, record, t, measure }: CardProps) {
  const { edition } = atlas;
  const whole = labelIn(edition.title, view.lang);
  const own = record.title(atlas, view, t);
  // "Manta · Source A, ¶ 12": what comes first is the title
  const [name = whole, ...beside] = own?.split(' · ') ?? [];
  const title = titleOf(name, measure);
  const said = (own === null ? null : record.description(atlas, view, t)) ?? edition.subtitle[view.lang];
  const top = 152;
  const titleEnd = top + title.lines.length * title.size * 1.02;
  const [size, lead] = own === null ? [29, 35] : [24, 31];
  const type = { ...TEXT, italic: own === null };
  const most = Math.max(1, Math.floor((TEXT_END - titleEnd - 10) / lead));
  const text = linesOf(said ?? '', WIDTH, (words) => measure(words, type, size), most);
  const ink = INK.light;
  return (
    <svg xmlns="http://www.w3.org/2000/svg" {...CARD} viewBox={`0 0 ${CARD.width} ${CARD.height}`}>
      <title>{own ?? whole}</title>
      <rect {...CARD} fill={PAPER} />
      <g transform={`translate(${SIDE} 0)`}>
        <Picture
          atlas={atlas}
          areas={areas}
          view={view}
          t={t}
          frame={frameOf(atlas, view)}
          theme="light"
          id="card"
        />
      </g>
      <path d={`M${SIDE} 0V${CARD.height}`} stroke={ink} strokeWidth={1} />
      <text x={LEFT} y={74} fill={ink} {...typeOf({ ...TEXT, italic: true }, 30)}>
        Cartulary
      </text>
      {own !== null && (
        <text x={LEFT} y={120} fill={ink} {...typeOf(KEY, 15)}>
          {linesOf([whole, ...beside].join(' · '), WIDTH, (words) => measure(words, KEY, 15), 1)[0]}
        </text>
      )}
      <path d={`M${LEFT} 94H${SIDE - 32}`} stroke={ink} strokeWidth={3} />
      {title.lines.map((line, i) => (
        <text
          key={line}
          x={LEFT}
          y={top + (i + 0.8) * title.size * 1.02}
          fill={ink}
          {...typeOf(TITLE, title.size)}
        >
          {line}
        </text>
      ))}
      {text.map((line, i) => (
        <text
          key={line}
          x={LEFT}
          y={titleEnd + 14 + (i + 0.8) * lead}
          fill={own === null ? '#57534a' : ink}
          {...typeOf(type, size)}
        >
          {line}
        </text>
      ))}
      <Key atlas={atlas} view={view} measure={measure} />
    </svg>
  );
}

const PAPER = '#fdfcf9';

function titleOf(text: string, measure: MeasureType) {
  for (const [size, most] of TITLES) {
    const lines = linesOf(text, WIDTH, (words) => measure(words, TITLE, size), most);
    if (!lines.at(-1)?.endsWith('…') || text.endsWith('…') || size === TITLES.at(-1)?.[0])
      return { size, lines };
  }
  return { size: TITLES[0][0], lines: [text] };
}

/** The layers that are shown, in two rows at most, and the letters of the sources. */
function Key({ atlas, view, measure }: Pick<CardProps, 'atlas' | 'view' | 'measure'>) {
  const rows: { x: number; y: number; layer: Site['layers'][number]; title: string }[] = [];
  let [x, y] = [LEFT, 546];
  for (const layer of atlas.layers.filter(({ id }) => view.layers.includes(id))) {
    const title = labelIn(layer.title, view.lang);
    const width = 22 + measure(title, KEY, 15) + 16;
    if (x > LEFT && x + width > LEFT + WIDTH + 16) [x, y] = [LEFT, y + 26];
    if (y > 572) break;
    rows.push({ x, y, layer, title });
    x += width;
  }
  const letters = view.sources.slice(0, 12).map((id) => letterOf(atlas, id));
  return (
    <g>
      {rows.map(({ x: left, y: base, layer, title }) => (
        <g key={layer.id} transform={`translate(${left} ${base})`}>
          <path
            transform="translate(0 -13) scale(.6667)"
            fill={layer.colour.mark.light}
            fillRule="evenodd"
            d={SYMBOL_SHAPES[layer.symbol].solid}
          />
          <text x={21} fill={INK.light} {...typeOf(KEY, 15)}>
            {title}
          </text>
        </g>
      ))}
      <text
        x={LEFT}
        y={rows.at(-1)?.y === 572 ? 600 : 582}
        fill={INK.light}
        letterSpacing={4}
        {...typeOf({ family: 'Newsreader', weight: 600 }, 16)}
      >
        {letters.join(' ')}
      </text>
    </g>
  );
}
