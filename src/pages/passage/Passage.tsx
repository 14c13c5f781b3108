import { letterOf } from '../../atlas/letters.ts';
import { placesNamed } from '../../atlas/mentions.ts';
import { labelIn } from '../../atlas/names.ts';
import type { Mark as QuoteMark } from '../../quote/cut.ts';
import { Quote } from '../../quote/Quote.tsx';
import { SourceLine } from '../../quote/SourceLine.tsx';
import { WhyCut } from '../../quote/Voices.tsx';
import { useApp } from '../../ui/app.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Link } from '../../ui/Link.tsx';
import { Mark, Marks } from '../../ui/Mark.tsx';
import { toClaims, toPassage, toPlace, toSource } from '../../view/changes.ts';
import { layersOf } from '../../view/shown.ts';
import { placeLine } from '../../words/placeLine.ts';
import { Crumb } from '../Crumb.tsx';

/** One passage, the places that it names, and the questions that rest on it. */
export function Passage({ id }: { id: string | null }) {
  const { atlas, view, t, href, inSight, share } = useApp();
  const excerpt = atlas.excerpt(id ?? '');
  if (!excerpt) return null;
  const [first, ...others] = placesNamed(atlas, excerpt);
  const scenes = excerpt.mentions.filter((mention) => mention.kind === 'scene');
  const layer = atlas.layer(scenes[0]?.layer ?? '');
  const letter = letterOf(atlas, excerpt.source);
  const marks = excerpt.mentions.map(
    ({ kind, start, end }): QuoteMark => ({
      is: kind === 'scene' ? 'name' : 'site',
      span: [start, end],
    }),
  );
  return (
    <>
      <Crumb label={t.places} back={t.allPlaces} />
      <h1 id="passage" className="place-name" tabIndex={-1}>
        {first ? labelIn(first.name, view.lang) : t.source(letter)}
      </h1>
      {first && <p className="admin">{placeLine(atlas, first, view.lang)}</p>}
      <section className="passages" aria-labelledby="passage">
        {layer && (
          <h2>
            <Mark layer={layer} size={20} />
            {labelIn(layer.title, view.lang)}
          </h2>
        )}
        <article
          id={excerpt.id}
          className="passage"
          aria-current
          data-anothers={excerpt.voices ? '' : undefined}
        >
          <Quote excerpt={excerpt} layer={layer?.id} marks={marks} />
          <WhyCut excerpt={excerpt} />
          <SourceLine excerpt={excerpt} />
          <div className="actions">
            <CopyButton
              href={href(toPassage(view, excerpt.id))}
              name={t.copyLinkTo.passage}
              text={t.copyLink}
            />
            <button
              type="button"
              className="action live-only"
              aria-label={t.citePassage}
              onClick={() => share({ view: toPassage(view, excerpt.id), first: 'cite' })}
            >
              <Icon name="wording" size={16} />
              {t.cite}
            </button>
            <Link className="action" to={inSight(toSource(view, excerpt.source, excerpt.id))}>
              <Icon name="source" size={16} />
              {t.sourcePage.showIn(letter)}
            </Link>
          </div>
        </article>
      </section>
      {first && (
        <p>
          <Link className="action strong" to={inSight(toPlace(view, first.id, excerpt.id))}>
            {t.passagePage.all(labelIn(first.name, view.lang))}
          </Link>
        </p>
      )}
      {others.length > 0 && (
        <nav className="near" aria-label={t.passagePage.others}>
          <h2>{t.passagePage.others}</h2>
          <ul>
            {others.map((place) => (
              <li key={place.id}>
                <Link to={inSight(toPlace(view, place.id))}>
                  <Marks layers={layersOf(atlas, place.id)} size={14} />
                  {labelIn(place.name, view.lang)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <Questions excerpt={excerpt.id} />
    </>
  );
}

/** The questions that cite the passage. */
function Questions({ excerpt }: { excerpt: string }) {
  const { atlas, view, t } = useApp();
  const asked = atlas.claims.filter(({ positions }) =>
    positions.some(({ cites }) => cites.some((cite) => cite.excerpt === excerpt)),
  );
  if (asked.length === 0) return null;
  return (
    <nav className="near here-events" aria-label={t.claims.tab}>
      <h2>{t.claims.tab}</h2>
      <ul>
        {asked.map(({ id, question }) => (
          <li key={id}>
            <Link to={toClaims(view, id)}>
              <Icon name="differ" size={16} />
              <span>{labelIn(question, view.lang)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
