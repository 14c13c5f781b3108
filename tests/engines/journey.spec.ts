/** One reader's way through the built site under its own headers, the same in Chromium, Firefox and WebKit. */
import { en } from '../../src/words/en/index.ts';
import { enShare } from '../../src/words/en/share.ts';
import { head, layerFile, layersOn, placeNamed } from '../browser/published.ts';
import { pagesOf, piecesOf } from './reads.ts';
import { expect, test } from './test.ts';

const PLACE_PIN = '.pins > li[data-id="manta"] .plate';
const OPERATIONS = head.layers.find(({ id }) => id === 'operations')!.title.en!;
const PASSAGES = layerFile('ports').get('manta')!;

test('the map is drawn: land, water, hatched areas and a pin for each place in sight; a layer goes and comes', async ({
  reader,
}) => {
  await reader.openMap('');
  expect(await reader.counts('#still')).toBe(0);
  const drawn = await reader.ground();
  expect(drawn.land).toBeGreaterThan(0.3);
  expect(drawn.land).toBeLessThan(0.95);
  expect(drawn.different).toBeGreaterThan(50);
  expect(drawn.hatched).toBeGreaterThan(0.002);
  const [pins, rows] = [await reader.counts('.pins > li'), await reader.counts('.row')];
  expect(pins).toBeGreaterThan(4);
  await reader.presses('label.layer', OPERATIONS);
  await expect.poll(reader.hash).toBe(`#layers=${layersOn.filter((id) => id !== 'operations').join(',')}`);
  await expect.poll(() => reader.counts('.row')).toBeLessThan(rows);
  await expect.poll(async () => (await reader.ground()).hatched).toBeLessThan(drawn.hatched / 10);
  expect(await reader.counts('.pins > li')).toBeLessThan(pins);
  await reader.presses('label.layer', OPERATIONS);
  await expect.poll(() => reader.counts('.row')).toBe(rows);
});

test('a press on a pin opens its place with the words, Back returns, and the focus goes along', async ({
  reader,
}) => {
  await reader.openMap('');
  const title = await reader.tab.run(() => document.querySelector('h1')!.textContent);
  await reader.presses(PLACE_PIN);
  await reader.reads('h1', /^Manta$/);
  await expect.poll(() => reader.tab.run(() => document.activeElement?.tagName)).toBe('H1');
  await reader.reads('.passage .quote', /\S{3}/);
  expect(await reader.tab.run(() => location.pathname)).toBe('/place/manta/');
  await reader.tab.back();
  await reader.reads('h1', title);
  expect(await reader.tab.run(() => location.pathname)).toBe('/');
});

test('a link opens the place, the layers and the passage it was made for', async ({ reader }) => {
  const { id, quote } = PASSAGES.at(-1)!;
  await reader.openMap(`place/manta/#layers=ports&excerpt=${id}`);
  await reader.reads('h1', /^Manta$/);
  const pointed = await reader.tab.run(() => {
    const passage = document.querySelector('[aria-current="true"]');
    const { top, bottom } = passage?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
    return {
      words: passage?.querySelector('.quote')?.textContent ?? '',
      seen: top < innerHeight && bottom > 0,
    };
  });
  expect(pointed.seen).toBe(true);
  expect(pointed.words).toContain(quote.slice(0, 40));
  expect(await reader.tab.run(() => location.hash)).toContain('layers=ports');
});

test('the search finds while typing, and Enter opens what it found', async ({ reader }) => {
  await reader.open('');
  await reader.presses('#search');
  await reader.tab.type('galapagos');
  await reader.reads('.results h3', /^Places/);
  await expect.poll(reader.hash).toContain('q=galapagos');
  expect(await reader.tab.run(() => [...(CSS.highlights.get('found') ?? [])].length)).toBeGreaterThan(2);
  await reader.tab.key('Enter');
  await reader.reads('h1', /^Galápagos/);
});

