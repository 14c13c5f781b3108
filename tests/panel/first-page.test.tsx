import { describe, expect, it } from 'vitest';
import { startingQuestions } from '../../src/atlas/claims.ts';
import { labelIn } from '../../src/atlas/names.ts';
import { Panel } from '../../src/pages/Panel.tsx';
import { PAGES } from '../../src/pages/registry.ts';
import { firstView, toClaims, toPlace, withQuery } from '../../src/view/changes.ts';
import { en } from '../../src/words/en/index.ts';
import { es } from '../../src/words/es/index.ts';
import { ecuador, html, LANGS, textsOf, tiny } from './render.tsx';

describe.each(LANGS)('the first page, in %s,', (lang) => {
  const t = lang === 'es' ? es : en;
  const view = firstView(ecuador, lang);
  const markup = html(ecuador, view, <Panel pages={PAGES} />);
  it('says what the map is of, and what its signs mean, in a line each', () => {
    const { title, subtitle } = ecuador.edition;
    expect(textsOf(markup, 'hgroup')[0]).toMatch(new RegExp(`^${title[lang]}${subtitle[lang]}`));
    expect(textsOf(markup, 'p', 'class="signs"')).toEqual([
      `A–E ${t.signs.letters} ${t.signs.differ} ${t.signs.area}`,
    ]);
  });
  it('offers questions of the edition, each as a link to what the sources say', () => {
    const asked = startingQuestions(ecuador);
    expect(asked.map(({ claim }) => claim.id)).toEqual(ecuador.edition.start);
    const list = textsOf(markup, 'nav', 'class="starts"').join();
    for (const { claim } of asked) {
      expect(list).toContain(labelIn(claim.question, lang));
      expect(markup).toContain(`href="${lang === 'es' ? '/es' : ''}/claims/${claim.id}/"`);
    }
    const searched = html(ecuador, withQuery(view, 'manta'), <Panel pages={PAGES} />);
    expect(searched).not.toContain('class="starts"');
  });
  it('is named on every other page', () => {
    const named = (page: typeof view) =>
      textsOf(html(ecuador, page, <Panel pages={PAGES} />), 'a', 'class="wordmark"').join();
    expect(named(view)).toBe(t.wordmark);
    for (const page of [toPlace(view, 'manta'), toClaims(view)])
      expect(named(page)).toBe(`${t.wordmark}${ecuador.edition.title[lang]}`);
  });
});

it('an edition that chooses no questions offers those on which most sources speak', () => {
  const { start: _, ...edition } = ecuador.edition;
  const most = startingQuestions({ ...ecuador, edition });
  expect(most).toHaveLength(3);
  const speak = ({ claim }: (typeof most)[number]) =>
    new Set(claim.positions.map(({ source }) => source)).size;
  const all = ecuador.claims.map(({ positions }) => new Set(positions.map(({ source }) => source)).size);
  expect(most.map(speak)).toEqual(all.sort((a, b) => b - a).slice(0, 3));
  expect(startingQuestions(tiny).length).toBe(Math.min(3, tiny.claims.length));
});
