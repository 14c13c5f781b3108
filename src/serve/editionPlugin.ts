/**
 * In development, gives the one page what each built page holds of its edition: its languages, and its layers' colours. Built
 * code knows nothing of an edition, so that every site has the same scripts and stylesheets.
 */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import type { AtlasHead } from '../../geo/model.ts';
import { editionMark } from '../atlas/languages.ts';
import { layerCss } from '../layout/layerCss.ts';

const read = (path: string): AtlasHead => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw new Error(`${path} cannot be read. Publish the edition first: npm run geo -- build`);
  }
};

/** @param data folder of the published edition */
export function editionPlugin(data: string): Plugin {
  return {
    name: 'edition',
    apply: 'serve',
    transformIndexHtml(html) {
      const { edition, layers } = read(`${data}/atlas.json`);
      return {
        html: html.replace('<html ', `<html ${editionMark(edition.languages)} `),
        tags: [{ tag: 'style', children: layerCss(layers), injectTo: 'head' }],
      };
    },
  };
}
