import { describe, expect, it } from 'vitest';
import { disputesAt } from '../../src/atlas/claims.ts';
import { labelIn } from '../../src/atlas/names.ts';
import { Pin } from '../../src/ground/pins/Pin.tsx';
import { plateOf } from '../../src/ground/pins/plate.ts';
import { Differ } from '../../src/pages/claims/Differ.tsx';
import { Panel } from '../../src/pages/Panel.tsx';
import { PAGES } from '../../src/pages/registry.ts';
import { firstView, toClaims, toPlace, withEverything, withSources } from '../../src/view/changes.ts';
import { questionsOnMap } from '../../src/view/shown.ts';
import { en } from '../../src/words/en/index.ts';
import { es } from '../../src/words/es/index.ts';
import { ecuador, html, LANGS, textOf, textsOf } from './render.tsx';

const disputed = new Set(
  ecuador.claims.filter(({ kind }) => kind === 'disagree').flatMap(({ places }) => places),
);
const tiles = (markup: string) => [...markup.matchAll(/class="tile">([^<]*)</g)].map(([, text = '']) => text);
const pin = (id: string) => <Pin id={id} anchor={`p-${id}`} tabIndex={undefined} />;

describe.each(LANGS)('that sources differ on a place, in %s,', (lang) => {
  const t = lang === 'es' ? es : en;
  const first = withEverything(ecuador, firstView(ecuador, lang));

  it('is said on its pin, its row and its page, and on no other', () => {
    const rows = textsOf(html(ecuador, first, <Panel pages={PAGES} />), 'a', 'class="row');
    for (const place of ecuador.places) {
      const differs = disputed.has(place.id);
      expect(disputesAt(ecuador, place.id).length > 0).toBe(differs);
      expect(
        html(ecuador, toPlace(first, place.id), <Panel pages={PAGES} />).includes('class="differ"'),
      ).toBe(differs);
      if (ecuador.passages(place.id).length === 0) continue;
      const mark = html(ecuador, first, pin(place.id));
      expect(mark.includes('class="differs"')).toBe(differs);
      expect(mark.includes(`${t.claims.differ}.`)).toBe(differs);
      expect(plateOf(ecuador, first, place).differs).toBe(differs);
      expect(rows.find((row) => row.startsWith(labelIn(place.name, lang)))!.includes(t.claims.differ)).toBe(
        differs,
      );
    }
  });

  it('comes with each source’s words as cited, and the other questions as lines', () => {
    for (const id of disputed) {
      const [head, ...more] = disputesAt(ecuador, id);
      const markup = html(ecuador, toPlace(first, id), <Differ place={id} />);
      const words = [...markup.matchAll(/data-cite="[^"]*">(.*?)<\/span>/gs)].map(([, text]) =>
        textOf(text!),
      );
      const cites = head!.claim.positions.flatMap((position) => position.cites);
      expect(words).toEqual(
        cites.map(({ excerpt, start, end }) => ecuador.excerpt(excerpt)!.quote.slice(start, end)),
      );
      expect(textsOf(markup, 'summary')).toEqual([t.placePage.differ(more.length + 1)]);
      expect(textsOf(markup, 'h3')).toEqual([head!.claim.question[lang]]);
      for (const { claim } of more) expect(markup).toContain(`claims/${claim.id}/`);
      expect(markup).not.toMatch(/<[^>]+\sstyle=/);
    }
  });

  it('is told of a source that the filter leaves out as well', () => {
    const view = withSources(ecuador, toPlace(first, 'manta'), ['a', 'c']);
    expect(textOf(html(ecuador, view, <Differ place="manta" />))).toContain(t.hidden);
  });

  it('gives way to the numbers of the questions on their own pages', () => {
    const all = toClaims(first);
    const mark = html(ecuador, all, pin('ecuador'));
    expect(mark).not.toContain('class="differs"');
    const numbers = questionsOnMap(ecuador, all).flatMap(({ claim, number }) =>
      claim.places.includes('ecuador') ? number : [],
    );
    expect(numbers.length).toBeGreaterThan(2);
    const shown = tiles(mark);
    const told = shown.flatMap((tile) => {
      const [from = 0, to = from] = tile.split('–').map(Number);
      return Array.from({ length: to - from + 1 }, (_, i) => from + i);
    });
    expect(told).toEqual(numbers);
    expect(shown.length).toBeLessThan(numbers.length);
    expect(mark).toContain(t.claims.numbers(shown));
    const one = questionsOnMap(ecuador, all).find(({ claim }) => claim.places.includes('ecuador'))!;
    expect(tiles(html(ecuador, toClaims(first, one.claim.id), pin('ecuador')))).toEqual([`${one.number}`]);
  });
});
