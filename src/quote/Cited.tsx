import type { Citation } from '../../geo/model.ts';
import { letterOf } from '../atlas/letters.ts';
import { useApp } from '../ui/app.ts';
import { Link } from '../ui/Link.tsx';
import { toSource } from '../view/changes.ts';
import { cutOf } from './cut.ts';

/** Words of a source as stored; where they are a part of the excerpt's sentence, a bare … says so. Leads to them in their text. */
export function Cited({ cite, linked = true }: { cite: Citation; linked?: boolean }) {
  const { atlas, view, t } = useApp();
  const excerpt = atlas.excerpt(cite.excerpt);
  if (!excerpt) return null;
  const { words, before, after, open } = cutOf(excerpt, cite);
  const [left, right] = open ? ['', ''] : t.quoted('\n').split('\n');
  const letter = letterOf(atlas, excerpt.source);
  return (
    <div className="cited">
      <blockquote lang={atlas.source(excerpt.source)?.language} dir="auto">
        {`${left}${before ? '…\u00a0' : ''}`}
        <span data-cite={`${cite.excerpt} ${cite.start} ${cite.end}`}>{words}</span>
        {`${after ? '\u00a0…' : ''}${right}`}
      </blockquote>
      {linked && (
        <>
          {' '}
          <Link
            className="at"
            to={toSource(view, excerpt.source, excerpt.id)}
            aria-label={t.claims.atSource(letter, excerpt.paragraph)}
          >
            {t.paragraph(excerpt.paragraph)}
          </Link>
        </>
      )}
    </div>
  );
}
