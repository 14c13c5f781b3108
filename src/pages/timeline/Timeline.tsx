import { useEffect, useRef } from 'react';
import { isDay, order } from '../../atlas/dates.ts';
import { spokenLetters } from '../../atlas/letters.ts';
import { extentOf, HANDLES, type Handle, moved } from '../../timeline/brush.ts';
import { isIn } from '../../timeline/groups.ts';
import { timelineOf } from '../../timeline/items.ts';
import { type EventGroup, eventGroups, groupTitle } from '../../timeline/list.ts';
import { eventId } from '../../ui/anchors.ts';
import { useApp } from '../../ui/app.ts';
import { ShowAll } from '../../ui/ShowAll.tsx';
import { plainRows, useFirst, WHOLE } from '../../ui/useFirst.ts';
import { useLive } from '../../ui/window.ts';
import { withEverything, withWhen } from '../../view/changes.ts';
import { hiddenOf } from '../../view/shown.ts';
import { ListPart, type Part, partOf } from '../lists/part.tsx';
import { Tabs } from '../Tabs.tsx';
import { EventEntry } from './EventEntry.tsx';
import './timeline.css';

/** Everything the sources date, from top to bottom, with the dates the texts themselves carry. */
export function Timeline({ id = null }: { id?: string | null }) {
  const part = partOf(id);
  return part ? <TimelinePart part={part} /> : <WholeTimeline />;
}

function WholeTimeline() {
  const { atlas, view, t, go } = useApp();
  const live = useLive();
  const shown = (event: EventGroup['events'][number]) => isIn(atlas, view, event) || event.id === view.event;
  const groups = eventGroups(atlas).map((group) => ({ ...group, events: group.events.filter(shown) }));
  const count = groups.reduce((sum, { events }) => sum + events.length, 0);
  // Layers hide no event, so they do not count here.
  const hidden = hiddenOf(atlas, { ...view, layers: atlas.layers.map(({ id }) => id) });
  useEffect(() => {
    const entry = view.event === null ? null : document.getElementById(eventId(view.event));
    entry?.closest('details')?.setAttribute('open', '');
    entry?.scrollIntoView({ block: 'center' });
  }, [view.event]);
  return (
    <>
      <div className="title">
        <h1 id="timeline" tabIndex={-1}>
          {t.timeline.tab}
        </h1>
      </div>
      <Tabs />
      <p className="reading-note">{t.timeline.clocks(atlas.edition.date)}</p>
      <p className="reading-note strip-key">{t.timeline.signs}</p>
      <DateFields />
      <p className="hidden-line" role="status">
        {hidden && `${t.filter.shown(hidden)} `}
        {t.timeline.counted(count, atlas.events.length)}.{' '}
        {view.layers.length < atlas.layers.length && t.timeline.layersNote}{' '}
        {hidden && (
          <button
            type="button"
            className="action strong live-only"
            onClick={() => go({ ...withEverything(atlas, view), layers: view.layers })}
          >
            {t.showEverything}
          </button>
        )}
      </p>
      {plainIn(groups).map(
        ({ group, plain }) =>
          (live || plain > 0 || group.events.length === 0) && (
            <GroupOf key={`${group.kind} ${group.date}`} group={group} plain={plain} />
          ),
      )}
    </>
  );
}

/** How many events of each group a page shows that no script has taken over: of very many, only the first groups' first. */
function plainIn(groups: readonly EventGroup[]): readonly { group: EventGroup; plain: number }[] {
  let left = plainRows(
    groups.reduce((sum, { events }) => sum + events.length, 0),
    WHOLE.words,
  );
  return groups.map((group) => {
    const plain = left;
    left = Math.max(0, left - group.events.length);
    return { group, plain };
  });
}

