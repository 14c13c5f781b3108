import { letterOf } from '../../atlas/letters.ts';
import { Quote } from '../../quote/Quote.tsx';
import { SourceLine } from '../../quote/SourceLine.tsx';
import { WhyCut } from '../../quote/Voices.tsx';
import { useApp } from '../../ui/app.ts';
import { Link } from '../../ui/Link.tsx';
import { toSource } from '../../view/changes.ts';
import type { PlaceParts } from './placeParts.ts';

/** Where the place is named as something else than a scene: apart, so that nobody takes it for what is there. */
export function Asides({ asides, named }: Pick<PlaceParts, 'asides' | 'named'>) {
  const { atlas, view, t, inSight } = useApp();
  if (asides.length + named.length === 0) return null;
  return (
    <details className="fold asides" open={asides.some(({ excerpt }) => excerpt.id === view.excerpt)}>
      <summary>
        <h2>{t.alsoNamed}</h2>
        <span className="count">{t.times(asides.length + named.length)}</span>
      </summary>
      {asides.length > 0 && <p className="role">{t.alsoNamedNote}</p>}
      {asides.map(({ excerpt, mentions, first }) => (
        <article
          key={excerpt.id}
          id={first ? excerpt.id : undefined}
          className="passage"
          data-anothers={excerpt.voices ? '' : undefined}
        >
          <p className="role">{[...new Set(mentions.map(({ role }) => t.roles[role]))].join(', ')}</p>
          <Quote
            excerpt={excerpt}
            marks={mentions.map(({ start, end }) => ({ is: 'site', span: [start, end] }))}
          />
          <WhyCut excerpt={excerpt} />
          <SourceLine excerpt={excerpt} />
        </article>
      ))}
      {named.length > 0 && (
        <>
          <p className="role">{t.namedNote}</p>
          <ul className="named-only">
            {named.map(({ source, paragraph, role, start }) => (
              <li key={`${source} ${start}`}>
                <Link to={inSight(toSource(view, source))}>
                  <b>{letterOf(atlas, source)}</b> {t.paragraph(paragraph)}
                </Link>{' '}
                <span className="role">{t.roles[role]}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}
