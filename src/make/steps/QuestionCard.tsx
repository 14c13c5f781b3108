import { useBench } from '../bench.ts';
import type { Placed } from '../passages.ts';
import type { DraftPosition, DraftQuestion } from '../record.ts';
import { type Chosen, lacksOfQuestion } from '../records.ts';
import { Lacking } from './EventCard.tsx';
import { Cites, Field, LayerChoice, PlacesChoice } from './RecordFields.tsx';

interface Props {
  question: DraftQuestion;
  passages: readonly Chosen[];
  placed: readonly Placed[];
  onClose(): void;
}

const KINDS = ['disagree', 'differ-in-wording', 'agree'] as const;

/** One question, and what each text says on it: one line of the editor's, and the text's own words. */
export function QuestionCard({ question, passages, placed, onClose }: Props) {
  const { draft, w, act, readOnly, letter } = useBench();
  const say = w.records;
  const { key, positions, noted = [] } = question;
  const set = (change: Partial<DraftQuestion>) =>
    act({ kind: 'question', key, question: { ...question, ...change } });
  const setPosition = (at: number, change: Partial<DraftPosition>) =>
    set({ positions: positions.map((one, i) => (i === at ? { ...one, ...change } : one)) });
  const order = draft.texts.map(({ id }) => id);
  const silent = order.filter((id) => !noted.includes(id) && !positions.some(({ text }) => text === id));
  const sorted = positions
    .map((position, i) => ({ position, i }))
    .sort((a, b) => order.indexOf(a.position.text) - order.indexOf(b.position.text));
  return (
    <div className="card record">
      <fieldset disabled={readOnly}>
        <Field label={say.asked} value={question.question} onSet={(words) => set({ question: words })} />
        {sorted.map(({ position, i }) => (
          <section key={`${position.text} ${i}`} aria-label={say.says(letter(position.text))}>
            <h3>{say.says(letter(position.text))}</h3>
            <Cites
              cites={position.cites}
              passages={passages}
              onDrop={(cite) => setPosition(i, { cites: position.cites.filter((one) => one !== cite) })}
            />
            <Field
              label={say.summary}
              value={position.summary}
              onSet={(summary) => setPosition(i, { summary })}
            />
            <Field
              label={say.figure}
              value={position.figure ?? ''}
              max={80}
              onSet={(figure) => setPosition(i, { figure })}
            />
            {positions.length > 2 && (
              <button
                type="button"
                className="press"
                onClick={() => set({ positions: positions.filter((one) => one !== position) })}
              >
                {say.withoutPosition(letter(position.text))}
              </button>
            )}
          </section>
        ))}
        <p className="small">{say.narrowHint}</p>
        {silent.length > 0 && <p className="small">{say.silent(silent.map(letter).join(', '))}</p>}
        <p className="legend">{say.kind}</p>
        <ul className="choices">
          {KINDS.map((kind) => (
            <li key={kind}>
              <button
                type="button"
                className="press"
                aria-pressed={question.kind === kind}
                onClick={() => set({ kind })}
              >
                {say.kinds[kind]}
              </button>
            </li>
          ))}
        </ul>
        <LayerChoice layer={question.topic} onSet={(topic) => set({ topic })} />
        <PlacesChoice
          places={question.places}
          cites={positions.flatMap(({ cites }) => cites)}
          placed={placed}
          onSet={(places) => set({ places })}
        />
        <Field label={say.note} value={question.note ?? ''} onSet={(note) => set({ note })} />
        <Lacking lacks={lacksOfQuestion(question, passages, draft.texts)} />
        <button
          type="button"
          className="press"
          onClick={() => {
            act({ kind: 'question', key, question: null });
            onClose();
          }}
        >
          {say.remove.question}
        </button>
      </fieldset>
    </div>
  );
}
