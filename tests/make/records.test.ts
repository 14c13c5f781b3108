import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkEdition } from '../../geo/check/all.ts';
import { folderAt } from '../../geo/files.ts';
import { readEdition } from '../../geo/read.ts';
import { writeFiles } from '../../geo/write.ts';
import { decide } from '../../src/make/decide.ts';
import type { Draft } from '../../src/make/draft.ts';
import { editionOf } from '../../src/make/edition.ts';
import { filesOf, TEXTS } from '../../src/make/files.ts';
import { begin, step, undo } from '../../src/make/history.ts';
import { issuesOf } from '../../src/make/issues.ts';
import { namesOf } from '../../src/make/names.ts';
import { decidedIn, wholeAround } from '../../src/make/passages.ts';
import type { DraftEvent, DraftQuestion } from '../../src/make/record.ts';
import {
  eventFrom,
  eventWith,
  heldBy,
  lacksOfEvent,
  lacksOfQuestion,
  narrowed,
  passagesOf,
  passagesWith,
  questionFrom,
  questionWith,
} from '../../src/make/records.ts';
import { readDraft } from '../../src/make/zip.ts';
import { enMake } from '../../src/words/en/make.ts';
import { draftOf, place } from './drafts.ts';

const ONE =
  'Ports of the coast\n\nThe port of Manta was closed for a week. Ships went on to Salinas instead.\n\nPrices rose all over the coast, and most of the fish was sold in the villages. A third of the boats stayed where they were for the rest of the month, and the nets were dried. Quito said nothing.\n';
const TWO =
  'Another text begins here with many words that nobody quotes, and goes on.\n\nIn Manta the market burned only if the records are right. After that came a long winter without rain, and the people of the coast waited for their ships and for news of the war.\n';
const THREE =
  'A third text begins with the harbour of Salinas in a sentence. The rest of it is about the sea and the birds and the wind, as texts of this coast are.\n';

/** three texts with a passage each, about Manta, Manta and Salinas; all other names pass by */
function withPassages(): Draft {
  let draft = draftOf([
    ['a', ONE, ['Manta', 'Salinas', 'Quito']],
    ['b', TWO, ['Manta']],
    ['c', THREE, ['Salinas']],
  ]);
  draft = decide(draft, {
    kind: 'each name',
    decisions: namesOf(draft).main.map(({ key, words }) => [key, { as: 'place', place: place(words) }]),
  });
  const seen = new Set<string>();
  for (const spot of decidedIn(draft).placed) {
    const text = draft.texts.find(({ id }) => id === spot.text)!;
    const use = seen.has(spot.text)
      ? ({ as: 'aside', role: 'passing' } as const)
      : ({ as: 'scene', layer: 'events', passage: wholeAround(text, spot) } as const);
    seen.add(spot.text);
    draft = decide(draft, { kind: 'use', mentions: [spot.key], use });
  }
  return draft;
}
const chosenIn = (draft: Draft, texts: readonly string[]) =>
  passagesWith(
    draft,
    decidedIn(draft).placed,
    new Set(decidedIn(draft).placed.flatMap(({ text, key }) => (texts.includes(text) ? [key] : []))),
  );
const partsOf = (draft: Draft) =>
  editionOf({ draft, outlines: new Map(), divisions: new Map(), today: '2026-11-27', say: enMake.written });
const putEvent = (draft: Draft, event: DraftEvent) => decide(draft, { kind: 'event', key: event.key, event });
const putQuestion = (draft: Draft, question: DraftQuestion) =>
  decide(draft, { kind: 'question', key: question.key, question });

const DRAFT = withPassages();
const EVENT: DraftEvent = {
  ...eventFrom(DRAFT, chosenIn(DRAFT, ['a', 'b'])),
  title: 'Closing of the port',
  when: {
    from: '2025-11',
    to: '2025-11',
    precision: 'month',
    resolved: '“last November”, reckoned from 2026',
  },
};
const QUESTION: DraftQuestion = (() => {
  const asked = questionFrom(DRAFT, chosenIn(DRAFT, ['a', 'b']));
  return {
    ...asked,
    question: 'What became of Manta?',
    kind: 'disagree',
    positions: asked.positions.map((position, i) => ({
      ...position,
      summary: i === 0 ? 'Its port was closed' : 'Its market burned, with a condition',
      ...(i === 0 ? { figure: 'a week' } : {}),
    })),
  };
})();
const WHOLE = putQuestion(putEvent(DRAFT, EVENT), QUESTION);

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'make-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const readBack = (draft: Draft) => {
  writeFiles(folder, filesOf(draft, partsOf(draft)));
  return readEdition(folderAt(folder), { from: folderAt(join(folder, TEXTS)), all: true });
};
const faultsOf = (draft: Draft): string[] =>
  checkEdition(readBack(draft)).map(({ file, at, message }) => `${file} ${at} ${message}`);

