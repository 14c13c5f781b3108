import { expect, test } from 'vitest';
import { createAtlas } from '../../src/atlas/atlas.ts';
import { PAGES } from '../../src/pages/registry.ts';
import { timelineOf } from '../../src/timeline/items.ts';
import { PageStrip } from '../../src/timeline/Strip.tsx';
import { MOST_STRETCHES, stretchesOf } from '../../src/timeline/stretches.ts';
import { firstView } from '../../src/view/changes.ts';
import { createSite } from '../../src/view/site.ts';
import { en } from '../../src/words/en/index.ts';
import { largeEdition } from '../fixtures/large.ts';
import { read } from '../geo/editions.ts';
import { html, inputOf, siteOf, textOf } from '../panel/render.tsx';

const stripOf = (events: number): string => {
  const { head, chunks } = inputOf(read(largeEdition({ places: 60, events, languages: ['en'] })));
  const atlas = createSite(
    createAtlas(
      { ...head, events: Array.from({ length: events }, (_, i) => ({ ...head.events[0]!, id: `e-${i}` })) },
      chunks.flatMap(({ excerpts }) => excerpts),
    ),
    PAGES,
  );
  return html(atlas, firstView(atlas, 'en'), <PageStrip />);
};

test('a page draws the marks of few events, and of many leads to the page that lists them', () => {
  expect(stripOf(48)).toContain('class="event"');
  const many = stripOf(49);
  expect(many).not.toContain('class="event"');
  expect(many).toContain('href="/timeline/"');
  expect(many.length).toBeLessThan(1_000);
});

test('a page of many events says how many lie in a few stretches of time, each of which leads to its first', () => {
  const atlas = siteOf(
    inputOf(read(largeEdition({ places: 400, passages: 1, events: 120, languages: ['en'] }))),
  );
  const { scale, items } = timelineOf(atlas);
  const stretches = stretchesOf(scale, items);
  expect(stretches.length).toBeGreaterThan(1);
  expect(stretches.length).toBeLessThanOrEqual(MOST_STRETCHES);
  const within = stretches.flatMap(({ events }) => events);
  expect(within).toEqual(items.flatMap(({ events }) => events));
  const markup = html(atlas, firstView(atlas, 'en'), <PageStrip />);
  for (const { from, to, events } of stretches) {
    expect(markup).toContain(`href="/timeline/#event=${events[0].id}"`);
    expect(textOf(markup)).toContain(en.timeline.fold(en.say.range(from, to), events.length));
  }
  expect(markup).not.toMatch(/<ol[^>]*><\/ol>/);
  expect(markup.length).toBeLessThan(2_500);
});
