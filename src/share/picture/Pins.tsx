import { GROUNDS, INK } from '../../../geo/palette.ts';
import { labelIn } from '../../atlas/names.ts';
import type { ClusterItem, Item, PinItem } from '../../ground/pins/arrangement.ts';
import { bodyOf } from '../../ground/pins/bodies.ts';
import { arcsOf } from '../../ground/pins/Cluster.tsx';
import { lettersWidth, nameWidth } from '../../layout/measure.ts';
import { palettes, type Theme } from '../../layout/palette.ts';
import { NAME, PLATE } from '../../layout/sizes.ts';
import { SYMBOL_SHAPES } from '../../layout/symbols.ts';
import { type SinceLink, UNCHANGED } from '../../view/sinceLink.ts';
import type { Site } from '../../view/site.ts';
import type { View } from '../../view/view.ts';
import type { Words } from '../../words/words.ts';

export const SANS = 'Libre Franklin, sans-serif';
export const SERIF = 'Newsreader, serif';

interface Props {
  atlas: Site;
  view: View;
  t: Words;
  theme: Theme;
  items: readonly Item[];
  /** what plates say in place of the letters of sources; null for the letters */
  numbers: ReadonlyMap<string, number> | null;
  /** of which places it is marked that they changed */
  changed?: SinceLink | undefined;
}

/** The pins, discs and names of an arrangement as SVG, around the centre of its visible map. */
export function Pins(props: Props) {
  const seen = props.items.filter((item) => !item.out && !(item.kind === 'pin' && item.size === 'hidden'));
  const rank = (item: Item) =>
    item.kind === 'cluster' ? 1 : item.plate.open || item.plate.now ? 3 : item.plate.kind === 'area' ? 0 : 2;
  return seen
    .toSorted((a, b) => rank(a) - rank(b))
    .map((item) =>
      item.kind === 'pin' ? (
        <Pin key={item.id} {...props} item={item} />
      ) : (
        <Disc key={item.id} {...props} item={item} />
      ),
    );
}

function Pin({ atlas, view, theme, numbers, changed = UNCHANGED, item }: Props & { item: PinItem }) {
  const { plate, size, x, y, fan } = item;
  const place = atlas.place(item.id);
  if (!place) return null;
  const inverted = plate.open || plate.now;
  const [ground, ink] = [GROUNDS.plate[theme], INK[theme]];
  const mini = size === 'mini';
  const box = mini
    ? { x: x - plate.miniWidth / 2, y: y - PLATE.height.mini / 2, w: plate.miniWidth, h: PLATE.height.mini }
    : bodyOf(item);
  const mark = PLATE.mark[mini ? 'mini' : plate.open ? 'open' : 'full'];
  const type = PLATE.letters[plate.open ? 'open' : 'full'];
  const number = numbers?.get(item.id) ?? plate.number;
  const words = mini ? '' : (number?.toString() ?? (plate.letters || plate.tiles.join(' ')));
  const wide = words && (number === null ? lettersWidth(words, type) : nameWidth(words, type));
  const marks = plate.layers.length * (mark + PLATE.gap) - PLATE.gap;
  const width = Math.max(box.w, marks + (words ? PLATE.gap + Number(wide) : 0) + 10);
  const left = box.x + box.w / 2 - width / 2;
  const start = left + (width - marks - (words ? PLATE.gap + Number(wide) : 0)) / 2;
  return (
    <g>
      {plate.kind === 'point' && (
        <>
          <path fill={ink} d={`M${x - 5} ${y - PLATE.tip.point}h10l-5 6z`} />
          <circle cx={x} cy={y} r={2.5} fill={ink} stroke={ground} strokeWidth={1.5} />
        </>
      )}
      {plate.kind === 'approximate' && (
        <circle cx={x} cy={y} r={9} fill="none" stroke={ink} strokeWidth={1.25} strokeDasharray="3 2.4" />
      )}
      <rect
        x={left}
        y={box.y}
        width={width}
        height={box.h}
        rx={plate.kind === 'area' ? 0 : 3}
        fill={inverted ? ink : ground}
        stroke={ink}
        strokeWidth={1.25}
        strokeDasharray={plate.kind === 'approximate' ? '4 3' : undefined}
      />
      {changed([item.id]) && <Corner x={left} y={box.y} fill={inverted ? ground : ink} />}
      {plate.layers.map((id, i) => {
        const layer = atlas.layer(id);
        return (
          layer && (
            <path
              key={id}
              transform={`translate(${start + i * (mark + PLATE.gap)} ${box.y + (box.h - mark) / 2}) scale(${mark / 24})`}
              fill={layer.colour[inverted ? 'inverse' : 'mark'][theme]}
              fillRule="evenodd"
              d={SYMBOL_SHAPES[layer.symbol].solid}
            />
          )
        );
      })}
      {words && (
        <text
          x={start + marks + PLATE.gap}
          y={box.y + box.h / 2 + type * 0.34}
          fontFamily={number === null ? SERIF : SANS}
          fontSize={type}
          fontWeight={600}
          letterSpacing={number === null ? type * 0.07 : undefined}
          fill={inverted ? ground : ink}
        >
          {words}
        </text>
      )}
      {plate.differs && !mini && <Differs x={left + width} y={box.y} ground={ground} ink={ink} />}
      <Name
        item={item}
        theme={theme}
        anchor={x + fan}
        edges={[left, left + width]}
        words={labelIn(place.name, view.lang)}
      />
    </g>
  );
}

