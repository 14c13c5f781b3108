import type { Trouble } from '../map/MapCanvas.tsx';
import { useApp } from '../view/app.ts';

/** What is wrong with the map, in a sentence, at its top; places and passages go on without it. */
export function MapNotice({ trouble, onRetry }: { trouble: Trouble | 'chunk' | null; onRetry: () => void }) {
  const { t } = useApp();
  if (!trouble) return null;
  const again = trouble !== 'no-webgl' && trouble !== 'slow' && trouble !== 'own-style';
  return (
    <div className="map-notice" role="status">
      <p>{t.mapTrouble[trouble]}</p>
      {again && (
        <button type="button" onClick={onRetry}>
          {t.tryAgain}
        </button>
      )}
    </div>
  );
}