// the outlines of all countries are read with the first
describe('events and questions of a saved edition', { timeout: 30_000 }, () => {
  test('are ones that the command line finds nothing wrong with, and reads as they were written', () => {
    expect(faultsOf(WHOLE)).toEqual([]);
    const { events, claims } = readBack(WHOLE);
    expect(events).toEqual([
      {
        id: 'closing-of-the-port',
        title: { en: 'Closing of the port' },
        from: '2025-11',
        to: '2025-11',
        precision: 'month',
        resolved: { en: '“last November”, reckoned from 2026' },
        layer: 'events',
        places: ['manta'],
        cites: [
          { excerpt: 'a-1', start: 0, end: 40 },
          { excerpt: 'b-1', start: 0, end: 57 },
        ],
      },
    ]);
    expect(claims).toEqual([
      {
        id: 'what-became-of-manta',
        kind: 'disagree',
        topic: 'events',
        question: { en: 'What became of Manta?' },
        places: ['manta'],
        positions: [
          {
            source: 'a',
            summary: { en: 'Its port was closed' },
            figure: { en: 'a week' },
            cites: [{ excerpt: 'a-1', start: 0, end: 40 }],
          },
          {
            source: 'b',
            summary: { en: 'Its market burned, with a condition' },
            cites: [{ excerpt: 'b-1', start: 0, end: 57 }],
          },
        ],
        silent: ['c'],
      },
    ]);
  });
  test('cite fewer words where the editor chose them, and none outside of their passages', () => {
    const passages = passagesOf(DRAFT, decidedIn(DRAFT).placed);
    const [start, text] = [ONE.indexOf('Manta was closed'), 'a'];
    const words = { text, start, end: start + 'Manta was closed'.length };
    const cites = narrowed(EVENT.cites, words, passages, DRAFT.texts)!;
    expect(cites).toEqual([words, EVENT.cites[1]]);
    const draft = putEvent(DRAFT, { ...EVENT, cites });
    expect(faultsOf(draft)).toEqual([]);
    const [cite] = partsOf(draft).events[0]!.cites;
    expect(partsOf(draft).sources[0]!.excerpts[0]!.quote.slice(cite!.start, cite!.end)).toBe(
      'Manta was closed',
    );
    const outside = { text, start: ONE.indexOf('Prices'), end: ONE.indexOf('Prices') + 6 };
    expect(narrowed(EVENT.cites, outside, passages, DRAFT.texts)).toBeNull();
    expect(narrowed([EVENT.cites[1]!], words, passages, DRAFT.texts)).toBeNull();
  });
  test('of one title have ids of their own, and one that was published keeps its id', () => {
    const twin = { ...EVENT, key: 'event 2' };
    const known = { ...EVENT, key: 'event 3', id: 'closing-of-the-port', title: 'Another title' };
    const ids = partsOf(putEvent(putEvent(WHOLE, twin), known)).events.map(({ id }) => id);
    expect(ids).toEqual(['closing-of-the-port-2', 'closing-of-the-port-3', 'closing-of-the-port']);
  });
  test('a note tells of a text that has no position', () => {
    const noted = putQuestion(DRAFT, {
      ...QUESTION,
      noted: ['c', 'a'],
      note: 'The third speaks of Salinas.',
    });
    expect(faultsOf(noted)).toEqual([]);
    expect(partsOf(noted).claims[0]).toMatchObject({ silent: [], noted: ['c'] });
  });
});

