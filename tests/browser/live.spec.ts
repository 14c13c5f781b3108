import { en } from '../../src/words/en/index.ts';
import { expectAccessible } from './access.ts';
import { breakFile } from './faults.ts';
import { expect, MAP_CHUNK, test } from './test.ts';

for (const path of ['', 'place/manta/'])
  test(`axe finds nothing on /${path} with MapLibre's map`, async ({ reader }) => {
    await reader.openMap(path);
    await expectAccessible(reader.page, path);
  });

test('axe finds nothing where the map did not load', async ({ reader, watch }) => {
  watch.expectComplaint(/Failed to load resource/);
  await breakFile(reader.page, MAP_CHUNK, '404');
  await reader.open('');
  await expect(reader.page.getByRole('status').filter({ hasText: en.trouble.missing })).toBeVisible();
  await expectAccessible(reader.page, 'without the map');
});
