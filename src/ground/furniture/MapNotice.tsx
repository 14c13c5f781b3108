import { useEffect } from 'react';
import { useApp } from '../../ui/app.ts';
import type { Words } from '../../words/words.ts';
import type { Trouble } from '../maplibre/MapCanvas.tsx';

/** What keeps the map from being drawn; chunk: its code did not load. */
export type GroundTrouble = Trouble | 'chunk';
const SENTENCE = {
  'no-webgl': 'webgl',
  worker: 'missing',
  chunk: 'missing',
  lost: 'stopped',
  basemap: 'basemap',
  areas: 'areas',
  'operator-style': 'style',
  slow: 'slow',
} as const satisfies Record<GroundTrouble, keyof Words['trouble']>;
/** Another attempt cannot mend these. */
const FINAL: readonly GroundTrouble[] = ['no-webgl', 'operator-style', 'slow'];

/**
 * One sentence at the top of the map that says what is wrong with it. Places and passages work without the
 * map.
 */
export function MapNotice({
  trouble,
  away,
  onRetry,
}: {
  trouble: GroundTrouble | null;
  /** whether another attempt found that the site cannot be reached */
  away: boolean;
  onRetry: () => void;
}) {
  const { t, announce } = useApp();
  const sentence = trouble && `${t.trouble[SENTENCE[trouble]]}${away ? ` ${t.away}` : ''}`;
  // A map that is only late is no reason to interrupt.
  const isUrgent = trouble !== 'slow';
  useEffect(() => {
    if (sentence && isUrgent) announce(sentence, 'urgent');
  }, [sentence, isUrgent, announce]);
  if (!trouble) return null;
  return (
    // what the urgent voice says is not said again
    <div className="map-notice" data-trouble={trouble} role="status" aria-live={isUrgent ? 'off' : undefined}>
      <p>{sentence}</p>
      {!FINAL.includes(trouble) && (
        <button type="button" onClick={onRetry}>
          {t.tryAgain}
        </button>
      )}
    </div>
  );
}
