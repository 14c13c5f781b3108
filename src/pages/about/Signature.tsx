import { useEffect, useState } from 'react';
import { useApp } from '../../ui/app.ts';
import { laterOf } from '../../words/later.ts';
import { type Signed, signatureHere } from './signature.ts';

/** Who vouches for the edition. It is checked as the page opens, so that it takes a script to say it. */
export function Signature() {
  const { t } = useApp();
  const say = laterOf(t).aboutPage.signature;
  const [signed, setSigned] = useState<Signed | null | undefined>(undefined);
  useEffect(() => {
    let wanted = true;
    signatureHere().then(
      (found) => wanted && setSigned(found),
      // The page says already that the edition's files cannot be had.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, []);
  if (signed === undefined) return null;
  return <p>{signed === null ? say.none : say[signed.state](signed.date, signed.key)}</p>;
}
