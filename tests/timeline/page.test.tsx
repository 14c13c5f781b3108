import { describe, expect, it, test } from 'vitest';
import { Panel } from '../../src/pages/Panel.tsx';
import { PAGES } from '../../src/pages/registry.ts';
import { extentOf } from '../../src/timeline/brush.ts';
import { Handles } from '../../src/timeline/Handles.tsx';
import { timelineOf } from '../../src/timeline/items.ts';
import { Strip } from '../../src/timeline/Strip.tsx';
import { eventId } from '../../src/ui/anchors.ts';
import { firstView, toTimeline, withWhen } from '../../src/view/changes.ts';
import { en } from '../../src/words/en/index.ts';
import { es } from '../../src/words/es/index.ts';
import { ecuador, html, LANGS, textOf, textsOf, tiny } from '../panel/render.tsx';

const editions = Object.entries({ ecuador, tiny }).flatMap(([name, atlas]) =>
  LANGS.map((lang) => [name, lang, atlas] as const),
);
const names = (markup: string) =>
  [...markup.matchAll(/<a [^>]*aria-label="([^"]*)"[^>]*>/g)].map(([, name]) => textOf(name!));

describe.each(editions)('the timeline’s page of %s in %s', (_, lang, atlas) => {
  const t = lang === 'es' ? es : en;
  const markup = html(atlas, toTimeline(firstView(atlas, lang)), <Panel pages={PAGES} />);
  it('has every event once, by an id an address finds without scripts', () => {
    const ids = [...markup.matchAll(/ id="(event=[^"]*)"/g)].map(([, id]) => id!);
    expect(ids.sort()).toEqual(atlas.events.map(({ id }) => eventId(id)).sort());
  });
  it('quotes each event’s words letter for letter', () => {
    const quoted = [...markup.matchAll(/data-cite="([^"]*)">(.*?)<\/span>/gs)].map(
      ([, cite, words]) => [cite!, textOf(words!)] as const,
    );
    expect(quoted.length).toBe(atlas.events.reduce((sum, { cites }) => sum + cites.length, 0));
    for (const [cite, words] of quoted) {
      const [id, start, end] = cite.split(' ');
      expect(words).toBe(atlas.excerpt(id!)!.quote.slice(Number(start), Number(end)));
    }
  });
  it('keeps what happened, what was published and what was read apart, in words', () => {
    expect(textsOf(markup, 'h1', 'id="timeline"')).toEqual([t.timeline.tab]);
    expect(textOf(markup)).toContain(t.timeline.clocks(atlas.edition.date));
    expect(textOf(markup)).toContain(t.say.date(atlas.edition.date));
    const undated = atlas.sources.filter(({ date }) => date === null).map(({ id }) => id.toUpperCase());
    if (undated.length > 0) expect(textOf(markup)).toContain(t.timeline.publishedUndated(undated));
  });
  it('carries no style attribute', () => expect(markup).not.toMatch(/<[^>]+\sstyle=/));
});

describe.each(editions)('the strip of %s in %s', (_, lang, atlas) => {
  const t = lang === 'es' ? es : en;
  const view = firstView(atlas, lang);
  const markup = html(atlas, view, <Strip />);
  const { items } = timelineOf(atlas);
  it('is a list of links that lead to their events, each named by date, title and letters', () => {
    expect(markup.match(/<li class="event"/g)?.length ?? 0).toBe(items.length);
    for (const { events } of items) {
      expect(markup).toContain(`/timeline/#event=${events[0].id}"`);
      const name = names(markup).find((one) => events.every(({ title }) => one.includes(title[lang]!)));
      expect(name).toMatch(
        events.length > 1 ? new RegExp(` ${events.length} `) : /\. (Sources?|Fuentes?) [A-Z]/,
      );
    }
  });
  it('names what its folds hold, and together they hold all the rest', () => {
    const { earlier, later, undated, crowded } = timelineOf(atlas);
    const folds = textsOf(markup, 'a', 'class="strip-more"');
    const held = folds.reduce((sum, fold) => sum + Number(/: (\d+) /.exec(fold)![1]), 0);
    expect(held).toBe([earlier, later, undated, crowded].flat().length);
    expect(markup).not.toMatch(/or by year|o por año|hechos/i);
    expect(new Set(names(markup)).size).toBe(items.length);
  });
  it('has two sliders that say their day', () => {
    const { scale } = timelineOf(atlas);
    const handles = html(atlas, view, <Handles scale={scale} extent={extentOf(scale, atlas.events)} />);
    const sliders = [...handles.matchAll(/role="slider"[^>]*/g)].map(([tag]) => tag);
    expect(sliders).toHaveLength(2);
    expect(sliders[0]).toContain(`aria-label="${t.timeline.handles.from}"`);
    const { firstColumnDay } = scale;
    const chosen = withWhen(view, { from: firstColumnDay, to: firstColumnDay });
    const set = html(atlas, chosen, <Handles scale={scale} extent={extentOf(scale, atlas.events)} />);
    expect(set).toContain(`aria-valuetext="${t.say.date(firstColumnDay)}"`);
    expect(textOf(set)).toContain(t.say.date(firstColumnDay));
    expect(textOf(html(atlas, chosen, <Strip />))).toContain(t.timeline.allDates);
  });
  it('carries no style attribute, and no id twice', () => {
    expect(markup).not.toMatch(/<[^>]+\sstyle=/);
    const ids = [...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test('chosen days leave out of the page what happened on others, and say so', () => {
  const view = withWhen(toTimeline(firstView(ecuador, 'en')), { from: '2026-03-05', to: '2026-03-05' });
  const markup = html(ecuador, view, <Panel pages={PAGES} />);
  expect(markup).toContain('id="event=cartel-conference"');
  expect(markup).not.toContain('id="event=curfew"');
  expect(textOf(markup)).toMatch(/Shown: 5.*March 2026\. \d+ of 43 events\./);
  expect(html(ecuador, { ...view, event: 'curfew' }, <Panel pages={PAGES} />)).toContain('id="event=curfew"');
});

describe('dates in words, as precise as they are', () => {
  it.each([
    ['day', '2026-01-03', '2026-01-03', false, '3 January 2026', '3 de enero de 2026'],
    ['days', '2026-03-15', '2026-03-30', false, '15–30 March 2026', '15–30 de marzo de 2026'],
    [
      'days',
      '2026-02-27',
      '2026-03-02',
      false,
      '27 February – 2 March 2026',
      '27 de febrero – 2 de marzo de 2026',
    ],
    ['days', '2026-03-03', '2026-03-04', true, '3 or 4 March 2026', '3 o 4 de marzo de 2026'],
    ['month', '2025-10', '2025-10', false, 'October 2025', 'octubre de 2025'],
    ['season', '2025-06', '2025-08', false, 'season, June–August 2025', 'temporada, junio–agosto de 2025'],
    ['year', '2024', '2024', false, '2024', '2024'],
    ['about', '2000', '2009', false, 'about 2000–2009', 'hacia 2000–2009'],
    [
      'about',
      '2025-11',
      '2025-12',
      false,
      'about November–December 2025',
      'hacia noviembre–diciembre de 2025',
    ],
    ['undated', null, null, false, 'no date given', 'sin fecha'],
  ] as const)('%s %s..%s', (precision, from, to, differ, english, spanish) => {
    expect(en.timeline.when({ precision, from, to }, differ)).toBe(english);
    expect(es.timeline.when({ precision, from, to }, differ)).toBe(spanish);
  });
});
