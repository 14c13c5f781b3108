import { useBench } from '../bench.ts';
import { decidedIn } from '../passages.ts';
import type { DraftEvent, DraftQuestion } from '../record.ts';
import {
  type Chosen,
  eventWith,
  lacksOfEvent,
  lacksOfQuestion,
  passagesOf,
  questionWith,
} from '../records.ts';

interface PickedProps {
  chosen: readonly Chosen[];
  onEvent(): void;
  onQuestion(): void;
  onClear(): void;
}

/** What can be made of the passages that are chosen. */
export function Picked({ chosen, onEvent, onQuestion, onClear }: PickedProps) {
  const { w, readOnly } = useBench();
  const say = w.records;
  if (chosen.length === 0) return null;
  const texts = new Set(chosen.map(({ text }) => text)).size;
  return (
    <div className="picked">
      <p className="legend" role="status">
        {say.picked(chosen.length)}
      </p>
      <div className="choices">
        <button type="button" className="press strong" disabled={readOnly} onClick={onEvent}>
          <kbd>e</kbd> {say.makeEvent}
        </button>
        <button
          type="button"
          className="press strong"
          disabled={readOnly || texts < 2}
          aria-describedby={texts < 2 ? 'two-texts' : undefined}
          onClick={onQuestion}
        >
          <kbd>q</kbd> {say.askQuestion}
        </button>
        <button type="button" className="press" onClick={onClear}>
          {say.clear}
        </button>
      </div>
      {texts < 2 && (
        <p className="small" id="two-texts">
          {say.twoTexts}
        </p>
      )}
    </div>
  );
}

interface RecordsProps {
  chosen: readonly Chosen[];
  onOpen(key: string): void;
  onAdded(): void;
}

/** The events and questions of the draft; what they lack is said of each. */
export function Records({ chosen, onOpen, onAdded }: RecordsProps) {
  const { draft, w, act, readOnly } = useBench();
  const say = w.records;
  const passages = passagesOf(draft, decidedIn(draft).placed);
  const events = draft.events ?? [];
  const questions = draft.questions ?? [];
  const add = (record: { event: DraftEvent } | { question: DraftQuestion }) => {
    if ('event' in record)
      act({ kind: 'event', key: record.event.key, event: eventWith(record.event, chosen) });
    else
      act({
        kind: 'question',
        key: record.question.key,
        question: questionWith(record.question, chosen),
      });
    onAdded();
  };
  const row = (key: string, title: string, isWhole: boolean, onAdd: () => void) => (
    <li key={key}>
      <button
        type="button"
        className="bench-row"
        data-state={isWhole ? 'place' : 'open'}
        onClick={() => onOpen(key)}
      >
        <span className="bench-words">{title}</span>
        <span className="small bench-state">{w.nameState[isWhole ? 'place' : 'open']}</span>
      </button>
      {chosen.length > 0 && (
        <button type="button" className="press" disabled={readOnly} onClick={onAdd}>
          {say.add} <span className="unseen">{title}</span>
        </button>
      )}
    </li>
  );
  return (
    <section aria-label={say.title}>
      <h2 className="place-name">{say.title}</h2>
      {events.length + questions.length === 0 && <p className="small">{say.hint}</p>}
      <ol>
        {events.map((event) =>
          row(
            event.key,
            event.title || say.untitled.event,
            lacksOfEvent(event, passages, draft.texts).length === 0,
            () => add({ event }),
          ),
        )}
        {questions.map((question) =>
          row(
            question.key,
            question.question || say.untitled.question,
            lacksOfQuestion(question, passages, draft.texts).length === 0,
            () => add({ question }),
          ),
        )}
      </ol>
    </section>
  );
}
