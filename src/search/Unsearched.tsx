import { useApp } from '../ui/app.ts';
import type { Found } from './found.ts';

interface Props {
  rest: NonNullable<Found['rest']>;
  sentence: string;
}

/** How much of the edition was searched, where that is not all of it, and a way to ask again for what did not come. */
export function Unsearched({ rest, sentence }: Props) {
  const { t } = useApp();
  return (
    <>
      <p className="found-note">{sentence}</p>
      {!rest.coming && (
        <button type="button" className="action strong" onClick={rest.again}>
          {t.tryAgain}
        </button>
      )}
    </>
  );
}
