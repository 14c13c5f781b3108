/** What is still to be done before an edition holds, each with the words that it is about. Pure. */
import { type Published, publishedOf, shareOf, together } from '../../geo/check/quotation.ts';
import type { Source } from '../../geo/model.ts';
import type { Draft, DraftText } from './draft.ts';
import { LIMITS } from './edition.ts';
import { type Passage, type Placed, passagesIn, wholeAround } from './passages.ts';
import { type Lack, lacksOfEvent, lacksOfQuestion, passagesOf } from './records.ts';
import { asksWhose } from './voices.ts';

export interface Issue {
  kind: 'title' | 'no text' | 'no passage' | 'voice' | 'cut' | 'long' | 'share' | 'together' | 'record';
  text?: string;
  /** key of the mention whose passage it is */
  mention?: string;
  /** the words it is about, shortened; of an event or question its title */
  words?: string;
  /** key of the event or question, and what it lacks first */
  record?: { key: string; kind: 'event' | 'question'; lack: Lack };
}

/** UTF-16 code units of a passage, at most */
const LONGEST = 1200;
const SHOWN = 60;

export function issuesOf(draft: Draft, placed: readonly Placed[], shares: Shares): readonly Issue[] {
  const titled: Issue[] = draft.title.trim() === '' ? [{ kind: 'title' }] : [];
  if (draft.texts.length === 0) return [...titled, { kind: 'no text' }];
  return [
    ...titled,
    ...draft.texts.flatMap((text) => issuesIn(text, passagesIn(placed, text.id))),
    ...draft.texts.flatMap(({ id }): Issue[] =>
      (shares.each.get(id) ?? 0) > LIMITS.each ? [{ kind: 'share', text: id }] : [],
    ),
    ...(shares.together > LIMITS.together ? [{ kind: 'together' } as const] : []),
    ...recordIssues(draft, placed),
  ];
}

/** Events and questions that are not in the edition yet. */
function recordIssues(draft: Draft, placed: readonly Placed[]): Issue[] {
  const { events = [], questions = [], texts } = draft;
  const passages = passagesOf(draft, placed);
  const issue = (kind: 'event' | 'question', key: string, words: string, [lack]: readonly Lack[]): Issue[] =>
    lack === undefined ? [] : [{ kind: 'record', words, record: { key, kind, lack } }];
  return [
    ...events.flatMap((one) => issue('event', one.key, one.title, lacksOfEvent(one, passages, texts))),
    ...questions.flatMap((one) =>
      issue('question', one.key, one.question, lacksOfQuestion(one, passages, texts)),
    ),
  ];
}

function issuesIn(text: DraftText, passages: readonly Passage[]): Issue[] {
  if (passages.length === 0) return [{ kind: 'no passage', text: text.id }];
  return passages.flatMap((passage): Issue[] => {
    const words = text.text.slice(passage.start, passage.end);
    const about = {
      text: text.id,
      mention: passage.scenes[0]?.key ?? '',
      words: words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words,
    };
    return [
      ...(isVoiceless(text, passage) ? [{ kind: 'voice' as const, ...about }] : []),
      ...(isCut(text, passage) && passage.scenes.every(({ use }) => use.cut === undefined)
        ? [{ kind: 'cut' as const, ...about }]
        : []),
      ...(words.length > LONGEST ? [{ kind: 'long' as const, ...about }] : []),
    ];
  });
}

/** Whether nobody has said whose words a passage holds, and it has signs of another's. */
export const isVoiceless = (text: DraftText, passage: Passage): boolean =>
  passage.scenes.every(({ use }) => use.voice === undefined) && asksWhose(text, passage);

/** Whether a passage is less than whole sentences. */
export function isCut(text: DraftText, passage: { start: number; end: number }): boolean {
  const whole = wholeAround(text, passage);
  const left = text.text.slice(whole.start, passage.start) + text.text.slice(passage.end, whole.end);
  return /[\p{L}\p{N}]/u.test(left);
}

export interface Shares {
  /** share of a text's words (0 to 1) that would be published, by its id */
  each: ReadonlyMap<string, number>;
  together: number;
}

export function sharesOf(sources: readonly Source[], texts: readonly DraftText[]): Shares {
  const known = new Map(texts.map(({ id, text, sha256 }) => [id, { text, sha256 }]));
  const counts = sources.map((source): readonly [string, Published] => [
    source.id,
    publishedOf(source, known),
  ]);
  return {
    each: new Map(counts.map(([id, one]) => [id, shareOf(one)])),
    together: shareOf(together(counts.map(([, one]) => one))),
  };
}
