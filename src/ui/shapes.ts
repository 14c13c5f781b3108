/**
 * What icons and marks are drawn with. A page holds each shape once, in its element #shapes, and draws it by its id
 * wherever it stands: many pins and rows show the same few. The prerenderer writes the shapes that the page shows; the
 * app adds the others before it starts.
 */
import { SYMBOL_SHAPES, type SymbolName } from '../layout/symbols.ts';

/** Interface glyphs: 24 grid, stroke of 1.7, round joins, no fill. */
const GLYPHS = {
  back: 'M14.5 5 7.5 12l7 7',
  next: 'M9.5 5l7 7-7 7',
  down: 'M5 9.5l7 7 7-7',
  up: 'M5 14.5l7-7 7 7',
  close: 'M6 6 18 18M18 6 6 18',
  check: 'M4.5 12.5 10 18 19.5 6.5',
  plus: 'M12 5V19M5 12H19',
  minus: 'M5 12H19',
  home: 'M4.5 9V4.5H9M15 4.5H19.5V9M19.5 15V19.5H15M9 19.5H4.5V15',
  move: 'M12 3V21M3 12H21M9.5 5.5 12 3l2.5 2.5M9.5 18.5 12 21l2.5-2.5M5.5 9.5 3 12l2.5 2.5M18.5 9.5 21 12l-2.5 2.5',
  link: 'M10 14a4 4 0 0 0 5.7 0l3.2-3.2a4 4 0 0 0-5.7-5.7L12 6.3M14 10a4 4 0 0 0-5.7 0L5.1 13.2a4 4 0 0 0 5.7 5.7L12 17.7',
  share: 'M12 15.5V4M7.5 8 12 3.5l4.5 4.5M6.5 11.5H4.5V20.5H19.5V11.5H17.5',
  moon: 'M19.5 14.2A8 8 0 0 1 9.8 4.5 8 8 0 1 0 19.5 14.2Z',
  sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM12 3V5M12 19V21M3 12H5M19 12H21M5.6 5.6 7 7M17 17 18.4 18.4M5.6 18.4 7 17M17 7 18.4 5.6',
  unmapped: 'M4.5 4.5H19.5V14.5H14.5L12 18.5 9.5 14.5H4.5ZM3.5 20.5 20.5 3.5',
  pin: 'M4.5 4.5H19.5V14.5H14.5L12 18.5 9.5 14.5H4.5Z',
  differ: 'M4 9H20M4 15H20M16.5 3.5 7.5 20.5',
  wording: 'M4 9.6C6.5 6.4 9 6.4 12 8.6S17.5 10.8 20 7.6M4 16.4C6.5 13.2 9 13.2 12 15.4S17.5 17.6 20 14.4',
  agree: 'M4 9H20M4 15H20',
  map: 'M3.5 6.5 9 4.5 15 6.5 20.5 4.5V17.5L15 19.5 9 17.5 3.5 19.5ZM9 4.5V17.5M15 6.5V19.5',
  source: 'M4.5 6H19.5M4.5 10.5H15M4.5 15H19.5M4.5 19.5H12',
  timeline: 'M3 16.5H21M5.5 13.5v6M12 13.5v6M18.5 13.5v6M8.5 6.5l3 4.5h-6ZM15.5 4.5v5h5v-5Z',
  info: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM12 11V16.5M12 7.5V8',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM15.5 15.5 20.5 20.5',
  copy: 'M9 9H19.5V19.5H9ZM15 9V4.5H4.5V15H9',
} as const;

export type IconName = keyof typeof GLYPHS;

/** id of a glyph's shape */
export const iconShape = (name: IconName): string => `i-${name}`;
/** id of a layer's symbol; `off` its outline */
export const markShape = (symbol: SymbolName, off = false): string => `m-${symbol}${off ? '-off' : ''}`;

/** every shape by its id: an SVG path on a 24 × 24 grid, fill rule evenodd */
const paths = (): ReadonlyMap<string, string> =>
  new Map([
    ...Object.entries(GLYPHS).map(([name, d]) => [`i-${name}`, d] as const),
    ...Object.entries(SYMBOL_SHAPES).flatMap(
      ([name, { solid, outline }]) =>
        [
          [`m-${name}`, solid],
          [`m-${name}-off`, outline],
        ] as const,
    ),
  ]);

/** parts that nobody sees before the app has started, which brings their shapes along */
const UNSEEN = /<(\w+)\b[^>]*(?: class="[^"]*\blive-only\b| hidden="")[^>]*>.*?<\/\1>/gs;

/** The shapes that a piece of HTML shows without the app, as the content of #shapes. */
export function shapesOf(html: string): string {
  const seen = html.replaceAll(UNSEEN, '');
  const used = new Set([...seen.matchAll(/<use href="#([im]-[a-z-]+)"/g)].map(([, id]) => id));
  const symbols = [...paths()]
    .filter(([id]) => used.has(id))
    .map(([id, d]) => `<symbol id="${id}" viewBox="0 0 24 24"><path fill-rule="evenodd" d="${d}"/></symbol>`);
  return `<svg>${symbols.join('')}</svg>`;
}

const SVG = 'http://www.w3.org/2000/svg';

/** Adds to the page the shapes that it does not hold yet. */
export function addShapes(): void {
  const place = document.getElementById('shapes');
  const svg = place?.firstElementChild ?? place?.appendChild(document.createElementNS(SVG, 'svg'));
  for (const [id, d] of paths()) {
    if (document.getElementById(id)) continue;
    const symbol = document.createElementNS(SVG, 'symbol');
    symbol.id = id;
    symbol.setAttribute('viewBox', '0 0 24 24');
    const path = symbol.appendChild(document.createElementNS(SVG, 'path'));
    path.setAttribute('fill-rule', 'evenodd');
    path.setAttribute('d', d);
    svg?.append(symbol);
  }
}
