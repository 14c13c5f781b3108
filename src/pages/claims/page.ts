import type { Atlas } from '../../atlas/atlas.ts';
import { placesOfQuestions, type Question, questionsOf } from '../../atlas/claims.ts';
import { letterOf } from '../../atlas/letters.ts';
import { questionId } from '../../ui/anchors.ts';
import { toClaims, toExplore } from '../../view/changes.ts';
import { NO_EMPHASIS } from '../../view/page.ts';
import { later, type PageRecord } from '../page.ts';
import { methodOf } from './positions.ts';

/**
 * the questions whose numbers are on the map: the page's own, or on the page of all those on which sources
 * differ
 */
const asked = (atlas: Atlas, id: string | null): readonly Question[] =>
  questionsOf(atlas).filter(({ claim }) => (id === null ? claim.kind === 'disagree' : claim.id === id));

/** The questions on which the sources speak: all of them, or one. */
export const claims: PageRecord = {
  kind: 'claims',
  path: 'claims',
  whole: true,
  ids: (atlas) => atlas.claims.map(({ id }) => id),
  exists: (atlas) => atlas.claims.length > 0,
  unknown: 'claim',
  emphasis: (atlas, id) => ({ ...NO_EMPHASIS, questions: asked(atlas, id) }),
  camera: (atlas, id) => placesOfQuestions(atlas, asked(atlas, id)),
  panel: later(async () => (await import('./Claims.tsx')).Claims),
  width: 'wide',
  quotes: () => false,
  events: false,
  tab: { icon: 'differ', name: (t) => t.claims.tab, to: (view) => toClaims(view) },
  title: (site, { page, lang }, t) =>
    site.claims.find(({ id }) => id === page.id)?.question[lang] ?? t.claims.title,
  /**
   * what each source says on the question, in our summaries; of all questions, how they are set side by side
   */
  description: (site, { page, lang }, t) => {
    const claim = site.claims.find(({ id }) => id === page.id);
    if (!claim) return methodOf(site, t);
    return claim.positions
      .map(({ source, figure, summary }) => {
        const said = [figure?.[lang], summary[lang]].filter(Boolean).join(' – ');
        return `${letterOf(site, source)}: ${said}`;
      })
      .join('. ');
  },
  words: (site, { page }) =>
    site.files?.ofCiting(
      site.claims.flatMap(({ id, positions }) => (page.id === null || page.id === id ? positions : [])),
    ) ?? [],
  skip: (t) => t.skip.claims,
  heading: 'claims',
  rowOf: questionId,
  keepsScroll: false,
  bringsPassages: false,
  up: (view) => (view.page.id === null ? toExplore(view, view.camera) : toClaims(view)),
  Foot: null,
};
