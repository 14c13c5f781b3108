import { AJAXError, config } from 'maplibre-gl';
import { expect, test } from 'vitest';
import { registerArchive } from '../../src/ground/maplibre/protocol.ts';

/** what MapLibre would be given for a tile of an archive that holds only 8/70/129 */
const ask = async (tile: string) => {
  const data = new ArrayBuffer(3);
  const archive = {
    getTile: async (z: number, x: number, y: number) => (`${z}/${x}/${y}` === '8/70/129' ? data : null),
    prefetch: () => {},
  };
  registerArchive({ scheme: 'base', url: 'unused', worldMaxZoom: 6, archive });
  const answer = await config.REGISTERED_PROTOCOLS.base!({ url: `base://${tile}` }, new AbortController());
  return answer.data as ArrayBuffer;
};

test('a tile is given as it is', async () => expect((await ask('8/70/129')).byteLength).toBe(3));
test('a missing tile where the archive covers the world is an empty one', async () =>
  expect((await ask('6/0/0')).byteLength).toBe(0));
test('a missing tile beyond is a 404, for which MapLibre draws the ancestor', async () => {
  const refused = ask('7/0/0');
  await expect(refused).rejects.toBeInstanceOf(AJAXError);
  await expect(refused).rejects.toMatchObject({ status: 404 });
});
