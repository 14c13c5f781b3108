import type { Citation } from '../../geo/model.ts';
import { letterOf } from '../atlas/letters.ts';
import { useApp } from '../ui/app.ts';
import { Link } from '../ui/Link.tsx';
import { toSource } from '../view/changes.ts';
import { citedRange, cut } from './cut.ts';
import { InQuotationMarks, wordsOf } from './Quote.tsx';
import { Voices } from './Voices.tsx';

/** Words of a source as stored; where they are a part of the excerpt's sentence, a bare … says so. Leads to them in their text. */
export function Cited({ cite, linked = true }: { cite: Citation; linked?: boolean }) {
  const { atlas, view, t, inSight } = useApp();
  const excerpt = atlas.excerpt(cite.excerpt);
  if (!excerpt) return null;
  const cited = cut(excerpt, [], citedRange(cite));
  return (
    <div className="cited">
      <blockquote lang={atlas.source(excerpt.source)?.language} dir="auto">
        <InQuotationMarks cut={cited}>
          <span data-cite={`${cite.excerpt} ${cite.start} ${cite.end}`}>{wordsOf(cited)}</span>
        </InQuotationMarks>
      </blockquote>{' '}
      <Voices excerpt={excerpt} part={[cite.start, cite.end]} />
      {linked && (
        <>
          {' '}
          <Link
            className="at"
            to={inSight(toSource(view, excerpt.source, excerpt.id))}
            aria-label={t.claims.atSource(letterOf(atlas, excerpt.source), excerpt.paragraph)}
          >
            {t.paragraph(excerpt.paragraph)}
          </Link>
        </>
      )}
    </div>
  );
}
