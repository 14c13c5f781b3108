// Draws the previews of a site's pages, without a browser, and keeps them by what they are drawn from.
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { cardFonts, knownFamily } from './cardFonts.mjs';
import { writePage } from './writePage.mjs';

const KEPT = '.cache/cards';
const FAMILY = /font-family="(?<family>[^",]+)[^"]*"(?<between>[^>]*?)font-weight="(?<weight>\d+)"/g;

/** an SVG with each family as its file knows it; React writes family, weight and style in this order */
const forResvg = (svg) =>
  svg.replaceAll(/<text\b[^>]*>/g, (tag) => {
    const style = /font-style="italic"/.test(tag) ? 'italic' : 'normal';
    return tag.replaceAll(FAMILY, (whole, ...groups) => {
      const { family, weight } = groups.at(-1);
      return whole.replace(
        /font-family="[^"]*"/,
        `font-family="${knownFamily(family, Number(weight), style)}"`,
      );
    });
  });

/** A map has few colours: a palette makes a fifth of the bytes. Numbers of colours, until a card is small enough. */
const COLOURS = [128, 64, 32, 16];
/** bytes of a card at most: chats load many at once */
const MOST = 60_000;

/** a picture as PNG of few bytes */
async function small(drawing) {
  const pixels = sharp(drawing.pixels, {
    raw: { width: drawing.width, height: drawing.height, channels: 4 },
  }).removeAlpha();
  let png = Buffer.alloc(0);
  for (const colours of COLOURS) {
    png = await pixels.clone().png({ palette: true, colours, effort: 5, dither: 0 }).toBuffer();
    if (png.length <= MOST) break;
  }
  return png;
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const fontOf = async () => ({ fontFiles: await cardFonts(), loadSystemFonts: false });

/** @returns what tells the width of text in CSS px, as resvg draws it; each word is measured once */
export async function measureWith() {
  const font = await fontOf();
  const widths = new Map();
  const SIZE = 100;
  const measured = (text, { family, weight, italic = false }) => {
    const style = italic ? 'italic' : 'normal';
    const key = `${family} ${weight} ${style} ${text}`;
    const width =
      widths.get(key) ??
      new Resvg(
        `<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><text font-family="${knownFamily(family, weight, style)}" font-size="${SIZE}" font-style="${style}" font-weight="${weight}">${escaped(text)}</text></svg>`,
        { font },
      ).getBBox()?.width ??
      0;
    widths.set(key, width);
    return width;
  };
  return (text, type, size) => {
    const words = text.split(' ');
    // the space between two words: resvg's box of a text ends with its last letter
    const space = measured('n n', type) - 2 * measured('n', type);
    const sum = words.reduce((total, word) => total + (word ? measured(word, type) : 0), 0);
    return ((sum + space * (words.length - 1)) * size) / SIZE;
  };
}

/**
 * Writes one share of a site's previews.
 * @param {typeof import('../prerender/cards.tsx').renderCards} renderCards
 * @param {Parameters<typeof renderCards>[0]} input
 * @param {import('../prerender/pages.tsx').Share} share
 * @param {string} out the built site's folder
 * @returns {Promise<{ cards: number, drawn: number, bytes: number }>} how many there are, and how many were not kept
 */
export async function writeCards(renderCards, input, share, out) {
  const font = await fontOf();
  let [cards, drawn, bytes] = [0, 0, 0];
  for await (const [path, given] of renderCards(input, await measureWith(), share)) {
    const svg = forResvg(given);
    const hash = createHash('sha256')
      .update(JSON.stringify([svg, font.fontFiles, COLOURS, MOST]))
      .digest('hex')
      .slice(0, 24);
    const kept = join(KEPT, hash.slice(0, 2), `${hash}.png`);
    if (!existsSync(kept)) {
      mkdirSync(dirname(kept), { recursive: true });
      await writePage(kept, await small(new Resvg(svg, { font }).render()));
      drawn += 1;
    }
    mkdirSync(dirname(join(out, path)), { recursive: true });
    copyFileSync(kept, join(out, path));
    cards += 1;
    bytes += readFileSync(kept).length;
  }
  return { cards, drawn, bytes };
}
