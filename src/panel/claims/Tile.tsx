import { useApp } from '../../view/app.ts';

/** The number of a question, as the pins of its places bear it. */
export function Tile({ number }: { number: number }) {
  const { t } = useApp();
  return (
    <span className="number">
      <span className="unseen">{t.claims.number(number)}. </span>
      <span aria-hidden="true">{number}</span>
    </span>
  );
}
