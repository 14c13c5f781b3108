import { useApp } from '../view/app.ts';
import { withWhen } from '../view/changes.ts';
import { isDay } from '../view/dates.ts';
import { extentOf, HANDLES, type Handle, moved } from './brush.ts';
import { timelineOf } from './items.ts';

/** The days that are shown, as two fields: all that the strip's handles do, without dragging. */
export function DateFields() {
  const { atlas, view, t, go } = useApp();
  const extent = extentOf(timelineOf(atlas).scale, atlas.events);
  const value = view.when ?? extent;
  const change = (handle: Handle, day: string) => {
    const next = day === '' ? extent[handle] : day;
    // a year half typed is a day long ago; it counts when it lies where something happened
    if (isDay(next) && next >= extent.from && next <= extent.to) go(withWhen(view, moved(extent, view.when, handle, next, true)), 'replace');
  };
  return (
    <div className="date-fields live-only">
      {HANDLES.map((handle) => (
        <label key={`${handle} ${value[handle]}`}>
          {t.timeline[handle]}
          <input
            type="date"
            defaultValue={value[handle]}
            min={extent.from}
            max={extent.to}
            onChange={(event) => change(handle, event.target.value)}
          />
        </label>
      ))}
      <button type="button" className="action" disabled={view.when === null} onClick={() => go(withWhen(view, null), 'replace')}>
        {t.timeline.allDates}
      </button>
    </div>
  );
}
