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
  const { t } = useApp();
  if (!trouble) return null;
  return (
    <div className="map-notice" data-trouble={trouble} role="status">
      <p>
        {t.trouble[SENTENCE[trouble]]}
        {away && ` ${t.away}`}
      </p>
      {!FINAL.includes(trouble) && (
        <button type="button" onClick={onRetry}>
          {t.tryAgain}
        </button>
      )}
    </div>
  );
}
