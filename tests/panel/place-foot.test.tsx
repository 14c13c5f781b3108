import { describe, expect, it } from 'vitest';
import { daysOf } from '../../src/atlas/dates.ts';
import { eventsAt } from '../../src/atlas/events.ts';
import { Panel } from '../../src/pages/Panel.tsx';
import { positionOf } from '../../src/pages/place/facts.ts';
import { PAGES } from '../../src/pages/registry.ts';
import { firstView, toPlace, withQuery } from '../../src/view/changes.ts';
import { en } from '../../src/words/en/index.ts';
import { es } from '../../src/words/es/index.ts';
import { laterOf } from '../../src/words/later.ts';
import { ecuador, html, LANGS, textsOf, tiny } from './render.tsx';

const pages = (atlas: typeof ecuador) =>
  LANGS.flatMap((lang) =>
    atlas.places.map((place) => ({
      place,
      lang,
      t: lang === 'es' ? es : en,
      markup: html(atlas, toPlace(firstView(atlas, lang), place.id), <Panel pages={PAGES} />),
    })),
  );

describe.each([
  ['tiny', tiny],
  ['ecuador', ecuador],
])('every place of %s', (_, atlas) => {
  const all = pages(atlas);
  it('gives the coordinates of its point as fine as they are worth, and of an area none', () => {
    for (const { place, t, markup } of all) {
      const position = positionOf(atlas, place);
      const facts = textsOf(markup, 'dd').join(' ');
      const links = [...markup.matchAll(/href="(geo:[^"]*)"/g)].map(([, uri]) => uri);
      expect(links).toEqual(position ? [position.uri] : []);
      if (position)
        expect(facts).toContain(t.placePage.position(position.lat, position.lng, position.digits));
      else expect(facts).toContain(t.placePage.noPoint);
      if (place.precision === 'area') expect(position).toBeNull();
    }
  });

  it('lists what happened there, each event once, and its neighbours with their distance', () => {
    for (const { place, lang, t, markup } of all) {
      const events = atlas.events.filter(({ places }) => places.includes(place.id));
      const links = [...markup.matchAll(/href="\/(?:es\/)?timeline\/#event=([a-z0-9-]+)"/g)].map(
        ([, id]) => id!,
      );
      expect(links.toSorted()).toEqual(events.map(({ id }) => id).toSorted());
      const near = textsOf(markup, 'ul', 'class="nearest"').join();
      for (const { place: id, km } of place.near ?? [])
        expect(near).toContain(`${atlas.place(id)!.name[lang]} ${t.placePage.km(km)}`);
      if (!place.near) expect(markup).not.toContain(t.placePage.nearest);
    }
  });
});

it('coordinates are written for readers, for maps and for the clipboard', () => {
  const written = positionOf(ecuador, ecuador.place('manta')!)!;
  expect(written).toMatchObject({ plain: '-0.95, -80.73', uri: 'geo:-0.95,-80.73' });
  expect(en.placePage.position(written.lat, written.lng, written.digits)).toBe('0.95° S, 80.73° W');
  expect(es.placePage.position(written.lat, written.lng, written.digits)).toBe('0,95° S, 80,73° O');
  const palace = positionOf(ecuador, ecuador.place('carondelet-palace')!)!;
  expect(palace.uri).toMatch(/^geo:-0\.\d{4},-78\.\d{4}$/);
  // what was never drawn has no position, and zero has no sign
  expect(positionOf(ecuador, ecuador.place('americas')!)).toBeNull();
  expect(positionOf(ecuador, { ...ecuador.place('manta')!, point: [-0.001, -0.004] })!.uri).toBe(
    'geo:0.00,0.00',
  );
});

it('events stand in the order of time, those without a date last', () => {
  const events = eventsAt(ecuador, 'ecuador');
  expect(events.length).toBeGreaterThan(5);
  const days = events.map((event) => daysOf(event)?.from ?? '9999');
  expect(days).toEqual(days.toSorted());
});

it('the way back from a place that was found leads to what else was', () => {
  expect(
    html(ecuador, withQuery(toPlace(firstView(ecuador, 'en'), 'manta'), 'pier'), <Panel pages={PAGES} />),
  ).toMatch(/href="\/#q=pier"/);
});

it('the page About leads to the check of a text, which names the sources’ passages as private', () => {
  for (const lang of LANGS) {
    const t = lang === 'es' ? es : en;
    const page = (kind: 'about' | 'check') =>
      html(ecuador, firstView(ecuador, lang, { kind, id: null }), <Panel pages={PAGES} />);
    expect(textsOf(page('about'), 'h2')).toContain(t.check.title);
    expect(page('about')).toMatch(/href="[^"]*check\/"/);
    const markup = page('check');
    expect(textsOf(markup, 'h2')).toContain(laterOf(t).verify.title);
    expect(textsOf(markup, 'p')).toContain(laterOf(t).verify.private);
    expect(textsOf(markup, 'label')).toContain(laterOf(t).verify.file);
    expect(markup).toMatch(/<form class="live-only"/);
  }
});
