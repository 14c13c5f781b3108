/**
 * Writes what CSS needs of this room's values: custom properties, and the media queries that stylesheets ask
 * for by name.
 */
import { colours } from './palette.ts';
import { HALF, PEEK, TOP, TOP_FULL } from './sheet.ts';
import { DISC, HIT, NAME, ORDER, type PinKind, PLATE, STRIP, TAB } from './sizes.ts';
import { classFor, MEDIA, WINDOW_CLASSES } from './windows.ts';

/** Values of custom properties by name, without the leading dashes. */
type Properties = Readonly<Record<string, string>>;

const px = (length: number): string => `${length}px`;
const rule = (selector: string, properties: Properties): string =>
  `${selector}{${Object.entries(properties)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';')}}`;
const media = (query: string, ...rules: readonly string[]): string => `@media ${query}{${rules.join('')}}`;

const colourProperties = (): Properties =>
  Object.fromEntries(
    Object.entries(colours).map(([name, { light, dark }]) => [name, `light-dark(${light},${dark})`]),
  );

const orderProperties = (): Properties =>
  Object.fromEntries(
    Object.values(ORDER).flatMap((names) => names.map((name, i) => [`z-${name}`, `${i + 1}`])),
  );

const SIDES = ['top', 'right', 'bottom', 'left'] as const;
/** Safe areas as properties of our own, so that a test can set them. */
const safeProperties = (): Properties =>
  Object.fromEntries(SIDES.map((side) => [`safe-${side}`, `env(safe-area-inset-${side},0px)`]));

const sizeProperties = (): Properties => ({
  hit: px(HIT),
  'strip-side': px(STRIP.side),
  'strip-least': px(STRIP.least),
  'strip-rows': px(STRIP.rows),
  'plate-gap': px(PLATE.gap),
  'tile-least': px(PLATE.tile.least),
  'tile-side': px(PLATE.tile.side),
  'tile-type': px(PLATE.tile.type),
  'tile-gap': px(PLATE.tile.gap - PLATE.gap),
  'badge-size': px(PLATE.badge.size),
  'badge-out': px(-PLATE.badge.out),
  'tab-height': px(TAB.height),
  'tab-type': px(TAB.type),
  'tab-side': px(TAB.side),
  'tab-foot': px(TAB.foot),
  'name-beside': px(NAME.beside),
  'name-tracking': `${NAME.area.tracking}em`,
});

/**
 * The panel's width in every window class, and the strip's height on pages that have one: the values that
 * classFor() gives the app.
 */
const panelRules = (): readonly string[] => [
  ...WINDOW_CLASSES.flatMap((cls) => {
    const { panel } = classFor({ wide: false, strip: true }, cls);
    const { panel: wide } = classFor({ wide: true, strip: false }, cls);
    const width = (selector: string, size: typeof panel) =>
      size === 'sheet' ? [] : [rule(selector, { panel: `min(${size}px + var(--safe-left),100vw)` })];
    const rules = [...width(':root', panel), ...(wide === panel ? [] : width(':root[data-wide]', wide))];
    return rules.length > 0 ? [media(cls.query, ...rules)] : [];
  }),
  media(
    `screen and ${MEDIA.strip}`,
    rule(':root[data-strip]', {
      // at a type size of 16 px all but the rows is 68 px high, and it grows with the letters
      strip: `calc(max(${px(STRIP.height)},${STRIP.rows}px + ${(STRIP.height - STRIP.rows) / 16}rem) + var(--safe-bottom))`,
    }),
  ),
];

/**
 * The sheet's height at each stop, and the centre of the free part of the map: the values that paddingOf()
 * gives the app.
 */
function sheetRules(): readonly string[] {
  const centre = (top: number): Properties => ({
    'centre-y': `calc((${top}px + var(--safe-top) + 100dvh - var(--sheet) - var(--safe-bottom))/2)`,
  });
  // on a press the panel gets its data-stop before the root does
  const at = (stop: string): string => `:is(:root,.panel)[data-stop="${stop}"]`;
  return [
    rule(':root', {
      'centre-x': 'calc(50% - var(--safe-right)/2)',
      'centre-y': 'calc(50% + var(--safe-top)/2)',
    }),
    media(
      MEDIA.landscape,
      rule(':root', { 'centre-y': 'calc(50% + (var(--safe-top) - var(--safe-bottom))/2)' }),
    ),
    media(
      MEDIA.sheet,
      rule(':root,.panel', { sheet: `${100 * HALF}dvh` }),
      rule(at('peek'), { sheet: px(PEEK) }),
      rule(at('full'), { sheet: `calc(100dvh - ${PEEK}px - var(--safe-top) - var(--safe-bottom))` }),
      rule(':root', { ...centre(TOP), 'centre-x': 'calc(50% + (var(--safe-left) - var(--safe-right))/2)' }),
      rule(':root[data-stop="full"]', centre(TOP_FULL)),
    ),
  ];
}

