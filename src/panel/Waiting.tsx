import { useEffect, useState } from 'react';
import { useApp } from '../view/app.ts';
import { loadLater } from './later.ts';

/** In place of a page whose file is on its way. Where it cannot be had, the address still has a page that needs none. */
export function Waiting() {
  const { t } = useApp();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let wanted = true;
    loadLater().catch(() => wanted && setFailed(true));
    return () => {
      wanted = false;
    };
  }, []);
  if (!failed) return null;
  return (
    <div className="fault" role="alert">
      <p>{t.pageMissing}</p>
      <button type="button" onClick={() => location.reload()}>
        {t.tryAgain}
      </button>
    </div>
  );
}
