import { useApp } from '../../ui/app.ts';
import type { Words } from '../../words/words.ts';
import type { Trouble } from '../maplibre/MapCanvas.tsx';

type Said = Trouble | 'chunk';
const SENTENCE = {
  'no-webgl': 'webgl',
  worker: 'missing',
  chunk: 'missing',
  lost: 'stopped',
  basemap: 'basemap',
  areas: 'areas',
  'own-style': 'style',
  slow: 'slow',
} as const satisfies Record<Said, keyof Words['trouble']>;
/** what another try cannot mend */
const FINAL: readonly Said[] = ['no-webgl', 'own-style', 'slow'];

/** What is wrong with the map, in a sentence, at its top; places and passages go on without it. */
export function MapNotice({ trouble, onRetry }: { trouble: Said | null; onRetry: () => void }) {
  const { t } = useApp();
  if (!trouble) return null;
  return (
    <div className="map-notice" data-trouble={trouble} role="status">
      <p>{t.trouble[SENTENCE[trouble]]}</p>
      {!FINAL.includes(trouble) && (
        <button type="button" onClick={onRetry}>
          {t.tryAgain}
        </button>
      )}
    </div>
  );
}
