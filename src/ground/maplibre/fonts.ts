/**
 * Typefaces of the map's labels: the same files as in the page's CSS, so that a browser downloads them once.
 * The whole files of Latin and Latin Extended are downloaded only when a label needs them.
 */
import regular from '@fontsource/libre-franklin/files/libre-franklin-latin-400-normal.woff2?url';
import semibold from '@fontsource/libre-franklin/files/libre-franklin-latin-600-normal.woff2?url';
import regularExt from '@fontsource/libre-franklin/files/libre-franklin-latin-ext-400-normal.woff2?url';
import semiboldExt from '@fontsource/libre-franklin/files/libre-franklin-latin-ext-600-normal.woff2?url';
import italic from '@fontsource/newsreader/files/newsreader-latin-400-italic.woff2?url';
import italicExt from '@fontsource/newsreader/files/newsreader-latin-ext-400-italic.woff2?url';
import type { FontFacesSpecification } from 'maplibre-gl';
import regularCore from '../../../.cache/fonts/libre-franklin-400-normal.woff2?url';
import semiboldCore from '../../../.cache/fonts/libre-franklin-600-normal.woff2?url';
import italicCore from '../../../.cache/fonts/newsreader-400-italic.woff2?url';
import { CORE, LATIN, LATIN_EXT } from '../../layout/fonts.ts';

const face = (core: string, latin: string, latinExt: string) => [
  // MapLibre prefers the first of two files that have a character
  { url: core, 'unicode-range': [...CORE] },
  { url: latin, 'unicode-range': [...LATIN] },
  { url: latinExt, 'unicode-range': [...LATIN_EXT] },
];

/** Each name stands for one weight and style, as each file has one. */
export const fontFaces: FontFacesSpecification = {
  'Map Regular': face(regularCore, regular, regularExt),
  'Map Semibold': face(semiboldCore, semibold, semiboldExt),
  'Map Italic': face(italicCore, italic, italicExt),
};