/** What marks a changed place: a corner that is turned down. */
function Corner({ x, y, fill }: { x: number; y: number; fill: string }) {
  return <path fill={fill} d={`M${x} ${y}h9l-9 9z`} />;
}

/** The badge for differing sources, at a plate's upper right corner. */
function Differs({ x, y, ground, ink }: { x: number; y: number; ground: string; ink: string }) {
  const { size, out } = PLATE.badge;
  return (
    <g
      transform={`translate(${x + out - size / 2} ${y - out + size / 2})`}
      fill={ground}
      stroke={ink}
      strokeWidth={1.25}
    >
      <circle r={size / 2} />
      <path strokeLinecap="round" d="M-3.6-1.7h7.2M-3.6 1.7h7.2M1.9-4.4-1.9 4.4" />
    </g>
  );
}

/** A name under its pin or beside it, on a halo. */
function Name({
  item,
  theme,
  anchor,
  edges,
  words,
}: {
  item: Item;
  theme: Theme;
  anchor: number;
  edges: readonly [left: number, right: number];
  words: string;
}) {
  if (item.label === 'none') return null;
  const kind = item.kind === 'cluster' ? 'cluster' : item.plate.kind;
  const open = item.kind === 'pin' && item.plate.open;
  const area = kind === 'area';
  const size = area ? NAME.area[open ? 'open' : 'size'] : NAME[open ? 'open' : 'full'].size;
  const body = bodyOf(item);
  const tip = item.kind === 'cluster' ? 0 : PLATE.tip[item.plate.kind];
  const under = item.label === 'bottom';
  const x = under ? anchor : item.label === 'right' ? edges[1] + NAME.beside : edges[0] - NAME.beside;
  const y = under ? body.y + body.h + tip + NAME.under[kind] + size : body.y + body.h / 2 + size * 0.35;
  return (
    <text
      x={x}
      y={y}
      textAnchor={under ? 'middle' : item.label === 'right' ? 'start' : 'end'}
      fontFamily={SANS}
      fontSize={size}
      fontWeight={600}
      letterSpacing={area ? size * NAME.area.tracking : undefined}
      fill={INK[theme]}
      stroke={palettes[theme].halo}
      strokeWidth={3}
      strokeLinejoin="round"
      paintOrder="stroke"
    >
      {area ? words.toUpperCase() : words}
    </text>
  );
}

function Disc({ atlas, view, t, theme, changed = UNCHANGED, item }: Props & { item: ClusterItem }) {
  const [ground, ink] = [GROUNDS.plate[theme], INK[theme]];
  const centre = item.x + item.fan;
  const first = atlas.place(item.members[0] ?? '');
  const colour = (id: string) => atlas.layer(id)?.colour.mark[theme];
  const body = bodyOf(item);
  return (
    <g>
      <g transform={`translate(${centre} ${item.y})`}>
        <circle r={19} fill={ground} stroke={ink} strokeWidth={1.2} />
        {arcsOf(item.arcs).map(({ layer, d }) =>
          d ? (
            <path key={layer} fill="none" stroke={colour(layer)} strokeWidth={3} d={d} />
          ) : (
            <circle key={layer} r={17} fill="none" stroke={colour(layer)} strokeWidth={3} />
          ),
        )}
        {changed(item.members) && <Corner x={-20} y={-20} fill={ink} />}
        <text y={5} textAnchor="middle" fontFamily={SANS} fontSize={14} fontWeight={600} fill={ink}>
          {item.members.length}
        </text>
      </g>
      {first && (
        <Name
          item={item}
          theme={theme}
          anchor={centre}
          edges={[body.x, body.x + body.w]}
          words={t.cluster(labelIn(first.name, view.lang), item.members.length - 1)}
        />
      )}
    </g>
  );
}