/** One page of all events, under the dates that they are listed by. */
function TimelinePart({ part }: { part: Part }) {
  const app = useApp();
  const groups = eventGroups(app.atlas);
  return (
    <ListPart part={part} heading="timeline">
      {(from, to) =>
        groups.map(({ kind, date, events }, i) => {
          const before = groups.slice(0, i).reduce((sum, group) => sum + group.events.length, 0);
          const here = events.slice(Math.max(0, from - before), Math.max(0, to - before));
          if (here.length === 0) return null;
          return (
            <section key={`${kind} ${date}`} className="event-group" data-kind={kind}>
              <h2>{groupTitle(app, kind, date)}</h2>
              <ol className="events">
                {here.map((event) => (
                  <EventEntry key={event.id} event={event} />
                ))}
              </ol>
            </section>
          );
        })
      }
    </ListPart>
  );
}

interface GroupProps {
  group: EventGroup;
  /** events at most of a page that no script has taken over */
  plain: number;
}

function GroupOf({ group: { kind, date, events, published }, plain }: GroupProps) {
  const app = useApp();
  const { atlas, view, t } = app;
  const list = useRef<HTMLOListElement>(null);
  const open = events.findIndex(({ id }) => id === view.event);
  const [most, showAll] = useFirst(events.length, plain, open);
  if (events.length === 0 && published.length === 0) return null;
  const lettersOf = (dated: boolean) =>
    spokenLetters(
      atlas,
      published.flatMap(({ id, date }) => ((date !== null) === dated ? id : [])),
    );
  const [carrying, without] = [lettersOf(true), lettersOf(false)];
  const content = (
    <>
      {carrying.length > 0 && <p className="published">{t.timeline.published(carrying)}</p>}
      {without.length > 0 && <p className="published">{t.timeline.publishedUndated(without)}</p>}
      <ol className="events" ref={list}>
        {events.slice(0, most).map((event) => (
          <EventEntry key={event.id} event={event} />
        ))}
      </ol>
      <ShowAll list={list} onShow={showAll} pages={{ kind: 'timeline', id: 'events_1' }}>
        {t.showRows(events.length)}
      </ShowAll>
    </>
  );
  const title = <h2>{groupTitle(app, kind, date)}</h2>;
  if (kind !== 'earlier')
    return (
      <section className="event-group" data-kind={kind}>
        {title}
        {content}
      </section>
    );
  return (
    <details className="event-group" data-kind={kind}>
      <summary>
        {title}
        <span className="count">{t.timeline.counted(events.length, events.length)}</span>
      </summary>
      {content}
    </details>
  );
}

/**
 * The first and last of the days that are shown, as two fields: they do all that the strip's handles do,
 * without dragging.
 */
function DateFields() {
  const { atlas, view, t, go } = useApp();
  const extent = extentOf(timelineOf(atlas).scale, atlas.events);
  const value = view.when ?? extent;
  // A field of days knows years of four digits, from 1 on; others are written as ISO 8601.
  const writable = [extent.from, extent.to].every((day) => /^(?!0000)\d{4}-/.test(day));
  const change = (handle: Handle, day: string) => {
    const next = day === '' ? extent[handle] : day;
    // A half-typed year is a day long ago, so only days within the extent count.
    if (isDay(next) && order(next, extent.from) >= 0 && order(next, extent.to) <= 0)
      go(withWhen(view, moved(extent, view.when, handle, next, true)), 'replace');
  };
  return (
    <div className="date-fields live-only">
      {HANDLES.map((handle) => (
        <label key={`${handle} ${value[handle]}`}>
          {t.timeline[handle]}
          <input
            type={writable ? 'date' : 'text'}
            defaultValue={value[handle]}
            min={extent.from}
            max={extent.to}
            onChange={(event) => change(handle, event.target.value)}
          />
        </label>
      ))}
      <button
        type="button"
        className="action"
        disabled={view.when === null}
        onClick={() => go(withWhen(view, null), 'replace')}
      >
        {t.timeline.allDates}
      </button>
    </div>
  );
}
