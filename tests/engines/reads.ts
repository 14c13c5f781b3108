/** What a picture of the window and a printed page show, whichever engine made them. */
import { inflateSync } from 'node:zlib';
import sharp from 'sharp';

export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}
export interface Colours {
  /** share of pixels that are not bluish, as everything on land is in the light theme */
  land: number;
  /** share of pixels in the strong red of the hatching of operations */
  hatched: number;
  different: number;
  /** mean brightness, 0 to 255 */
  light: number;
}

/** The colours of a part of a window's picture. */
export async function coloursOf(picture: Buffer, area: Area): Promise<Colours> {
  const { data, info } = await sharp(picture)
    .extract({
      left: Math.round(area.x),
      top: Math.round(area.y),
      width: Math.round(area.width),
      height: Math.round(area.height),
    })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const all = info.width * info.height;
  const different = new Set<number>();
  let [land, hatched, light] = [0, 0, 0];
  for (let i = 0; i < data.length; i += 3) {
    const [red = 0, green = 0, blue = 0] = [data[i], data[i + 1], data[i + 2]];
    if (blue <= red) land += 1;
    if (red - blue > 50) hatched += 1;
    light += (red + green + blue) / 3;
    different.add((red << 16) | (green << 8) | blue);
  }
  return { land: land / all, hatched: hatched / all, different: different.size, light: light / all };
}

/** How many straight and curved pieces of outlines a PDF draws, in all its streams. */
export function piecesOf(pdf: Buffer): number {
  return streamsOf(pdf).reduce(
    (sum, drawn) =>
      sum + (drawn.match(/(?:^|\s)-?[\d.]+ -?[\d.]+ l(?=\s)|(?:-?[\d.]+ ){5}-?[\d.]+ c(?=\s)/g)?.length ?? 0),
    0,
  );
}

/** How many sheets of paper a PDF is; engines write them as they are or in a stream. */
export function pagesOf(pdf: Buffer): number {
  return [pdf.toString('latin1'), ...streamsOf(pdf)].join('\n').match(/\/Type ?\/Page\b/g)?.length ?? 0;
}

function streamsOf(pdf: Buffer): string[] {
  const streams: string[] = [];
  for (let at = pdf.indexOf('stream'); at >= 0; at = pdf.indexOf('stream', at + 6)) {
    if (pdf.subarray(at - 3, at).toString('latin1') === 'end') continue;
    const from = at + (pdf[at + 6] === 13 ? 8 : 7);
    const to = pdf.indexOf('endstream', from);
    try {
      streams.push(inflateSync(pdf.subarray(from, to)).toString('latin1'));
    } catch {
      // a picture or a typeface in a coding of its own
    }
  }
  return streams;
}
