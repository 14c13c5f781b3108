import { Quote } from '../../quote/Quote.tsx';
import { SourceLine } from '../../quote/SourceLine.tsx';
import { useApp } from '../../ui/app.ts';
import type { PlaceParts } from './placeParts.ts';

/** Passages that name the place as something else than a scene: apart, so that nobody takes them for what is there. */
export function Asides({ asides }: Pick<PlaceParts, 'asides'>) {
  const { view, t } = useApp();
  if (asides.length === 0) return null;
  return (
    <details className="fold asides" open={asides.some(({ excerpt }) => excerpt.id === view.excerpt)}>
      <summary>
        <h2>{t.alsoNamed}</h2>
        <span className="count">{t.passages(asides.length)}</span>
      </summary>
      <p className="role">{t.alsoNamedNote}</p>
      {asides.map(({ excerpt, mentions, first }) => (
        <article key={excerpt.id} id={first ? excerpt.id : undefined} className="passage">
          <p className="role">{[...new Set(mentions.map(({ role }) => t.roles[role]))].join(', ')}</p>
          <Quote
            excerpt={excerpt}
            marks={mentions.map(({ start, end }) => ({ is: 'site', span: [start, end] }))}
          />
          <SourceLine excerpt={excerpt} />
        </article>
      ))}
    </details>
  );
}
