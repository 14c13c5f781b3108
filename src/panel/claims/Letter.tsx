import { useApp } from '../../view/app.ts';

/** The letter of a source, for the ear with the word. */
export function Letter({ source }: { source: string }) {
  const { t } = useApp();
  const letter = source.toUpperCase();
  return (
    <b className="letter">
      <span className="unseen">{t.source(letter)} </span>
      <span aria-hidden="true">{letter}</span>
    </b>
  );
}
