import { useEffect, useRef, useState } from 'react';
import { ask } from '../away.ts';
import { useBench } from '../bench.ts';
import type { Parts } from '../edition.ts';
import { PREVIEW, type PreviewFiles, READY } from '../preview.ts';

/** CSS px of the windows in which readers will see the map */
const WINDOWS = { phone: { width: 390, height: 844 }, desktop: { width: 1200, height: 800 } } as const;
type Shown = keyof typeof WINDOWS;
const SHOWN = Object.keys(WINDOWS) as Shown[];

/** The finished map as readers will see it, on a phone or in a window: the app that they have, with the draft's own data. */
export function Preview({ parts }: { parts: Parts }) {
  const { w } = useBench();
  const [shown, show] = useState<Shown>(() => (innerWidth < 1024 ? 'phone' : 'desktop'));
  const [files, setFiles] = useState<PreviewFiles | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const room = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ width: 0, height: 0 });
  useEffect(() => {
    let stopped = false;
    ask('publish', { parts }).then(
      (published) => !stopped && setFiles(published),
      (error: unknown) => !stopped && setFailed(error instanceof Error ? error.message : String(error)),
    );
    return () => {
      stopped = true;
    };
  }, [parts]);
  useEffect(() => {
    if (!room.current) return;
    const observer = new ResizeObserver(([entry]) => {
      const { width = 0, height = 0 } = entry?.contentRect ?? {};
      setSize({ width, height });
    });
    observer.observe(room.current);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    const answer = ({ source, origin, data }: MessageEvent) => {
      const there = frame.current?.contentWindow;
      if (files && data === READY && origin === location.origin && there && source === there)
        there.postMessage(files, origin);
    };
    addEventListener('message', answer);
    return () => removeEventListener('message', answer);
  }, [files]);
  const { width, height } = WINDOWS[shown];
  const scale = Math.min(1, size.width / width, size.height / height);
  return (
    <section className="preview-pane" aria-label={w.finished.title}>
      <div className="choices">
        {SHOWN.map((one) => (
          <button
            key={one}
            type="button"
            className="press"
            aria-pressed={shown === one}
            onClick={() => show(one)}
          >
            {w.finished.windows[one]}
          </button>
        ))}
      </div>
      {failed !== null && <p role="alert">{w.fault(failed)}</p>}
      <div className="preview-room" ref={room}>
        {files && scale > 0 && (
          <div className="preview-window" style={{ width: width * scale, height: height * scale }}>
            <iframe
              key={shown}
              ref={frame}
              title={`${w.finished.title}: ${w.finished.windows[shown]}`}
              src={`${document.documentElement.dataset.root ?? '../'}${PREVIEW}`}
              style={{ width, height, transform: `scale(${scale})` }}
            />
          </div>
        )}
      </div>
      <p className="small">{w.finished.hint}</p>
    </section>
  );
}
