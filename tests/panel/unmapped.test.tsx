import { describe, expect, it } from 'vitest';
import { eventsNaming, namedOnly } from '../../src/atlas/mentions.ts';
import { labelIn } from '../../src/atlas/names.ts';
import { Panel } from '../../src/pages/Panel.tsx';
import { PAGES } from '../../src/pages/registry.ts';
import { unmapped } from '../../src/pages/unmapped/page.ts';
import { formatAddress, parseAddress } from '../../src/view/address.ts';
import { firstView, toUnmapped } from '../../src/view/changes.ts';
import { en } from '../../src/words/en/index.ts';
import { ecuador, html, textsOf, tiny } from './render.tsx';

await unmapped.panel.load(en, tiny);

describe.each([
  ['tiny', tiny],
  ['ecuador', ecuador],
])('what %s names and does not map', (_, atlas) => {
  const view = firstView(atlas, 'en');
  const things = namedOnly(atlas);

  it('has an address each, to which its row in the list leads', () => {
    expect(new Set(things.map(({ id }) => id)).size).toBe(things.length);
    const list = html(atlas, view, <Panel pages={PAGES} />);
    for (const { id } of things) {
      const { pathname, hash } = formatAddress(atlas, toUnmapped(view, id), '/');
      expect(parseAddress(atlas, { pathname, hash }, '/')).toMatchObject({
        page: { kind: 'unmapped', id },
        notices: [],
      });
      expect(list).toContain(`id="row-${id}" href="${pathname}"`);
    }
  });

  it('opens with its name, why it has no pin, its words or their paragraph, and what is dated by them', () => {
    for (const thing of things) {
      const markup = html(atlas, toUnmapped(view, thing.id), <Panel pages={PAGES} />);
      expect(textsOf(markup, 'h1')).toEqual([labelIn(thing.name, 'en')]);
      for (const { mention, quoted, paragraph, source } of thing.at) {
        expect(markup).toContain(en.reasons[mention.reason]);
        if (quoted) expect(textsOf(markup, 'blockquote')).toContain(quoted.excerpt.quote);
        else expect(markup).toContain(en.paragraph(paragraph));
        expect(markup).toContain(`href="/source/${source}/${quoted ? `#excerpt=${quoted.excerpt.id}` : ''}"`);
      }
      for (const { id } of eventsNaming(atlas, thing)) expect(markup).toContain(`/timeline/#event=${id}"`);
    }
  });
});

it('an event stands with a name only where it rests on the words that name it', () => {
  const thing = namedOnly(ecuador).find((one) => eventsNaming(ecuador, one).length > 0)!;
  const { quoted } = thing.at[0]!;
  const [event] = eventsNaming(ecuador, thing);
  const before = { excerpt: quoted!.excerpt.id, start: 0, end: quoted!.span[0] };
  expect(eventsNaming({ events: [{ ...event!, cites: [before] }] }, thing)).toEqual([]);
});
