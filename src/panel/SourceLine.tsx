import type { AtlasExcerpt } from '../../geo/model.ts';
import { useApp } from '../view/app.ts';

/** Where a passage stands: letter, label, the date the text carries, paragraph. */
export function SourceLine({ excerpt }: { excerpt: AtlasExcerpt }) {
  const { atlas, t } = useApp();
  const source = atlas.source(excerpt.source);
  if (!source) return null;
  const letter = source.id.toUpperCase();
  return (
    <p className="source">
      <b>
        <span className="unseen">{t.source(letter)}</span>
        <span aria-hidden="true">{letter}</span>
      </b>
      {/* a text without a title is named by its opening words, and those are a quotation */}
      <cite lang={source.language}>{source.states.title === null ? t.quoted(source.short) : source.short}</cite>
      <span>{source.states.date === null ? t.undated : t.dated(source.states.date)}</span>
      <span>
        <span aria-hidden="true">{t.paragraph(excerpt.paragraph)}</span>
        <span className="unseen">{t.paragraphName(excerpt.paragraph)}</span>
      </span>
    </p>
  );
}
