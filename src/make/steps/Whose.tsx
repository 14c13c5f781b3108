import { useBench } from '../bench.ts';
import type { DraftText, Use, Words } from '../draft.ts';
import { asksWhose, speakersFor } from '../voices.ts';

interface Props {
  text: DraftText;
  use: Extract<Use, { as: 'scene' }>;
  onVoice(voice: Words | 'own'): void;
}

/** Whose words a passage holds, where it has signs of another's: names from it and from the sentence before it. */
export function Whose({ text, use, onVoice }: Props) {
  const { w } = useBench();
  if (!asksWhose(text, use.passage)) return null;
  const { voice } = use;
  const isVoice = ({ start, end }: Words) =>
    typeof voice === 'object' && voice.start === start && voice.end === end;
  return (
    <div className="whose" data-open={voice === undefined || undefined}>
      <p className="legend">{w.whose}</p>
      <ul className="choices">
        {speakersFor(text, use.passage).map((speaker, i) => (
          <li key={speaker.start}>
            <button
              type="button"
              className="press"
              aria-pressed={isVoice(speaker)}
              onClick={() => onVoice({ start: speaker.start, end: speaker.end })}
            >
              {i === 0 && <kbd>v</kbd>} {speaker.name}{' '}
              <span className="small">{speaker.isInside ? w.voiceHere : w.voiceBefore}</span>
            </button>
          </li>
        ))}
        <li>
          <button
            type="button"
            className="press"
            aria-pressed={voice === 'own'}
            onClick={() => onVoice('own')}
          >
            <kbd>o</kbd> {w.ownWordsOf}
          </button>
        </li>
      </ul>
      <p className="small">{w.voiceSelect}</p>
    </div>
  );
}