test('the share dialog takes the focus, copies the link, and gives the focus back', async ({ reader }) => {
  await reader.open('place/manta/');
  await reader.presses('.tools button', en.share);
  await reader.reads('dialog.share h2', enShare.title);
  expect(await reader.tab.run(() => document.activeElement?.closest('dialog') !== null)).toBe(true);
  await reader.presses('dialog.share button', enShare.link.copy);
  await expect
    .poll(() =>
      reader.tab.run(() => [...document.querySelectorAll('[role="status"]')].map((one) => one.textContent)),
    )
    .toContain(en.said.copied);
  await reader.tab.key('Escape');
  await expect.poll(() => reader.counts('dialog.share')).toBe(0);
  expect(await reader.tab.run(() => document.activeElement?.getAttribute('aria-label'))).toBe(en.share);
  await reader.open('');
  await reader.presses('#search');
  await reader.tab.key('Control+v');
  const { name } = placeNamed('Manta');
  await expect
    .poll(() => reader.tab.run(() => document.querySelector<HTMLInputElement>('#search')?.value))
    .toMatch(new RegExp(`^http://localhost:\\d+/place/${name.en!.toLowerCase()}/`));
});

test('a printed page holds the map as outlines, and the words', async ({ reader }) => {
  await reader.open('place/manta/');
  await expect.poll(() => reader.tab.run(sheetWhenPrinting), { timeout: 60_000 }).toBeGreaterThan(3_000);
  const pdf = await reader.tab.pdf();
  // WebKit's driver does not print: there the sheet that would be is all
  if (!pdf) return;
  expect(piecesOf(pdf)).toBeGreaterThan(300);
  expect(pagesOf(pdf)).toBe(1);
});

test('a page of another site holds the map in a frame', async ({ reader, host }) => {
  await reader.tab.goto(host.framing('embed/place/manta/'));
  await reader.mapIsDrawn('frame');
  const { heading, full } = await reader.tab.run(
    () => ({
      heading: document.querySelector('h1')?.textContent,
      full: [...document.querySelectorAll('a')].some(({ pathname }) => pathname === '/place/manta/'),
    }),
    null,
    'frame',
  );
  expect(heading).toBe('Manta');
  expect(full).toBe(true);
});

test('on a phone the sheet stops at three heights inside the window, and the dark theme is dark on the map too', async ({
  reader,
}) => {
  const { tab } = reader;
  await tab.resize(390, 844);
  await reader.openMap('');
  const { light } = await reader.ground();
  const seen = new Set<string>();
  for (let i = 0; i < 3; i += 1) {
    const { stop, handle, width, wide } = await tab.run(() => {
      const panel = document.querySelector<HTMLElement>('#panel')!;
      const { bottom } = panel.querySelector('.handle')!.getBoundingClientRect();
      const { scrollWidth, clientWidth } = document.documentElement;
      return { stop: panel.dataset.stop ?? '', handle: bottom, width: clientWidth, wide: scrollWidth };
    });
    seen.add(stop);
    expect(handle).toBeLessThanOrEqual(844);
    expect(wide).toBeLessThanOrEqual(width);
    await reader.presses('.handle');
    await expect
      .poll(() => tab.run(() => document.querySelector<HTMLElement>('#panel')!.dataset.stop))
      .not.toBe(stop);
  }
  expect([...seen].toSorted()).toEqual(['full', 'half', 'peek']);
  await reader.presses('.tools button', en.theme.dark);
  await expect.poll(async () => (await reader.ground()).light).toBeLessThan(light / 2);
  await reader.presses('.tools button', en.theme.light);
  await tab.resize(1024, 700);
});

/** How many letters the outlines have that a browser would print now; runs in the page. */
function sheetWhenPrinting(): number {
  dispatchEvent(new Event('beforeprint'));
  // at once: Firefox prints what the listeners leave, and nothing that they put off
  const paths = [...document.querySelectorAll('.sheet-map path')].map((path) => path.getAttribute('d') ?? '');
  dispatchEvent(new Event('afterprint'));
  return paths.join('').length;
}
