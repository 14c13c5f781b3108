/** What a reader's own surroundings do to a page: no connection, no storage, a wrong clock, plain http, other people's scripts. */
import { en } from '../../src/words/en/index.ts';
import { enMoreNotices } from '../../src/words/en/notice.ts';
import { breakFile } from './faults.ts';
import { layerFile, SITE } from './published.ts';
import { expect, type Reader, test } from './test.ts';

const { quote } = layerFile('bases').get('manta')![0]!;
const words = ({ page }: Reader) => page.locator('.quote').getByText(quote, { exact: true }).first();

test.describe('without the map', () => {
  test.use({ map: 'held' });

  test('another try without a connection keeps the text, says so, and works once there is one', async ({
    reader,
    watch,
  }) => {
    watch.expectComplaint(/Failed to load resource/);
    const mend = await breakFile(reader.page, /\/data\/atlas\.json/, '404');
    await reader.page.goto('place/manta/');
    const alert = reader.page.getByRole('alert');
    await expect(alert).toContainText(en.dataFault.missing);
    await reader.page.context().setOffline(true);
    await alert.getByRole('link', { name: en.tryAgain }).click();
    await expect(alert).toContainText(en.away);
    await expect(words(reader)).toBeVisible();
    await reader.page.context().setOffline(false);
    await mend();
    await alert.getByRole('link', { name: en.tryAgain }).click();
    await expect(reader.page.locator('html[data-live]')).toBeAttached();
  });

  test('without the browser’s hashes, as over http, altered data are not taken', async ({
    reader,
    watch,
  }) => {
    watch.expectComplaint(/Failed to load resource/);
    await reader.page.addInitScript(() => Object.defineProperty(crypto, 'subtle', { value: undefined }));
    const mend = await breakFile(reader.page, /\/data\/excerpts-0\.json/, 'flipped');
    await reader.page.goto('place/manta/');
    await expect(reader.page.getByRole('alert')).toContainText(en.dataFault.broken);
    await mend();
    await reader.open('place/manta/');
  });

  test('hundreds of parts that mean nothing are counted, not listed', async ({ reader }) => {
    await reader.open(`#${Array.from({ length: 400 }, (_, i) => `x${i}`).join('&')}`);
    const notice = reader.panel.locator('.notice[role=status]');
    await expect(notice.locator('p')).toHaveCount(5);
    await expect(notice).toContainText(enMoreNotices(396));
  });

  test('an address with more slashes than it needs opens its page, and asks no other host', async ({
    another,
    hosted,
    watch,
  }) => {
    // this host has its own address, and merges slashes
    watch.expectComplaint(/request to another host: http:\/\/localhost:\d+\//);
    const host = await hosted(SITE);
    const reader = await another({ baseURL: host.url });
    await reader.page.goto(`${host.url}/place/manta/`);
    await expect(reader.page.locator('html[data-live]')).toBeAttached();
    await expect(reader.page).toHaveURL(`${host.url}place/manta/`);
    await expect(words(reader)).toBeVisible();
  });

  test('without storage, ten years late, and rewritten before the app began, the page is as it is', async ({
    reader,
    watch,
  }) => {
    await reader.page.clock.setSystemTime(new Date('2036-11-27T12:00:00Z'));
    await reader.page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
      document.addEventListener('DOMContentLoaded', () => {
        for (const text of document.querySelectorAll('.place-name, .admin')) {
          const font = document.createElement('font');
          font.append(...text.childNodes);
          text.append(font);
        }
        document.body.append(document.createElement('some-extension'));
      });
    });
    await reader.open('place/manta/');
    await expect(reader.page.getByRole('alert')).toHaveCount(0);
    await expect(reader.page.locator('h1')).toHaveText('Manta');
    await reader.presses(en.theme.dark);
    await expect(reader.page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await reader.page.getByRole('link', { name: en.allPlaces }).click();
    await expect(reader.page.locator('.row').first()).toBeVisible();
    expect(watch.found()).toEqual([]);
  });
});

test('without a connection, a map that loses its graphics leaves still map, pins and a sentence', async ({
  reader,
  watch,
}) => {
  watch.expectComplaint(/Failed to load resource|dynamically imported module/);
  await reader.openMap('place/manta/');
  await reader.zoomsIn();
  await reader.atRest();
  const pins = Object.keys(await reader.pinSpots());
  await reader.page.context().setOffline(true);
  await reader.page.evaluate(() =>
    document.querySelector('canvas')!.getContext('webgl2')!.getExtension('WEBGL_lose_context')!.loseContext(),
  );
  await expect(reader.page.getByRole('status').filter({ hasText: en.trouble.stopped })).toBeVisible();
  expect(Object.keys(await reader.pinSpots())).toEqual(pins);
  await expect(reader.page.locator('#still svg, .stage .locator').filter({ visible: true })).toHaveCount(1);
  await reader.page.getByRole('link', { name: en.allPlaces }).click();
  await reader.opensRow('Guayaquil');
  await expect(reader.pin('Guayaquil').locator('.plate')).toBeInViewport();
});