/** A size that shrinks on a small plate, which sets --mini to 1. */
const shrinking = (full: number, mini: number): string =>
  full === mini ? px(full) : `calc(${full}px - ${full - mini}px*var(--mini,0))`;

/**
 * Sizes of a pin of one kind. The pin's box ends at the point, or HIT / 2 below it where the plate is centred
 * on the point. --under is the distance from the end of the box down to a name below the pin. --lift is the
 * distance from that name up to a name at the side, which is centred on the plate.
 */
function pinProperties(kind: PinKind, open: boolean): Properties {
  const body = kind === 'cluster' ? DISC : open ? PLATE.height.open : PLATE.height[kind];
  const { line } = NAME[open ? 'open' : 'full'];
  const centred = kind === 'area' || kind === 'cluster';
  const foot = centred ? HIT / 2 : 0;
  const under = (centred ? body / 2 : 0) + NAME.under[kind];
  const side = centred ? -line / 2 : -PLATE.tip[kind] - (body + line) / 2;
  // capitals have no descenders, so centred capitals look too low
  const capitals = kind === 'area' && !open ? 1 : 0;
  return {
    ...(kind === 'cluster'
      ? { w: px(DISC) }
      : { body: open ? px(body) : shrinking(body, PLATE.height.mini), tip: px(PLATE.tip[kind]) }),
    under: px(under - foot),
    lift: px(under - Math.round(side) + capitals),
  };
}

const typeProperties = (open: boolean): Properties => {
  const { size, line } = NAME[open ? 'open' : 'full'];
  return {
    'mark-size': open ? px(PLATE.mark.open) : shrinking(PLATE.mark.full, PLATE.mark.mini),
    'letters-type': px(PLATE.letters[open ? 'open' : 'full']),
    'name-type': px(size),
    'name-line': px(line),
  };
};

function pinRules(): readonly string[] {
  const kinds = ['approximate', 'area', 'cluster'] as const;
  return [
    rule('.pins>li', {
      ...pinProperties('point', false),
      ...typeProperties(false),
      'ordinal-type': shrinking(PLATE.ordinal.full, PLATE.ordinal.mini),
    }),
    ...kinds.map((kind) => rule(`.pins>[data-kind="${kind}"]`, pinProperties(kind, false))),
    rule('.pins>[data-kind="area"]', { 'name-type': px(NAME.area.size) }),
    rule('.pins>[data-open]', { ...pinProperties('point', true), ...typeProperties(true) }),
    rule('.pins>[data-open][data-kind="approximate"]', pinProperties('approximate', true)),
    rule('.pins>[data-open][data-kind="area"]', {
      ...pinProperties('area', true),
      'name-type': px(NAME.area.open),
    }),
  ];
}

/**
 * Every custom property, in the layer `tokens`. It must come first in the page's CSS, because its first
 * statement orders the layers.
 */
export const layoutCss = (): string =>
  `@layer vendor,tokens,base,components;@layer tokens{${[
    rule(':root', {
      ...colourProperties(),
      ...orderProperties(),
      ...sizeProperties(),
      ...safeProperties(),
      strip: '0px',
    }),
    ...panelRules(),
    ...sheetRules(),
    ...pinRules(),
  ].join('\n')}}`;

/**
 * Replaces each `(--name)` in the @media rules of a stylesheet by the query of that name.
 * @param file name of the stylesheet, for the error message
 * @throws where a name is unknown
 */
export function resolveMedia(css: string, file: string): string {
  const known: Readonly<Record<string, string>> = MEDIA;
  return css.replaceAll(/@media[^{;]*/g, (prelude) =>
    prelude.replaceAll(/\(--([\w-]+)\)/g, (_, name: string) => {
      const query = known[name];
      if (query === undefined)
        throw new Error(
          `${file}: @media (--${name}) is unknown; src/layout/windows.ts has ${Object.keys(MEDIA)
            .map((one) => `--${one}`)
            .join(', ')}`,
        );
      return query.includes(' and ') ? `(${query})` : query;
    }),
  );
}
