import { letterOf } from '../../atlas/letters.ts';
import { eventsNaming, type NamedOnly, namedOnly, scenesOf } from '../../atlas/mentions.ts';
import { labelIn } from '../../atlas/names.ts';
import { Quote } from '../../quote/Quote.tsx';
import { SourceLine } from '../../quote/SourceLine.tsx';
import { WhyCut } from '../../quote/Voices.tsx';
import { whenOf } from '../../timeline/when.ts';
import { useApp } from '../../ui/app.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Link } from '../../ui/Link.tsx';
import { Mark, Marks } from '../../ui/Mark.tsx';
import { toPlace, toSource, toTimeline, toUnmapped, withExcerpt } from '../../view/changes.ts';
import { layersOf } from '../../view/shown.ts';
import { Crumb } from '../Crumb.tsx';
import { UnmappedEntry } from '../explore/Drawer.tsx';
import { ListPart, type Part, partOf } from '../lists/part.tsx';

/** Everything the sources say of one thing that they name and do not locate: why, in which words, and when. */
export function Unmapped({ id }: { id: string | null }) {
  const { atlas, view, t, href } = useApp();
  const part = partOf(id);
  if (part) return <UnmappedPart part={part} />;
  const thing = namedOnly(atlas).find((one) => one.id === id);
  if (!thing) return null;
  const reasons = new Set(thing.at.map(({ mention }) => t.reasons[mention.reason]));
  return (
    <>
      <Crumb label={t.unmapped} back={t.unmapped} />
      <div className="place-head">
        <h1 id="unmapped" tabIndex={-1}>
          {labelIn(thing.name, view.lang)}
        </h1>
        <p className="admin">{t.say.sentence(t.sourcePage.offMap(t.say.list([...reasons])))}</p>
      </div>
      {thing.at.map((at) => (
        <Naming key={`${at.source} ${at.start}`} thing={thing.id} at={at} />
      ))}
      <Events thing={thing} />
      <Beside thing={thing} />
      <div className="actions place-end">
        <CopyButton href={href(toUnmapped(view, thing.id))} name={t.copyLinkTo.unmapped} />
      </div>
    </>
  );
}

/** One page of all such things. */
function UnmappedPart({ part }: { part: Part }) {
  const { atlas } = useApp();
  return (
    <ListPart part={part} heading="unmapped">
      {(from, to) => (
        <ul className="unmapped-list">
          {namedOnly(atlas)
            .slice(from, to)
            .map((entry) => (
              <UnmappedEntry key={entry.id} entry={entry} />
            ))}
        </ul>
      )}
    </ListPart>
  );
}

/** The words in which a source names it, or where it does so in words that are not quoted. */
function Naming({ thing, at }: { thing: string; at: NamedOnly['at'][number] }) {
  const { atlas, view, t, href, inSight } = useApp();
  const { source, paragraph, mention, quoted } = at;
  const layer = atlas.layer(mention.layer);
  const title = layer && labelIn(layer.title, view.lang);
  const note = mention.note?.[view.lang];
  const letter = letterOf(atlas, source);
  return (
    <section className="passages" aria-label={title}>
      <h2>
        {layer && <Mark layer={layer} size={20} off={!view.layers.includes(layer.id)} />}
        {title}
      </h2>
      {quoted ? (
        <article
          id={quoted.excerpt.id}
          className={view.excerpt === quoted.excerpt.id ? 'passage now' : 'passage'}
          data-anothers={quoted.excerpt.voices ? '' : undefined}
        >
          <Quote excerpt={quoted.excerpt} layer={mention.layer} marks={[{ is: 'site', span: quoted.span }]} />
          {note && <p className="inferred">{note}</p>}
          <WhyCut excerpt={quoted.excerpt} />
          <SourceLine excerpt={quoted.excerpt} />
          <div className="actions">
            <CopyButton
              href={href(withExcerpt(toUnmapped(view, thing), quoted.excerpt.id))}
              name={t.copyLinkTo.passage}
              text={t.copyLink}
            />
            <Link className="action" to={inSight(toSource(view, source, quoted.excerpt.id))}>
              <Icon name="source" size={16} />
              {t.sourcePage.showIn(letter)}
            </Link>
          </div>
        </article>
      ) : (
        <article className="passage">
          <p className="role">{t.namedNote}</p>
          {note && <p className="inferred">{note}</p>}
          <div className="actions">
            <Link className="action" to={toSource(view, source)}>
              <Icon name="source" size={16} />
              {t.sourcePage.showIn(letter)} <span>{t.paragraph(paragraph)}</span>
            </Link>
          </div>
        </article>
      )}
    </section>
  );
}

/** Its place on the timeline, where an event rests on the words that name it. */
function Events({ thing }: { thing: NamedOnly }) {
  const app = useApp();
  const { atlas, view, t } = app;
  const events = eventsNaming(atlas, thing);
  if (events.length === 0) return null;
  return (
    <section className="near here-events" aria-labelledby="dated">
      <h2 id="dated">{t.timeline.tab}</h2>
      <ol>
        {events.map((event) => (
          <li key={event.id}>
            <Link to={toTimeline(view, event.id)}>
              <Icon name="timeline" size={16} />
              <span>
                {event.title[view.lang]}
                <small>{whenOf(app, event)}</small>
              </span>
            </Link>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The places that the same passages put on the map. */
function Beside({ thing }: { thing: NamedOnly }) {
  const { atlas, view, t, inSight } = useApp();
  const ids = new Set(thing.at.flatMap(({ quoted }) => (quoted ? scenesOf(quoted.excerpt) : [])));
  const places = [...ids].flatMap((id) => atlas.place(id) ?? []);
  if (places.length === 0) return null;
  return (
    <nav className="near" aria-label={t.samePassages}>
      <h2>{t.samePassages}</h2>
      <ul>
        {places.map((place) => (
          <li key={place.id}>
            <Link to={inSight(toPlace(view, place.id))}>
              <Marks layers={layersOf(atlas, place.id)} size={14} />
              {place.name[view.lang]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
