import { afterEach, beforeEach, expect, it, vi } from 'vitest';

/** what waits for the next frame */
let frames: (() => void)[];

beforeEach(() => {
  frames = [];
  vi.resetModules();
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
});
afterEach(() => vi.unstubAllGlobals());

/** draws a frame, and lets arrive what was posted in it */
async function frame(): Promise<void> {
  for (const draw of frames.splice(0)) draw();
  await new Promise((resolve) => setTimeout(resolve, 20));
}
const room = () => import('../../src/ui/afterFrame.ts');

it('runs what was asked for once, after the frame and not in it', async () => {
  const { afterFrame } = await room();
  const work = vi.fn();
  const later = afterFrame(work);
  later.ask();
  later.ask();
  expect(frames).toHaveLength(1);
  for (const draw of frames.splice(0)) draw();
  expect(work).not.toHaveBeenCalled();
  await frame();
  expect(work).toHaveBeenCalledTimes(1);
  later.ask();
  await frame();
  expect(work).toHaveBeenCalledTimes(2);
});

it('leaves what is asked for while a frame is drawn to the next one', async () => {
  const { afterFrame } = await room();
  const work = vi.fn();
  afterFrame(() => undefined).ask();
  for (const draw of frames.splice(0)) draw();
  afterFrame(work).ask();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(work).not.toHaveBeenCalled();
  await frame();
  expect(work).toHaveBeenCalledTimes(1);
});

it('runs nothing that was taken back, before the frame or in it', async () => {
  const { afterFrame } = await room();
  const work = vi.fn();
  const [before, after] = [afterFrame(work), afterFrame(work)];
  before.ask();
  after.ask();
  before.dispose();
  for (const draw of frames.splice(0)) draw();
  after.dispose();
  await frame();
  expect(work).not.toHaveBeenCalled();
});

it('reports a work that fails, and does the others', async () => {
  const reported = vi.fn();
  vi.stubGlobal('reportError', reported);
  const { afterFrame } = await room();
  const work = vi.fn();
  const fault = new Error('it failed');
  afterFrame(() => {
    throw fault;
  }).ask();
  afterFrame(work).ask();
  await frame();
  expect(reported).toHaveBeenCalledWith(fault);
  expect(work).toHaveBeenCalledTimes(1);
});
