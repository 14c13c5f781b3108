/** What is timed runs by itself, after all other tests. */
import { expect, test } from './test.ts';

const PLACES = ['Manta', 'Guayaquil', 'Salinas', 'Quito'];

/** A press may take this many times what the browser alone needs for the same text: machines differ more than code does. */
const RATIO = 3;
/** ms within which a press feels immediate; on a machine where the browser alone is slow, the ratio holds */
const IMMEDIATE = 100;

test('half of all presses show a place’s text at once on a device four times slower', async ({
  reader,
}, info) => {
  await reader.openMap('');
  await reader.atRest();
  const session = await reader.page.context().newCDPSession(reader.page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const times: number[] = [];
  const bare: number[] = [];
  for (const name of [...PLACES, ...PLACES, ...PLACES]) {
    times.push(
      await reader.row(name).evaluate(
        (row, heading) =>
          new Promise<number>((resolve, reject) => {
            const began = performance.now();
            const channel = new MessageChannel();
            channel.port1.onmessage = () =>
              document.querySelector('h1')?.textContent === heading
                ? resolve(performance.now() - began)
                : reject(new Error(`${heading} is not open`));
            // a message sent from a frame's callback arrives when that frame is painted
            requestAnimationFrame(() => channel.port2.postMessage(null));
            (row as HTMLElement).click();
          }),
        name,
      ),
    );
    // the same text, put on screen without React, state or map
    bare.push(
      await reader.page.locator('.page').evaluate(
        (page) =>
          new Promise<number>((resolve) => {
            const copy = page.cloneNode(true) as HTMLElement;
            const began = performance.now();
            const channel = new MessageChannel();
            channel.port1.onmessage = () => {
              copy.remove();
              resolve(performance.now() - began);
            };
            requestAnimationFrame(() => channel.port2.postMessage(null));
            page.before(copy);
          }),
      ),
    );
    await reader.goesBack();
    await expect(reader.row(name)).toBeVisible();
    await reader.atRest();
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  // of an even number, the upper of the two in the middle
  const middle = (all: readonly number[]) =>
    all.toSorted((a, b) => a - b)[all.length / 2] ?? Number.POSITIVE_INFINITY;
  const list = times.map((time) => time.toFixed(0)).join(', ');
  info.annotations.push({ type: 'ms from press to text, 4× slow-down', description: list });
  console.log(
    `press to text at 4x slow-down: median ${middle(times).toFixed(0)} ms of ${list}; the browser alone ${middle(bare).toFixed(0)} ms`,
  );
  expect(times).toHaveLength(12);
  expect(middle(times), list).toBeLessThanOrEqual(Math.max(IMMEDIATE, RATIO * middle(bare)));
});
