import { useEffect, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Areas } from '../../atlas/areas.ts';
import { letterOf } from '../../atlas/letters.ts';
import { labelIn } from '../../atlas/names.ts';
import { outside } from '../../atlas/roots.ts';
import { creditsOf } from '../../ground/credits.ts';
import { SYMBOL_SHAPES } from '../../layout/symbols.ts';
import { Quote } from '../../quote/Quote.tsx';
import { SourceTitle } from '../../quote/SourceLine.tsx';
import { Voices, WhyCut } from '../../quote/Voices.tsx';
import { useApp } from '../../ui/app.ts';
import { windowClass } from '../../ui/window.ts';
import { isFirst } from '../../view/page.ts';
import { hiddenOf } from '../../view/shown.ts';
import { createSignal, useSignal } from '../../view/signal.ts';
import { EDITION, sinceLink, UNCHANGED } from '../../view/sinceLink.ts';
import { openPlace } from '../../view/site.ts';
import { laterOf } from '../../words/later.ts';
import { Picture } from '../picture/Picture.tsx';
import { QrCode } from '../QrCode.tsx';
import { cameraFor, titleFor } from '../subject.ts';
import { fetchAreas } from '../useAreas.ts';
import { type Note, notesOf } from './notes.ts';
import './print.css';

/** CSS px of the map: the width of A4 or Letter between its margins */
const MAP = { width: 698, height: 396 };
/** whether the browser is about to print, or prints */
const printing = createSignal(false);
// While the listener runs: Firefox prints the page as that leaves it, and nothing that React puts off.
addEventListener('beforeprint', () => flushSync(() => printing.set(true)));
addEventListener('afterprint', () => printing.set(false));

/**
 * What is printed of a view. It is drawn when the browser is about to print, without WebGL, whose picture most browsers leave
 * out of print.
 */
export function PrintSheet() {
  const [areas, setAreas] = useState<Areas | null>(null);
  const now = useSignal(printing);
  useEffect(() => {
    // a sheet without outlines is still right
    fetchAreas().then(setAreas, () => undefined);
  }, []);
  const { atlas, view } = useApp();
  // What is neither of all places nor of one has its own text printed under the map.
  const own = !isFirst(view.page) && openPlace(atlas, view) === null;
  useLayoutEffect(() => {
    if (!now) return;
    document.documentElement.dataset.printing = own ? 'map' : 'sheet';
    return () => {
      delete document.documentElement.dataset.printing;
    };
  }, [now, own]);
  return now ? <Sheet areas={areas} own={own} /> : null;
}

function Sheet({ areas, own }: { areas: Areas | null; own: boolean }) {
  const { atlas, view, t, href } = useApp();
  const say = laterOf(t).share.sheet;
  const { edition } = atlas;
  const { numbers, notes, left } = notesOf(atlas, view, t);
  const title = titleFor(atlas, view, t);
  const whole = labelIn(edition.title, view.lang);
  const hidden = hiddenOf(atlas, view);
  const address = outside(href(view));
  const camera = cameraFor(atlas, view, windowClass(), MAP);
  const changed = useSignal(sinceLink);
  const older = view.notices.find(({ given }) => given.startsWith(EDITION));
  const cited = new Set(notes.map(({ excerpt }) => excerpt.source));
  return (
    <section className="sheet-print" lang={view.lang}>
      <header>
        <div>
          <h1>{title}</h1>
          <p>{title === whole ? edition.subtitle[view.lang] : whole}</p>
        </div>
        <b>{t.wordmark}</b>
      </header>
      <svg className="sheet-map" viewBox={`0 0 ${MAP.width} ${MAP.height}`} role="img" aria-label={title}>
        <Picture
          atlas={atlas}
          areas={areas}
          view={view}
          t={t}
          frame={{ camera, size: MAP, padding: { left: 0, right: 0, top: 0, bottom: 0 } }}
          theme="light"
          id="print"
          numbers={own ? null : numbers}
          changed={changed}
        />
        <rect {...MAP} fill="none" stroke="#1c1b19" />
      </svg>
      <ul className="sheet-key">
        {atlas.layers
          .filter(({ id }) => view.layers.includes(id))
          .map((layer) => (
            <li key={layer.id}>
              <svg viewBox="0 0 24 24" width="12" height="12" aria-hidden="true">
                <path
                  fill={layer.colour.mark.light}
                  fillRule="evenodd"
                  d={SYMBOL_SHAPES[layer.symbol].solid}
                />
              </svg>
              {labelIn(layer.title, view.lang)}
            </li>
          ))}
        {older && changed !== UNCHANGED && (
          <li>
            <svg viewBox="0 0 9 9" width="9" height="9" aria-hidden="true">
              <path fill="#1c1b19" d="M0 0h9l-9 9z" />
            </svg>
            {laterOf(t).past.key(older.given.slice(EDITION.length))}
          </li>
        )}
      </ul>
      <p className="sheet-filter">{hidden ? t.filter.shown(hidden) : t.filter.everything}</p>
      {!own && (
        <ol className="sheet-notes" aria-label={say.notes}>
          {notes.map((note) => (
            <NoteOf key={note.excerpt.id} note={note} />
          ))}
        </ol>
      )}
      {left > 0 && <p>{say.more(left)}</p>}
      <footer>
        <div>
          <h2>{say.sources}</h2>
          <ul>
            {atlas.sources
              .filter(({ id }) => own || cited.has(id))
              .map((source) => (
                <li key={source.id}>
                  <b>{letterOf(atlas, source.id)}</b> <SourceTitle source={source} />
                  {[source.states.author, source.states.publisher]
                    .filter(Boolean)
                    .map((stated) => `, ${stated}`)}
                  {`, ${source.states.date === null ? t.undated : t.dated(source.states.date)}`}
                </li>
              ))}
          </ul>
          <p>{say.edition(edition.date, edition.stamp)}</p>
          <p>{address}</p>
          <p>
            {creditsOf(edition.credits)
              .map(({ name }) => name)
              .join(', ')}
          </p>
        </div>
        <QrCode text={address} label={address} />
      </footer>
    </section>
  );
}

function NoteOf({ note: { places, excerpt } }: { note: Note }) {
  const { atlas, view, t } = useApp();
  return (
    <li>
      <h3>
        {places.map(({ place, number }) => (
          <span key={place.id}>
            <b>{number}</b> {labelIn(place.name, view.lang)}
          </span>
        ))}
      </h3>
      <Quote excerpt={excerpt} marks={[]} />
      <WhyCut excerpt={excerpt} />
      <p>
        <b>{letterOf(atlas, excerpt.source)}</b> {t.paragraph(excerpt.paragraph)} <Voices excerpt={excerpt} />
      </p>
    </li>
  );
}
