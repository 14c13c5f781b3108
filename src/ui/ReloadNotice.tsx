import { useState } from 'react';
import { useApp } from './app.ts';
import { Notice } from './Notice.tsx';
import { reloadPage } from './reload.ts';

/** A sentence about a part that is missing, and a button that loads the page again; it stays where the page cannot be had. */
export function ReloadNotice({ sentence }: { sentence: string }) {
  const { t } = useApp();
  const [away, setAway] = useState(false);
  const run = () => reloadPage().then((goes) => setAway(!goes));
  return (
    <Notice urgent action={{ name: t.tryAgain, run }}>
      <p>{sentence}</p>
      {away && <p>{t.away}</p>}
    </Notice>
  );
}