describe('what lacks something', () => {
  const { placed } = decidedIn(DRAFT);
  const passages = passagesOf(DRAFT, placed);
  test('is not in the edition, and is said to be missing', () => {
    const draft = putQuestion(
      putEvent(DRAFT, eventFrom(DRAFT, chosenIn(DRAFT, ['a']))),
      questionFrom(DRAFT, chosenIn(DRAFT, ['a'])),
    );
    expect(lacksOfEvent(draft.events![0]!, passages, draft.texts)).toEqual(['title', 'when']);
    expect(lacksOfQuestion(draft.questions![0]!, passages, draft.texts)).toEqual([
      'question',
      'kind',
      'two texts',
      'summary',
    ]);
    expect(partsOf(draft)).toMatchObject({ events: [], claims: [] });
    const issues = issuesOf(draft, placed, { each: new Map(), together: 0 });
    expect(issues.map(({ record }) => record)).toEqual([
      { key: 'event 1', kind: 'event', lack: 'title' },
      { key: 'question 1', kind: 'question', lack: 'question' },
    ]);
    expect(issuesOf(WHOLE, placed, { each: new Map(), together: 0 })).toEqual([]);
  });
  test('words whose passage is gone are told of, and a shorter passage shortens them', () => {
    const [scene] = passages[0]!.scenes;
    const gone = decide(WHOLE, {
      kind: 'use',
      mentions: [scene!.key],
      use: { as: 'aside', role: 'passing' },
    });
    const left = passagesOf(gone, decidedIn(gone).placed);
    expect(heldBy(EVENT.cites, left, gone.texts).map(({ text }) => text)).toEqual(['b']);
    expect(lacksOfEvent({ ...EVENT, cites: [EVENT.cites[0]!] }, left, gone.texts)).toEqual(['words']);
    expect(lacksOfQuestion(QUESTION, left, gone.texts)).toEqual(['words']);
    const cut = { ...scene!.use, passage: { start: scene!.use.passage.start, end: scene!.end } };
    const shorter = decide(WHOLE, { kind: 'use', mentions: [scene!.key], use: cut });
    expect(partsOf(shorter).events[0]!.cites[0]).toEqual({ excerpt: 'a-1', start: 0, end: 17 });
  });
  test('a text that is taken away takes its words along', () => {
    const less = decide(WHOLE, { kind: 'remove text', text: 'b' });
    expect(less.events![0]!.cites.map(({ text }) => text)).toEqual(['a']);
    expect(less.questions![0]!.positions.map(({ text }) => text)).toEqual(['a']);
    expect(partsOf(less).claims).toEqual([]);
  });
});

test('further passages join an event and a question, each once', () => {
  const event = eventWith(EVENT, chosenIn(DRAFT, ['b', 'c']));
  expect(event.cites.map(({ text }) => text)).toEqual(['a', 'b', 'c']);
  expect(event.places).toEqual(['id-manta', 'id-salinas']);
  const question = questionWith({ ...QUESTION, noted: ['c'] }, chosenIn(DRAFT, ['b', 'c']));
  expect(question.positions.map(({ text, summary, cites }) => [text, summary, cites.length])).toEqual([
    ['a', 'Its port was closed', 1],
    ['b', 'Its market burned, with a condition', 1],
    ['c', '', 1],
  ]);
  expect(question.noted).toEqual([]);
});

test('each is one step that can be taken back', () => {
  const steps = [
    { kind: 'event', key: EVENT.key, event: EVENT } as const,
    { kind: 'question', key: QUESTION.key, question: QUESTION } as const,
    { kind: 'event', key: EVENT.key, event: null } as const,
  ];
  let history = steps.reduce((all, one) => step(all, one), begin(DRAFT));
  expect(history.now).toMatchObject({ events: [], questions: [QUESTION] });
  history = undo(history);
  expect(history.now).toEqual(WHOLE);
  history = undo(undo(history));
  expect(history.now).toEqual(DRAFT);
});

test('a saved draft brings them back, and one with others of another shape is none', () => {
  expect(readDraft(JSON.stringify(WHOLE))).toEqual(WHOLE);
  for (const broken of [
    { events: {} },
    { events: [{ ...EVENT, cites: [{ text: 'a', start: 3, end: 3 }] }] },
    { events: [{ ...EVENT, when: { from: 1, to: null, precision: 'day' } }] },
    { events: [{ ...EVENT, title: null }] },
    { questions: [{ ...QUESTION, kind: 'quarrel' }] },
    { questions: [{ ...QUESTION, positions: [{ text: 'a' }] }] },
    { questions: [{ ...QUESTION, places: [1] }] },
  ])
    expect(readDraft(JSON.stringify({ ...WHOLE, ...broken })), JSON.stringify(broken)).toBe('zip');
});
