import { describe, expect, it } from 'vitest';
import type { Claim } from '../../geo/model.ts';
import {
  CLAIM_KINDS,
  placesOfQuestions,
  questionsOf,
  sourcesOfClaim,
  writtenNumbers,
} from '../../src/atlas/claims.ts';
import { positionsLayout, silentOn } from '../../src/pages/claims/positions.ts';
import { Panel } from '../../src/pages/Panel.tsx';
import { PAGES } from '../../src/pages/registry.ts';
import { firstView, toClaims, withSources } from '../../src/view/changes.ts';
import { questionsOnMap, shownPlaces } from '../../src/view/shown.ts';
import { en } from '../../src/words/en/index.ts';
import { es } from '../../src/words/es/index.ts';
import { ecuador, html, LANGS, textOf, textsOf, tiny } from './render.tsx';

const editions = { tiny, ecuador };
/** "excerpt start end" of every citation of a claim, in order */
const citesOf = (claims: readonly Claim[]) =>
  claims.flatMap(({ positions }) =>
    positions.flatMap(({ cites }) => cites.map(({ excerpt, start, end }) => `${excerpt} ${start} ${end}`)),
  );
const rendered = (markup: string) =>
  [...markup.matchAll(/data-cite="([^"]*)">(.*?)<\/span>/gs)].map(
    ([, cite, words]) => [cite!, textOf(words!)] as const,
  );

describe('the order of questions', () => {
  const questions = questionsOf(ecuador);
  it('is by kind, by topic as the layers stand, then by number of sources', () => {
    const layers = ecuador.layers.map(({ id }) => id);
    const rank = ({ claim }: (typeof questions)[number]) =>
      CLAIM_KINDS.indexOf(claim.kind) * 1000 +
      layers.indexOf(claim.topic) * 100 -
      sourcesOfClaim(claim).length;
    expect(questions.map(rank)).toEqual(questions.map(rank).toSorted((a, b) => a - b));
    expect(questions.map(({ number }) => number)).toEqual(ecuador.claims.map((_, i) => i + 1));
    expect(new Set(questions.map(({ claim }) => claim))).toEqual(new Set(ecuador.claims));
  });
  it('starts with the results of the referendum and ends the open kind with the strikes on boats', () => {
    const open = questions.filter(({ claim }) => claim.kind === 'disagree').map(({ claim }) => claim.id);
    expect(open[0]).toBe('referendum-result');
    expect(open.slice(-3)).toEqual(['boat-strikes-count', 'boat-strikes-deaths', 'boat-strikes-dead']);
  });
  it('writes runs of three and more as one tile', () => {
    expect(writtenNumbers([1, 3, 4, 5, 6, 7])).toEqual(['1', '3–7']);
    expect(writtenNumbers([8, 9])).toEqual(['8', '9']);
    expect(writtenNumbers([])).toEqual([]);
  });
});

describe.each(
  Object.entries(editions).flatMap(([name, atlas]) => LANGS.map((lang) => [name, lang, atlas] as const)),
)('all questions of %s in %s', (_, lang, atlas) => {
  const t = lang === 'es' ? es : en;
  const first = firstView(atlas, lang);
  const markup = html(atlas, toClaims(first), <Panel pages={PAGES} />);
  const of = (kind: Claim['kind']) => questionsOf(atlas).filter(({ claim }) => claim.kind === kind);

  it('quotes every citation letter for letter, in the order of questions, with its source', () => {
    const quotes = rendered(markup);
    expect(quotes.map(([cite]) => cite)).toEqual(citesOf(questionsOf(atlas).map(({ claim }) => claim)));
    for (const [cite, words] of quotes) {
      const [id, start, end] = cite.split(' ');
      const excerpt = atlas.excerpt(id!)!;
      expect(words).toBe(excerpt.quote.slice(Number(start), Number(end)));
      expect(markup).toContain(`/source/${excerpt.source}/`);
    }
  });
  it('states its method with the true counts and no other', () => {
    const letters = atlas.sources.map(({ id }) => id.toUpperCase());
    expect(textsOf(markup, 'h1', 'id="claims"')).toEqual([t.claims.title]);
    expect(textsOf(markup, 'p', 'class="method"')).toEqual([
      t.claims.method(of('disagree').length, letters.length, letters[0]!, letters.at(-1)!),
    ]);
    expect(textsOf(markup, 'span', 'class="count"')).toEqual(
      CLAIM_KINDS.flatMap((kind) => (of(kind).length > 0 ? t.claims.questions(of(kind).length) : [])),
    );
  });
  it('names each kind in words, and folds away all but those on which sources differ', () => {
    const kinds = CLAIM_KINDS.filter((kind) => of(kind).length > 0);
    expect(textsOf(markup, 'h2')).toEqual(kinds.map((kind) => t.claims.kinds[kind]));
    expect(markup.match(/<details class="fold kind">/g)?.length ?? 0).toBe(
      kinds.filter((kind) => kind !== 'disagree').length,
    );
  });
  it('marks no position and carries no style attribute', () => {
    expect(markup).not.toMatch(/<[^>]+\sstyle=/);
    expect(markup).not.toMatch(/class="figure[^"]*"[^>]*aria-current/);
  });
});

