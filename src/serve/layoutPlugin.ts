/**
 * Gives stylesheets the values of src/layout as custom properties, @font-face rules and named media queries,
 * and the page's icon its colours.
 */
import { relative } from 'node:path';
import type { Plugin } from 'vite';
import { INK } from '../../geo/palette.ts';
import { layoutCss, resolveMedia } from '../layout/css.ts';
import { fontsCss } from '../layout/fonts.ts';
import { PAPER } from '../layout/palette.ts';

const SHEETS: Readonly<Record<string, () => string>> = {
  'virtual:layout.css': layoutCss,
  'virtual:fonts.css': fontsCss,
};

/** The page's icon is a data URL in the light theme's paper and ink. */
export const withIcon = (html: string): string =>
  html
    .replaceAll('__paper__', encodeURIComponent(PAPER.light))
    .replaceAll('__ink__', encodeURIComponent(INK.light));

/**
 * The same in development and in a build. The development server starts anew when a file of src/layout changes.
 * Stylesheets that CSS imports with @import do not pass here: src/stylesheets.ts imports them all.
 */
export function layoutPlugin(): Plugin {
  return {
    name: 'layout',
    enforce: 'pre',
    resolveId: (id) => (id in SHEETS ? `\0${id}` : null),
    load: (id) => SHEETS[id.replace('\0', '')]?.() ?? null,
    transformIndexHtml: { order: 'pre', handler: withIcon },
    transform(code, id) {
      const [path = ''] = id.split('?');
      if (!path.endsWith('.css') || !code.includes('(--')) return null;
      return { code: resolveMedia(code, relative(process.cwd(), path)), map: null };
    },
  };
}
