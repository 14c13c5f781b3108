import { crowding } from './overlap.ts';
import { head } from './published.ts';
import { expect, test } from './test.ts';
import { shownState, WINDOWS } from './windows.ts';

test.use({ map: 'held' });

/** every place opened in one language, and at some zoom closed in the other, dealt out to the windows in turn */
const looks = head.places.flatMap(({ id, point: [lng, lat] }, i) => {
  const zoom = 3.5 + ((i * 0.7) % 5);
  const [first, second] = i % 2 === 0 ? ['', 'es/'] : ['es/', ''];
  return [
    { root: first, turn: i % WINDOWS.length, path: `place/${id}/` },
    { root: second, turn: (i + 5) % WINDOWS.length, path: `#map=${zoom.toFixed(2)}/${lat}/${lng}` },
  ];
});

for (const [lang, root] of [
  ['English', ''],
  ['Spanish', 'es/'],
] as const)
  test(`nothing is covered, in windows of every kind, in ${lang}`, async ({ reader }) => {
    test.setTimeout(120_000);
    // a sheet on its way to another height lies over what will stand above it
    await reader.page.emulateMedia({ reducedMotion: 'reduce' });
    await reader.open(root);
    let boxes = 0;
    for (const [turn, window] of WINDOWS.entries()) {
      await reader.page.setViewportSize(window.viewport);
      const here = looks.filter((look) => look.root === root && look.turn === turn);
      for (const { path } of [{ path: '' }, { path: 'timeline/' }, ...here]) {
        await reader.page.evaluate(shownState, { ...window, path: `/${root}${path}` });
        const found = await reader.page.evaluate(crowding);
        expect.soft(found.faults, `${window.name} /${root}${path}`).toEqual([]);
        boxes += found.boxes;
      }
    }
    expect(boxes, 'boxes looked at').toBeGreaterThan(400);
  });
