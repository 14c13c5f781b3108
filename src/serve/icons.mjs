// Draws the icons of the installed site from the mark that the page's template shows in a tab.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { writePage } from './writePage.mjs';

/** of the mark's own square, in its units */
const SIDE = 32;
/** systems cut a maskable icon to their shape: what matters lies within four fifths of its width (W3C) */
const SAFE = 0.56;

/**
 * An icon as SVG: the mark by itself, or small on a ground that fills the square.
 * @param {string} mark inner markup of the template's icon
 * @param {string} ground colour of the ground
 */
export function iconOf(mark, ground, maskable) {
  const gap = (SIDE * (1 - SAFE)) / 2;
  const inner = maskable
    ? `<rect width="${SIDE}" height="${SIDE}" fill="${ground}"/><g transform="translate(${gap} ${gap}) scale(${SAFE})">${mark}</g>`
    : mark;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIDE} ${SIDE}">${inner}</svg>`;
}

/** The mark of a template and the colour of its paper; throws where it has none. */
export function markIn(template) {
  const [, data] = /<link rel="icon"[^>]* href="data:image\/svg\+xml,([^"]*)"/.exec(template) ?? [];
  const [, mark] = /<svg[^>]*>(.*)<\/svg>/.exec(decodeURIComponent(data ?? '')) ?? [];
  const [, ground] = /fill='(#[0-9a-f]+)'/.exec(mark ?? '') ?? [];
  if (!mark || !ground)
    throw new Error('index.html has no icon that the icons of the site could be drawn from');
  return { mark, ground };
}

/**
 * @param {readonly { file: string, edge: number, maskable: boolean }[]} icons what to draw
 * @param {string} client folder of the built code, with the template
 * @param {string} out the built site's folder
 */
export async function writeIcons(icons, client, out) {
  const { mark, ground } = markIn(readFileSync(join(client, 'index.html'), 'utf8'));
  for (const { file, edge, maskable } of icons) {
    const drawn = new Resvg(iconOf(mark, ground, maskable), { fitTo: { mode: 'width', value: edge } });
    await writePage(join(out, 'icons', file), drawn.render().asPng());
  }
}
