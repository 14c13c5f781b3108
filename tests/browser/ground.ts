/** The drawn ground under the pins, as pixels: whether anything is drawn, and by how much two drawings are apart. */
import type { Page } from '@playwright/test';
import type { Box, Spot } from './looks.ts';

/** a picture of a part of the window, base64, without what stands on the map */
export async function groundPicture(page: Page, clip: Box): Promise<string> {
  const show = (visible: boolean) =>
    page.evaluate((on) => {
      for (const element of document.querySelectorAll<HTMLElement>('.pins, .furniture, .edge, .map-notice'))
        element.style.opacity = on ? '' : '0';
    }, visible);
  await show(false);
  const picture = await page.screenshot({ clip, scale: 'css' });
  await show(true);
  return picture.toString('base64');
}

export interface Apart {
  /** CSS px that the second picture's coast is moved against the first's */
  shift: Spot;
  /** share of pixels that are land in both or water in both, at that shift */
  agreement: number;
  /** share of land in the first picture */
  land: number;
  /** different colours in the first picture */
  colours: number;
}

/** Finds the shift, near `expected`, at which the land of two pictures lies on each other; light theme. */
export async function compareGround(
  page: Page,
  first: string,
  second: string,
  expected: Spot = [0, 0],
): Promise<Apart> {
  // a blank page, because ours forbids itself what this takes
  const blank = await page.context().newPage();
  const result = await blank.evaluate(
    async ([a, b, [ex, ey]]) => {
      const read = async (base64: string) => {
        const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
        context.drawImage(bitmap, 0, 0);
        const { data, width, height } = context.getImageData(0, 0, bitmap.width, bitmap.height);
        // water is bluish, everything on land is not
        const land = Uint8Array.from({ length: width * height }, (_, i) =>
          data[4 * i + 2]! > data[4 * i]! ? 0 : 1,
        );
        return { data, land, width, height };
      };
      const [one, two] = [await read(a), await read(b)];
      const { width, height } = one;
      let best = { shift: [0, 0] as [number, number], agreement: -1 };
      const agree = (dx: number, dy: number) => {
        let same = 0;
        let all = 0;
        for (let y = Math.max(0, -dy); y < Math.min(height, height - dy); y++)
          for (let x = Math.max(0, -dx); x < Math.min(width, width - dx); x++) {
            all += 1;
            if (one.land[y * width + x] === two.land[(y + dy) * width + x + dx]) same += 1;
          }
        return same / all;
      };
      for (let dx = ex - 3; dx <= ex + 3; dx++)
        for (let dy = ey - 3; dy <= ey + 3; dy++) {
          const agreement = agree(dx, dy);
          if (agreement > best.agreement) best = { shift: [dx, dy], agreement };
        }
      const colours = new Set(
        Array.from(
          { length: width * height },
          (_, i) => (one.data[4 * i]! << 16) | (one.data[4 * i + 1]! << 8) | one.data[4 * i + 2]!,
        ),
      );
      return {
        ...best,
        land: one.land.reduce((sum, is) => sum + is, 0) / one.land.length,
        colours: colours.size,
      };
    },
    [first, second, [expected[0], expected[1]]] as const,
  );
  await blank.close();
  return result;
}
