import { useBench } from '../bench.ts';
import type { Placed } from '../passages.ts';
import type { DraftEvent } from '../record.ts';
import { type Chosen, lacksOfEvent } from '../records.ts';
import { Cites, Field, LayerChoice, PlacesChoice } from './RecordFields.tsx';
import { WhenChoice } from './WhenChoice.tsx';

interface Props {
  event: DraftEvent;
  passages: readonly Chosen[];
  placed: readonly Placed[];
  onClose(): void;
}

/** One event: its title, the words it rests on, when it was, and where. */
export function EventCard({ event, passages, placed, onClose }: Props) {
  const { draft, w, act, readOnly } = useBench();
  const say = w.records;
  const set = (change: Partial<DraftEvent>) =>
    act({ kind: 'event', key: event.key, event: { ...event, ...change } });
  const lacks = lacksOfEvent(event, passages, draft.texts);
  return (
    <div className="card record">
      <fieldset disabled={readOnly}>
        <Field
          label={say.eventTitle}
          hint={say.eventTitleHint}
          value={event.title}
          onSet={(title) => set({ title })}
        />
        <p className="legend">{say.rests}</p>
        <Cites
          cites={event.cites}
          passages={passages}
          onDrop={(cite) => set({ cites: event.cites.filter((one) => one !== cite) })}
        />
        <p className="small">{say.narrowHint}</p>
        <WhenChoice when={event.when} cites={event.cites} onSet={(when) => set({ when })} />
        <LayerChoice layer={event.layer} onSet={(layer) => set({ layer })} />
        <PlacesChoice
          places={event.places}
          cites={event.cites}
          placed={placed}
          onSet={(places) => set({ places })}
        />
        <Field label={say.note} value={event.note ?? ''} onSet={(note) => set({ note })} />
        <Lacking lacks={lacks} />
        <button
          type="button"
          className="press"
          onClick={() => {
            act({ kind: 'event', key: event.key, event: null });
            onClose();
          }}
        >
          {say.remove.event}
        </button>
      </fieldset>
    </div>
  );
}

/** What keeps a record out of the edition, as sentences. */
export function Lacking({ lacks }: { lacks: ReturnType<typeof lacksOfEvent> }) {
  const { w } = useBench();
  return (
    <div role="status">
      {lacks.length > 0 && (
        <p className="said">
          {lacks.map((lack) => w.records.lacks[lack]).join(' ')} {w.records.notYet}
        </p>
      )}
    </div>
  );
}
