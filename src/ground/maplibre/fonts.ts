/**
 * Faces of the map's labels: the files the page's own CSS uses, so that the browser downloads them once. The whole
 * Latin file and Latin Extended are fetched only when a label needs them.
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
  // of two files that have a character the first is taken
  { url: core, 'unicode-range': [...CORE] },
  { url: latin, 'unicode-range': [...LATIN] },
  { url: latinExt, 'unicode-range': [...LATIN_EXT] },
];

/** one file has one weight and one slant, and each name here stands for one of them */
export const fontFaces: FontFacesSpecification = {
  'Map Regular': face(regularCore, regular, regularExt),
  'Map Semibold': face(semiboldCore, semibold, semiboldExt),
  'Map Italic': face(italicCore, italic, italicExt),
};
