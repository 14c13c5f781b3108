import type { AtlasExcerpt, AtlasSource } from '../../geo/model.ts';
import { letterOf } from '../atlas/letters.ts';
import { useApp } from '../ui/app.ts';
import { Voices } from './Voices.tsx';

/** Where a passage stands: letter, label, the date the text carries, paragraph. */
export function SourceLine({ excerpt }: { excerpt: AtlasExcerpt }) {
  const { atlas, t } = useApp();
  const source = atlas.source(excerpt.source);
  if (!source) return null;
  const letter = letterOf(atlas, source.id);
  return (
    <p className="source">
      <b>
        <span className="unseen">{t.source(letter)}</span>
        <span aria-hidden="true">{letter}</span>
      </b>
      <Voices excerpt={excerpt} />
      {/* a text without a title is named by its opening words, and those are a quotation */}
      <cite lang={source.language}>
        {source.states.title === null ? t.quoted(source.short) : source.short}
      </cite>
      <span>{source.states.date === null ? t.undated : t.dated(source.states.date)}</span>
      <span>
        <span aria-hidden="true">{t.paragraph(excerpt.paragraph)}</span>
        <span className="unseen">{t.paragraphName(excerpt.paragraph)}</span>
      </span>
    </p>
  );
}

/** The letter of a source, for the ear with the word. */
export function Letter({ source }: { source: string }) {
  const { atlas, t } = useApp();
  const letter = letterOf(atlas, source);
  return (
    <b className="letter">
      <span className="unseen">{t.source(letter)} </span>
      <span aria-hidden="true">{letter}</span>
    </b>
  );
}

/** A source by the title it states, or by its opening words, which are a quotation. */
export function SourceTitle({ source: { states, incipit, language } }: { source: AtlasSource }) {
  const { t } = useApp();
  return <cite lang={language}>{states.title ?? t.quoted(`${incipit}…`)}</cite>;
}
