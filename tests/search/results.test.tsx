import { describe, expect, it } from 'vitest';
import { Panel } from '../../src/pages/Panel.tsx';
import { PAGES } from '../../src/pages/registry.ts';
import { createEngine } from '../../src/search/engine.ts';
import { Listed } from '../../src/search/Listed.tsx';
import { allSources, firstView, withLayers, withQuery, withSources } from '../../src/view/changes.ts';
import type { View } from '../../src/view/view.ts';
import { en } from '../../src/words/en/index.ts';
import { es } from '../../src/words/es/index.ts';
import { laterOf } from '../../src/words/later.ts';
import { ecuador, html, LANGS, textsOf } from '../panel/render.tsx';

async function resultsOf(view: View): Promise<string> {
  const engine = await createEngine(ecuador, view.lang);
  return html(ecuador, view, <Listed found={engine.find(view.query)} />);
}

describe.each(LANGS)('the search in %s', (lang) => {
  const t = lang === 'es' ? es : en;
  const view = firstView(ecuador, lang);

  it('has a named field that waits for scripts', () => {
    const markup = html(ecuador, view, <Panel pages={PAGES} />);
    expect(markup).toMatch(/<search class="search live-only">/);
    expect(markup).toContain(`aria-label="${t.search.label}"`);
    expect(markup).not.toMatch(/<[^>]+\sstyle=/);
  });

  it('lists what it finds by kind, with counts and links, and why', async () => {
    const markup = await resultsOf(withQuery(view, 'manta'));
    expect(textsOf(markup, 'h3').map((title) => title.replace(/ \d+$/, ''))).toEqual(
      (['place', 'passage', 'question', 'event'] as const).map((kind) => laterOf(t).found.groups[kind]),
    );
    expect(markup).toMatch(/href="\/(es\/)?place\/manta\//);
    expect(markup).toMatch(/href="\/(es\/)?source\/b\/#[^"]*excerpt=b-22"/);
    expect(textsOf(markup, 'small').join()).toContain(
      laterOf(t).found.passageOf('B', ecuador.excerpt('b-22')!.paragraph),
    );
    expect(markup).not.toMatch(/<[^>]+\sstyle=/);
  });

  it('names who is quoted and what is off the map, each with its way there', async () => {
    const command = await resultsOf(withQuery(view, 'southern command'));
    expect(textsOf(command, 'b')).toContain('US Southern Command');
    expect(textsOf(command, 'a', laterOf(t).found.passageOf('A', 3)).length).toBeGreaterThan(0);
    const prison = await resultsOf(withQuery(view, 'encuentro'));
    expect(prison).toMatch(/href="\/(es\/)?unmapped\/b-\d+\/#q=encuentro"/);
    const noem = await resultsOf(withQuery(view, 'Kristi Noem'));
    expect(textsOf(noem, 'small')).toContain(laterOf(t).found.otherwise(['Kristy']));
  });

  it('quotes verbatim', async () => {
    const markup = await resultsOf(withQuery(view, 'military'));
    const quoted = [
      ...markup.matchAll(
        /<span class="found-words" lang="[a-z]{2}" dir="auto">.*?<span [^>]*data-find="">(.*?)<\/span>/g,
      ),
    ].map(([, words]) => words!);
    expect(quoted.length).toBeGreaterThan(5);
    const texts = ecuador.excerpts.map(({ quote }) => quote);
    const plain = (words: string) =>
      words.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&');
    for (const words of quoted) expect(texts.some((text) => text.includes(plain(words)))).toBe(true);
  });

  it('says that nothing was found, where it looked, and what may help', async () => {
    const markup = await resultsOf(withQuery(view, '<b>xyzzy'));
    const said = textsOf(markup, 'p');
    expect(said[0]).toBe(laterOf(t).found.nothing('\u2068<b>xyzzy\u2069'));
    const names = lang === 'en' ? ['English', 'Spanish'] : ['español', 'inglés'];
    expect(said[1]).toBe(laterOf(t).found.advice(names));
    expect(markup).not.toContain('<b>');
  });

  it('says what was not searched, and that nothing was found only once all has come', async () => {
    const engine = await createEngine(ecuador, lang);
    const say = laterOf(t).found;
    const shown = (query: string, coming: boolean) =>
      html(
        ecuador,
        withQuery(view, query),
        <Listed
          found={{
            ...engine.find(query),
            rest: { searched: 1200, total: 3000, coming, again: () => undefined },
          }}
        />,
      );
    const early = shown('xyzzy', true);
    expect(textsOf(early, 'h2')).toEqual([t.search.loading]);
    expect(textsOf(early, 'p')).toEqual([say.coming(1200, 3000)]);
    expect(textsOf(early, 'button')).toEqual([]);
    const late = shown('xyzzy', false);
    expect(textsOf(late, 'p').slice(0, 2)).toEqual([say.lost(1200, 3000), say.nothing('\u2068xyzzy\u2069')]);
    expect(textsOf(late, 'button')).toEqual([t.tryAgain]);
    const some = shown('manta', true);
    expect(textsOf(some, 'p')[0]).toBe(say.coming(1200, 3000));
    expect(some).toMatch(/place\/manta\//);
    expect(await resultsOf(withQuery(view, 'manta'))).not.toContain('class="found-note"');
  });

  it('says of what the filter hides that it is hidden, and links it all the same', async () => {
    const markup = await resultsOf(withLayers(ecuador, withQuery(view, 'manta'), []));
    expect(textsOf(markup, 'small').filter((line) => line === t.hidden).length).toBe(3);
    expect(markup).toMatch(/place\/manta\//);
    const others = withSources(
      ecuador,
      withQuery(view, 'barracks'),
      allSources(ecuador).filter((id) => id !== 'b'),
    );
    expect(textsOf(await resultsOf(others), 'small')).toContain(t.hidden);
  });

  it('names the other name a place was found by', async () => {
    const [typed, shown] = lang === 'en' ? ['bélgica', 'Bélgica'] : ['belgium', 'Belgium'];
    expect(textsOf(await resultsOf(withQuery(view, typed)), 'small')).toContain(
      `${laterOf(t).found.translation(lang === 'en' ? 'Spanish' : 'inglés')} ${shown}`,
    );
  });
});
