/** Events and questions of two people. Pure. */
import type { Draft } from '../draft.ts';
import type { CitedWords, DraftEvent, DraftQuestion } from '../record.ts';
import { freeKey } from '../records.ts';
import type { Difference } from './difference.ts';
import { isAlike } from './same.ts';

export function joinedRecords(
  mine: Draft,
  theirs: Draft,
): { draft: Pick<Draft, 'events' | 'questions'>; differences: Difference[]; added: number } {
  const events = joined(mine.events, theirs.events, 'event', isSameEvent);
  const questions = joined(mine.questions, theirs.questions, 'question', isSameQuestion);
  return {
    draft: {
      ...(events.all.length > 0 ? { events: events.all } : {}),
      ...(questions.all.length > 0 ? { questions: questions.all } : {}),
    },
    differences: [
      ...events.pairs.map(
        ([own, other]): Difference => ({
          key: `event ${own.key}`,
          mine: { kind: 'event', key: own.key, event: own },
          theirs: { kind: 'event', key: own.key, event: other },
        }),
      ),
      ...questions.pairs.map(
        ([own, other]): Difference => ({
          key: `question ${own.key}`,
          mine: { kind: 'question', key: own.key, question: own },
          theirs: { kind: 'question', key: own.key, question: other },
        }),
      ),
    ],
    added: events.added + questions.added,
  };
}

/** A key is given by each draft alone: two of one key are the same thing only where they also speak of the same. */
function joined<T extends { key: string }>(
  mine: readonly T[] = [],
  theirs: readonly T[] = [],
  kind: string,
  isSame: (a: T, b: T) => boolean,
): { all: readonly T[]; pairs: readonly (readonly [T, T])[]; added: number } {
  const all = [...mine];
  const pairs: (readonly [T, T])[] = [];
  for (const one of theirs) {
    if (mine.some((own) => isAlike({ ...own, key: '' }, { ...one, key: '' }))) continue;
    const twin = mine.find((own) => own.key === one.key);
    if (twin && isSame(twin, one)) pairs.push([twin, one]);
    else all.push(twin ? { ...one, key: freeKey(kind, [...all, ...theirs]) } : one);
  }
  return { all, pairs, added: all.length - mine.length };
}

const share = (a: readonly CitedWords[], b: readonly CitedWords[]): boolean =>
  a.some((one) => b.some(({ text, start, end }) => one.text === text && one.start < end && start < one.end));
const isSameEvent = (a: DraftEvent, b: DraftEvent): boolean => a.title === b.title || share(a.cites, b.cites);
const isSameQuestion = (a: DraftQuestion, b: DraftQuestion): boolean =>
  a.question === b.question ||
  share(
    a.positions.flatMap(({ cites }) => cites),
    b.positions.flatMap(({ cites }) => cites),
  );
