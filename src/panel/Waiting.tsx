import { useEffect, useState } from 'react';
import { Notice } from '../ui/Notice.tsx';
import { useApp } from '../view/app.ts';
import { loadLater } from './later.ts';
import { Tabs } from './Tabs.tsx';

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
  return (
    <>
      <Tabs />
      {failed && (
        <Notice urgent action={{ name: t.tryAgain, run: () => location.reload() }}>
          <p>{t.pageMissing}</p>
        </Notice>
      )}
    </>
  );
}
