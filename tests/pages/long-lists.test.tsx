/** Long lists: the app shows their first hundred rows and offers the rest, a plain page holds them all, and a link to a later row opens them. */
import type { ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Claims } from '../../src/pages/claims/Claims.tsx';
import { Drawer } from '../../src/pages/explore/Drawer.tsx';
import { LayerSection } from '../../src/pages/place/LayerSection.tsx';
import { placeParts } from '../../src/pages/place/placeParts.ts';
import { Source } from '../../src/pages/source/Source.tsx';
import { SourceFinder, SourceName } from '../../src/pages/source/SourceFinder.tsx';
import { Timeline } from '../../src/pages/timeline/Timeline.tsx';
import { firstView, toClaims, toPlace, toSource, toTimeline } from '../../src/view/changes.ts';
import { readingOf } from '../../src/view/reading.ts';
import type { View } from '../../src/view/view.ts';
import { en } from '../../src/words/en/index.ts';
import { largeEdition } from '../fixtures/large.ts';
import { read } from '../geo/editions.ts';
import { withNamed } from '../panel/named.ts';
import { html, inputOf, siteOf } from '../panel/render.tsx';
import { manySources } from '../panel/sources.ts';

const live = vi.hoisted(() => ({ now: true }));
vi.mock('../../src/ui/window.ts', async (original) => ({
  ...(await original<typeof import('../../src/ui/window.ts')>()),
  useLive: () => live.now,
}));

const MANY = 105;
const input = inputOf(
  read(largeEdition({ places: 3, passages: MANY, sources: 3, layers: 1, languages: ['en'] })),
);
/** its first one over and over, under ids of their own */
const again = <T extends { id: string }>([first]: readonly T[]): T[] =>
  Array.from({ length: MANY }, (_, i) => ({ ...first!, id: `made-${i}` }));
/** with more questions, events and things named but not on the map than the generator makes of few places */
const site = siteOf({
  ...input,
  head: {
    ...input.head,
    claims: again(input.head.claims),
    events: again(input.head.events),
    sources: withNamed(input.head, 60),
  },
});
const many = manySources(MANY, () => ({ title: 'Report', publisher: null, date: null }));
const view = firstView(site, 'en');
const [place] = site.places;
const [source] = site.sources;
const [section] = place ? placeParts(site, view, place.id).sections : [];
if (!place || !source || !section) throw new Error('the edition is empty');
const passages = site.passages(place.id).map(({ excerpt }) => excerpt.id);
const reading = readingOf(site, source.id).passages.map(({ id }) => id);

interface Long {
  row: RegExp;
  part: ReactNode;
  of?: typeof site;
  shown: View;
  /** the view of a link to its last row */
  last?: View;
}
const LISTS: Readonly<Record<string, Long>> = {
  'passages of a place': {
    row: /<article /g,
    part: <LayerSection place={place.id} section={section} />,
    shown: toPlace(view, place.id),
    last: toPlace(view, place.id, passages.at(-1)),
  },
  'passages of a source': {
    row: /<li [^>]*data-excerpt=/g,
    part: <Source id={source.id} />,
    shown: toSource(view, source.id),
    last: toSource(view, source.id, reading.at(-1)),
  },
  'sources to choose from': {
    row: /class="finder-row"/g,
    part: (
      <SourceFinder label="All">
        {(one) => (
          <p className="finder-row">
            <SourceName source={one} />
          </p>
        )}
      </SourceFinder>
    ),
    of: many,
    shown: firstView(many, 'en'),
  },
  'things named but not on the map': { row: /<h3><a id=/g, part: <Drawer />, shown: view },
};
const count = ({ of = site, part, row }: Long, shown: View) => html(of, shown, part).match(row)?.length;

describe.each(Object.entries(LISTS))('%s', (_, list) => {
  live.now = false;
  const all = count(list, list.shown) ?? 0;
  live.now = true;
  it('are all in the page before scripts run, and a hundred after', () => {
    expect(all).toBeGreaterThan(100);
    expect(html(list.of ?? site, list.shown, list.part)).toContain(en.showRows(all));
    expect(count(list, list.shown)).toBe(100);
  });
  const { last } = list;
  if (last)
    it('are all there where a link leads to a later one', () => {
      expect(count(list, last)).toBe(all);
      expect(html(site, last, list.part)).not.toContain(en.showRows(all));
      expect(html(site, last, list.part)).toMatch(/aria-current="true"/);
    });
});

describe.each([
  ['questions', <Claims key="c" id={null} />, toClaims(view), /<li class="question"/g],
  ['events', <Timeline key="t" />, toTimeline(view), /<li id="[^"]*" class="event-entry/g],
] as const)('%s, which stand in groups', (_, part, shown, row) => {
  const groupsOf = (at: View) =>
    html(site, at, part)
      .split(/class="(?:fold kind|kind|event-group)"/)
      .map((group) => group.match(row)?.length ?? 0);
  it('are a hundred of a group at most, and all before scripts run', () => {
    live.now = false;
    const all = groupsOf(shown);
    live.now = true;
    expect(Math.max(...all)).toBeGreaterThan(100);
    expect(groupsOf(shown)).toEqual(all.map((n) => Math.min(n, 100)));
  });
});

it('shows all events of a group where a link leads to a later one', () => {
  const shownIds = (at: View) =>
    [...html(site, at, <Timeline />).matchAll(/<li id="event=([^"]*)"/g)].map(([, id]) => id);
  const first = shownIds(toTimeline(view));
  const hidden = site.events.find(({ id }) => !first.includes(id));
  expect(hidden).toBeDefined();
  expect(shownIds(toTimeline(view, hidden?.id))).toContain(hidden?.id);
});
