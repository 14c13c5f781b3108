import { labelIn } from '../../src/atlas/names.ts';
import { enLater } from '../../src/words/en/later.ts';
import { LANGUAGES, languageOf } from '../../src/words/registry.ts';
import { head } from './published.ts';
import { expect, test } from './test.ts';

const NEAR = ['Manta', 'Guayaquil', 'Salinas', 'Quito'];
const FAR = ['Chancay', 'Nariño'];

test('opening places and switching layers asks the host for nothing', async ({ reader }) => {
  await reader.openMap('');
  // what is read later is asked for a frame after the map is drawn, when the network may have been idle already
  const later = [
    'About',
    'Check',
    'Claims',
    'ClusterList',
    'Compare',
    'Hints',
    'Passage',
    'PrintSheet',
    'Source',
    'Timeline',
    'Told',
    'Unmapped',
    'later',
  ];
  const missing = () =>
    reader.page.evaluate((names) => {
      const come = performance.getEntriesByType('resource').map(({ name }) => name);
      return names.filter(
        (name) => !come.some((path) => path.includes(`/assets/${name}-`) && path.endsWith('.js')),
      );
    }, later);
  await expect.poll(missing, { timeout: 20_000 }).toEqual([]);
  await reader.page.waitForLoadState('networkidle');
  const asked: string[] = [];
  reader.page.context().on('request', (request) => asked.push(new URL(request.url()).pathname));
  for (const name of NEAR) {
    await reader.opensRow(name);
    await reader.atRest();
    await reader.goesBack();
    await expect(reader.row(name)).toBeVisible();
  }
  for (const { title } of head.layers) await reader.toggles(labelIn(title, 'en'));
  await reader.atRest();
  expect(asked, 'places in sight').toEqual([]);
  for (const { title } of head.layers) await reader.toggles(labelIn(title, 'en'));
  for (const name of FAR) {
    await reader.opensRow(name);
    await reader.atRest();
    await reader.goesBack();
    await expect(reader.row(name)).toBeVisible();
  }
  // a map that moves may need more of the one archive of the world
  expect(
    asked.filter((path) => !path.endsWith('/world.pmtiles')),
    'places beyond',
  ).toEqual([]);
});

test('nothing of the reader is kept but what About says: theme, language, keys and signs', async ({
  reader,
}) => {
  await reader.open('about/');
  const { choices, privacy } = enLater.aboutPage;
  await expect(reader.page.locator('#panel')).toContainText(privacy(Object.values(choices)));
  await reader.page.getByRole('checkbox', { name: enLater.aboutPage.keysOn }).uncheck();
  await reader.page.goto('es/about/');
  await reader.page
    .getByRole('link', { name: languageOf(LANGUAGES, 'en').name })
    .first()
    .click();
  await expect(reader.page.locator('html[lang=en][data-live]')).toBeAttached();
  await reader.openMap('');
  await reader.page.getByRole('button', { name: /theme/i }).first().click();
  await reader.opensRow('Manta');
  await reader.zoomsIn();
  const kept = await reader.page.evaluate(async () => ({
    local: Object.keys(localStorage).sort(),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    cookies: document.cookie,
  }));
  expect(kept).toEqual({
    local: Object.keys(choices)
      .map((choice) => `cartulary.${choice}`)
      .sort(),
    session: [],
    databases: [],
    caches: [],
    workers: 0,
    cookies: '',
  });
  expect(await reader.page.context().cookies()).toEqual([]);
});

test('links that leave the site tell nobody where from', async ({ reader }) => {
  await reader.open('about/');
  await expect(reader.page.locator('meta[name=referrer]')).toHaveAttribute('content', 'no-referrer');
  const hints = await reader.page
    .locator('link')
    .evaluateAll(
      (links) => links.filter((link) => /prefetch|preconnect/.test((link as HTMLLinkElement).rel)).length,
    );
  expect(hints).toBe(0);
});

test('with storage that refuses, everything works', async ({ reader }) => {
  await reader.page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('refused', 'SecurityError');
        },
      });
  });
  await reader.openMap('');
  await reader.page.getByRole('button', { name: /theme/i }).first().click();
  await reader.opensRow('Manta');
});