describe('a question of its own', () => {
  const pages = LANGS.flatMap((lang) =>
    questionsOf(ecuador).map((question) => {
      const view = toClaims(firstView(ecuador, lang), question.claim.id);
      return {
        ...question,
        lang,
        view,
        t: lang === 'es' ? es : en,
        markup: html(ecuador, view, <Panel pages={PAGES} />),
      };
    }),
  );
  it('is the page’s heading, with its number and every position in the order of sources', () => {
    for (const { claim, number, lang, t, markup } of pages) {
      expect(textsOf(markup, 'h1', 'id="claims"')[0]).toBe(
        `${t.claims.number(number)}. ${number}${claim.question[lang]}`,
      );
      expect(rendered(markup).map(([cite]) => cite)).toEqual(citesOf([claim]));
      expect(markup).not.toMatch(/<[^>]+\sstyle=/);
      const ids = [...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
  it('leads to the questions before and after it, and to its places', () => {
    for (const { claim, number, lang, markup } of pages) {
      const prefix = lang === 'es' ? '/es' : '';
      for (const near of [questionsOf(ecuador)[number - 2], questionsOf(ecuador)[number]])
        if (near) expect(markup).toContain(`href="${prefix}/claims/${near.claim.id}/"`);
      for (const place of claim.places) expect(markup).toContain(`href="${prefix}/place/${place}/"`);
    }
  });
  it('speaks or is silent for every source exactly once', () => {
    for (const { claim, t, markup } of pages) {
      const silent = silentOn(claim, ecuador.sources);
      const note = textsOf(markup, 'p', 'class="claim-note"').join();
      if (silent.length > 0) expect(note).toContain(t.claims.silent(silent.map((id) => id.toUpperCase())));
      for (const { id } of ecuador.sources) {
        const places = [sourcesOfClaim(claim), silent, claim.noted ?? []];
        expect(places.filter((ids) => ids.includes(id))).toHaveLength(1);
      }
    }
  });
});

describe('silent sources', () => {
  const claim = ecuador.claims.find(({ id }) => id === 'boat-strikes-deaths')!;
  it('are those the edition lists, in the order of sources', () => {
    expect(silentOn(claim, ecuador.sources)).toEqual(['a', 'c', 'e']);
    expect(silentOn({ ...claim, silent: ['e', 'a'] }, ecuador.sources)).toEqual(['a', 'e']);
  });
  it('do not depend on the words of the note, in any language', () => {
    const note = { en: 'Sources A and C write of boats.', es: 'Las fuentes A y C hablan de barcos.' };
    expect(silentOn({ ...claim, note }, ecuador.sources)).toEqual(['a', 'c', 'e']);
  });
});

describe('the layout of positions', () => {
  it('sets up to three figures that fit side by side, all else in rows', () => {
    const layout = Object.fromEntries(
      questionsOf(ecuador).map(({ claim }) => [claim.id, positionsLayout(claim, 'en')]),
    );
    expect(layout['referendum-result']).toBe('columns');
    expect(layout['boat-strikes-count']).toBe('columns');
    expect(layout['joint-announcement-day']).toBe('rows');
    expect(layout['bases-in-ecuador']).toBe('rows');
  });
});

describe('a source that the filter leaves out', () => {
  it('keeps its letter, says why its words are missing, and loses no other position', () => {
    const claim = ecuador.claims.find(({ id }) => id === 'us-troops')!;
    for (const lang of LANGS) {
      const t = lang === 'es' ? es : en;
      const view = withSources(ecuador, toClaims(firstView(ecuador, lang), claim.id), ['a', 'c', 'e']);
      const markup = html(ecuador, view, <Panel pages={PAGES} />);
      expect(textsOf(markup, 'p', 'class="say"').map((say) => say.includes(t.hidden))).toEqual([
        false,
        true,
        false,
        true,
      ]);
      const shown = claim.positions.filter(({ source }) => source === 'a' || source === 'c');
      expect(rendered(markup).map(([cite]) => cite)).toEqual(citesOf([{ ...claim, positions: shown }]));
    }
  });
});

describe('the map of the questions', () => {
  it('shows the places of those on which sources differ, whatever the filter', () => {
    const view = withSources(ecuador, { ...toClaims(firstView(ecuador, 'en')), layers: [] }, []);
    const ids = shownPlaces(ecuador, view).map(({ id }) => id);
    expect(ids.toSorted()).toEqual(['caribbean-sea', 'eastern-pacific', 'ecuador', 'manta', 'salinas']);
    expect(questionsOnMap(ecuador, view).every(({ claim }) => claim.kind === 'disagree')).toBe(true);
  });
  it('draws no pin where no source puts anything', () => {
    const view = toClaims(firstView(ecuador, 'en'), 'purpose');
    expect(ecuador.claims.find(({ id }) => id === 'purpose')!.places).toContain('china');
    expect(placesOfQuestions(ecuador, questionsOnMap(ecuador, view)).map(({ id }) => id)).toEqual([
      'ecuador',
    ]);
  });
});
