import type { AtlasExcerpt } from '../../geo/model.ts';
import { letterOf } from '../atlas/letters.ts';
import { useApp } from '../ui/app.ts';
import { Link } from '../ui/Link.tsx';
import { toSource } from '../view/changes.ts';
import { laterOf } from '../words/later.ts';

interface Props {
  /** among all names */
  id: string;
  names: readonly string[];
  excerpts: readonly AtlasExcerpt[];
}

/** A person or body whom the texts quote, by the name they give, with a link to each passage that holds their words. */
export function FoundVoice({ id: voice, names: [name, ...spellings], excerpts }: Props) {
  const { atlas, view, t, inSight } = useApp();
  const say = laterOf(t).found;
  return (
    <div className="found found-voice">
      <b data-find="">{name}</b>
      {spellings.length > 0 && (
        <small>
          {say.alternate} <span data-find="">{spellings.join(', ')}</span>
        </small>
      )}
      <p>
        {excerpts.map(({ id, source, paragraph }) => (
          <Link
            key={id}
            id={`found-${voice}-${id}`}
            to={inSight(toSource(view, source, id))}
            aria-label={say.passageOf(letterOf(atlas, source), paragraph)}
          >
            <b>{letterOf(atlas, source)}</b> {t.paragraph(paragraph)}
          </Link>
        ))}
      </p>
    </div>
  );
}
