import { expect, test } from 'vitest';
import { createAtlas } from '../../src/atlas/atlas.ts';
import { PAGES } from '../../src/pages/registry.ts';
import { PageStrip } from '../../src/timeline/Strip.tsx';
import { firstView } from '../../src/view/changes.ts';
import { createSite } from '../../src/view/site.ts';
import { largeEdition } from '../fixtures/large.ts';
import { read } from '../geo/editions.ts';
import { html, inputOf } from '../panel/render.tsx';

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
