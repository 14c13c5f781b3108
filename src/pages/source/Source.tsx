import type { AtlasSource } from '../../../geo/model.ts';
import { hasManySources, letterOf } from '../../atlas/letters.ts';
import { languageName } from '../../atlas/names.ts';
import { SourceTitle } from '../../quote/SourceLine.tsx';
import { useApp } from '../../ui/app.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Link } from '../../ui/Link.tsx';
import { toSource } from '../../view/changes.ts';
import { partOf } from '../lists/part.tsx';
import { Stated } from '../Stated.tsx';
import { SourceFinder, SourceName } from './SourceFinder.tsx';
import { SourceIndex } from './SourceIndex.tsx';
import { SourcePart } from './SourcePart.tsx';
import { SourceReading } from './SourceReading.tsx';
import './reading.css';

/** What one source says, in its own order; without an id, all sources and what each names. */
export function Source({ id }: { id: string | null }) {
  const { atlas } = useApp();
  const part = partOf(id);
  if (part) return <SourcePart part={part} />;
  const source = id === null ? undefined : atlas.source(id);
  if (!source) return <SourceIndex />;
  return (
    <>
      <SourceCrumb id={source.id} />
      <SourceHead source={source} />
      <SourceReading source={source} />
    </>
  );
}

/**
 * Links to the index of sources and to each source. Of many sources, to the ones before and after, and to all
 * in a searchable list.
 */
function SourceCrumb({ id }: { id: string }) {
  const { atlas, view, t } = useApp();
  const many = hasManySources(atlas);
  const at = atlas.sources.findIndex((source) => source.id === id);
  const neighbours = many ? atlas.sources.slice(Math.max(0, at - 1), at + 2) : atlas.sources;
  return (
    <>
      <nav className="crumb" aria-label={t.sourcePage.pager}>
        <Link to={toSource(view)}>
          <Icon name="back" size={18} />
          {t.sourcePage.all}
        </Link>
        <span className="pager">
          {neighbours.map((source) => {
            const letter = letterOf(atlas, source.id);
            return (
              <Link
                key={source.id}
                to={toSource(view, source.id)}
                aria-label={t.source(letter)}
                aria-current={source.id === id ? 'page' : undefined}
              >
                {letter}
              </Link>
            );
          })}
        </span>
      </nav>
      {many && (
        <details key={id} className="fold finder-fold">
          <summary>
            <h2>{t.sourcePage.pager}</h2>
            <span className="count">{atlas.sources.length}</span>
          </summary>
          <SourceFinder label={t.sourcePage.pager} headed>
            {(source) => (
              <Link
                className="finder-row"
                to={toSource(view, source.id)}
                aria-current={source.id === id ? 'page' : undefined}
              >
                <SourceName source={source} />
              </Link>
            )}
          </SourceFinder>
        </details>
      )}
    </>
  );
}

/** The letter, the name and what the document states of itself; what it leaves out is said to be left out. */
function SourceHead({ source }: { source: AtlasSource }) {
  const { atlas, view, t } = useApp();
  const { states, language } = source;
  return (
    <header className="source-head">
      <p className="source-letter" aria-hidden="true">
        {letterOf(atlas, source.id)}
      </p>
      <div>
        <p className="kicker">{t.sourcePage.kicker(letterOf(atlas, source.id), states.title !== null)}</p>
        <h1 id="source" tabIndex={-1}>
          <SourceTitle source={source} />
        </h1>
      </div>
      <section className="states">
        <h2>{t.sourcePage.states}</h2>
        <Stated source={source} />
        {language !== view.lang && (
          <p className="original">{t.original([languageName(atlas, language, view.lang)])}</p>
        )}
      </section>
    </header>
  );
}
