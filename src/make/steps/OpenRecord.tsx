import { useEffect, useMemo, useRef } from 'react';
import { useBench } from '../bench.ts';
import type { Words } from '../draft.ts';
import { useKeys } from '../keys.ts';
import { Columns } from '../parts/Columns.tsx';
import { SmallMap } from '../parts/SmallMap.tsx';
import { TextPane } from '../parts/TextPane.tsx';
import { decidedIn } from '../passages.ts';
import { nameOf } from '../places.ts';
import type { DraftEvent, DraftQuestion } from '../record.ts';
import { narrowed, passagesOf } from '../records.ts';
import { EventCard } from './EventCard.tsx';
import { QuestionCard } from './QuestionCard.tsx';

interface Props {
  event?: DraftEvent | undefined;
  question?: DraftQuestion | undefined;
  onClose(): void;
}

/** An event or a question beside the text that it is about, and its places on the map. */
export function OpenRecord({ event, question, onClose }: Props) {
  const { draft, w, lang, act, undo, readOnly, say: tell } = useBench();
  const say = w.records;
  const { placed } = decidedIn(draft);
  const passages = useMemo(() => passagesOf(draft, placed), [draft, placed]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useKeys({ Escape: onClose, z: undo });
  const cite = (text: string, words: Words) => {
    if (readOnly) return;
    const chosen = { text, start: words.start, end: words.end };
    if (event) {
      const cites = narrowed(event.cites, chosen, passages, draft.texts);
      if (cites) act({ kind: 'event', key: event.key, event: { ...event, cites } });
      else tell(say.outside);
    } else if (question) {
      const positions = question.positions.map((position) => ({
        ...position,
        cites: narrowed(position.cites, chosen, passages, draft.texts) ?? position.cites,
      }));
      if (positions.every(({ cites }, i) => cites === question.positions[i]?.cites)) tell(say.outside);
      else act({ kind: 'question', key: question.key, question: { ...question, positions } });
    }
  };
  const shown = new Set(event?.places ?? question?.places);
  const points = [...new Map(placed.map(({ place }) => [place.id, place])).values()].map((place) => ({
    id: place.id,
    lng: place.lng,
    lat: place.lat,
    sign: '',
    name: nameOf(place, lang),
    state: shown.has(place.id) ? ('chosen' as const) : ('decided' as const),
  }));
  const own = points.filter(({ state }) => state === 'chosen');
  return (
    <Columns
      list={
        <>
          <button type="button" className="press" onClick={onClose}>
            ← {say.back}
          </button>
          <h2 className="bench-count" ref={heading} tabIndex={-1}>
            {event ? say.event : say.question}
          </h2>
          {event && <EventCard event={event} passages={passages} placed={placed} onClose={onClose} />}
          {question && (
            <QuestionCard question={question} passages={passages} placed={placed} onClose={onClose} />
          )}
        </>
      }
      text={<TextPane selecting={{ label: say.narrow, take: cite }} />}
      map={<SmallMap points={points} fit={own.length > 0 ? own : points} />}
    />
  );
}
