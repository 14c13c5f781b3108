import { useBench } from '../bench.ts';
import { useKeys } from '../keys.ts';
import { areaFault, cornersIn, withoutLastCorner } from '../ownArea.ts';

interface Props {
  words: string;
  onWords(words: string): void;
}

/** The corners of an area as lines that can be typed; what keeps them from being an area is said. */
export function OwnCorners({ words, onWords }: Props) {
  const { w } = useBench();
  const back = () => onWords(withoutLastCorner(words));
  useKeys({ Backspace: back });
  const { corners, unread } = cornersIn(words);
  const fault = unread > 0 ? 'unread' : areaFault(corners);
  return (
    <>
      <label>
        {w.corners}
        <textarea
          className="corners"
          value={words}
          rows={5}
          placeholder={'-0.92, -80.75\n-0.92, -80.68\n-0.98, -80.70'}
          onChange={({ target }) => onWords(target.value)}
        />
        <small>{w.cornersHint}</small>
      </label>
      <p role="status" className="small">
        {fault === null ? w.areaHolds(corners.length) : w.areaFaults[fault]}
      </p>
      <button type="button" className="press" disabled={words.trim() === ''} onClick={back}>
        {w.cornerBack}
      </button>
    </>
  );
}
