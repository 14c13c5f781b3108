import type { AtlasExcerpt, AtlasPlace, Claim, Event } from '../../geo/model.ts';
import { letterOf, listedLetters } from '../atlas/letters.ts';
import { type NamedOnly, scenesOf } from '../atlas/mentions.ts';
import { languageName } from '../atlas/names.ts';
import { cut, snippetRange } from '../quote/cut.ts';
import { InQuotationMarks, wordsOf } from '../quote/Quote.tsx';
import { speakersOf } from '../quote/Voices.tsx';
import { whenOf } from '../timeline/when.ts';
import { rowId } from '../ui/anchors.ts';
import { useApp } from '../ui/app.ts';
import { Link } from '../ui/Link.tsx';
import { Mark, Marks, Tile } from '../ui/Mark.tsx';
import { toClaims, toPlace, toSource, toTimeline, toUnmapped } from '../view/changes.ts';
import { filterOf, layersOf, shownPassages, sourcesOf } from '../view/shown.ts';
import { laterOf } from '../words/later.ts';
import { placeLine } from '../words/placeLine.ts';
import { type Field, translationsOf } from './entries.ts';
import { foundIn } from './fold.ts';

interface FoundPlaceProps {
  place: AtlasPlace;
  fields: ReadonlySet<Field>;
  terms: ReadonlySet<string>;
  inFilter: boolean;
}

/** A place that was found by its name, or by a name it has beside that one. */
export function FoundPlace({ place, fields, terms, inFilter }: FoundPlaceProps) {
  const { atlas, view, t, hovered, inSight } = useApp();
  const say = laterOf(t).found;
  const passages = atlas.passages(place.id);
  const isFound = (name: string) => !fields.has('name') && foundIn(name, terms).length > 0;
  const translation = translationsOf(place, view.lang).find(({ name }) => isFound(name));
  const alternate = translation ? undefined : place.alternates.find(isFound);
  const leave = () => hovered.set(null);
  return (
    <Link
      id={rowId(place.id)}
      className="row"
      to={inSight(toPlace(view, place.id))}
      onPointerEnter={(event) => event.pointerType === 'mouse' && hovered.set(place.id)}
      onPointerLeave={leave}
      onFocus={() => hovered.set(place.id)}
      onBlur={leave}
    >
      <Marks layers={layersOf(atlas, place.id)} size={16} />
      <span className="row-name">
        <b data-find="">{place.name[view.lang]}</b>
        <small>{[placeLine(atlas, place, view.lang), t.precision(place)].filter(Boolean).join(' · ')}</small>
        {(translation?.name ?? alternate) !== undefined && (
          <small>
            {translation ? say.translation(languageName(atlas, translation.lang, view.lang)) : say.alternate}{' '}
            <span data-find="">{translation?.name ?? alternate}</span>
          </small>
        )}
        {passages.length === 0 && <small>{say.noPin}</small>}
        {passages.length > 0 && !inFilter && <small>{t.hidden}</small>}
      </span>
      {passages.length > 0 && (
        <span className="row-end">
          <span className="letters">{listedLetters(atlas, sourcesOf(passages))}</span>
        </span>
      )}
    </Link>
  );
}

interface FoundPassageProps {
  excerpt: AtlasExcerpt;
  terms: ReadonlySet<string>;
  /** words that spell a name of the query in another way */
  otherwise: ReadonlySet<string>;
  /** places the filter lets through */
  inFilter: ReadonlySet<AtlasPlace>;
}

/** A passage that was found by its words; it opens in its text, where no filter hides it. */
export function FoundPassage({ excerpt, terms, otherwise, inFilter }: FoundPassageProps) {
  const { atlas, view, t, inSight } = useApp();
  const match = foundIn(excerpt.quote, terms)[0]?.start ?? 0;
  const range = snippetRange(excerpt.quote, match);
  const snippet = cut(excerpt, [], range);
  const speakers = speakersOf(excerpt, range.span);
  const spelled = new Set(
    foundIn(excerpt.quote, otherwise).map(({ start, end }) => excerpt.quote.slice(start, end)),
  );
  const places = scenesOf(excerpt).flatMap((id) => atlas.place(id) ?? []);
  const onMap = places.some(
    (place) =>
      inFilter.has(place) &&
      shownPassages(atlas, view, place.id).some((passage) => passage.excerpt === excerpt),
  );
  const hidden = !filterOf(atlas, view).sources.includes(excerpt.source) || (places.length > 0 && !onMap);
  const id = `found-${excerpt.id}`;
  return (
    <Link id={id} className="found" to={inSight(toSource(view, excerpt.source, excerpt.id))}>
      <span className="found-words" lang={atlas.source(excerpt.source)?.language} dir="auto">
        <InQuotationMarks cut={snippet}>
          <span data-cite={[excerpt.id, ...range.span].join(' ')} data-find="">
            {wordsOf(snippet)}
          </span>
        </InQuotationMarks>
      </span>
      <small>
        {[
          laterOf(t).found.passageOf(letterOf(atlas, excerpt.source), excerpt.paragraph),
          ...(speakers.length > 0 ? [t.quoting(speakers)] : []),
          ...places.map(({ name }) => name[view.lang]),
        ].join(' · ')}
      </small>
      {spelled.size > 0 && <small>{laterOf(t).found.otherwise([...spelled])}</small>}
      {hidden && <small>{t.hidden}</small>}
    </Link>
  );
}

interface FoundQuestionProps {
  claim: Claim;
  number: number;
  fields: ReadonlySet<Field>;
  terms: ReadonlySet<string>;
}

/** A question that was found by its words, or by those in which we sum a position up. */
export function FoundQuestion({ claim, number, fields, terms }: FoundQuestionProps) {
  const { atlas, view, t } = useApp();
  const id = `found-${claim.id}`;
  const positions = fields.has('position')
    ? claim.positions.flatMap(({ source, figure, summary }) => {
        const words = [figure?.[view.lang], summary[view.lang]].filter(Boolean).join(', ');
        return foundIn(words, terms).length > 0 ? { source, words } : [];
      })
    : [];
  return (
    <Link id={id} className="found" to={toClaims(view, claim.id)}>
      <span className="found-question">
        <Tile number={number} />
        <span data-find="">{claim.question[view.lang]}</span>
      </span>
      <small>{t.claims.kinds[claim.kind]}</small>
      {positions.map(({ source, words }) => (
        <small key={`${source} ${words}`}>
          {laterOf(t).found.positionOf(letterOf(atlas, source))} <span data-find="">{words}</span>
        </small>
      ))}
    </Link>
  );
}

/** An event that was found by its title. */
export function FoundEvent({ event }: { event: Event }) {
  const app = useApp();
  const { atlas, view } = app;
  const layer = atlas.layer(event.layer);
  const id = `found-${event.id}`;
  return (
    <Link id={id} className="found" to={toTimeline(view, event.id)}>
      <span className="found-event">
        {layer && <Mark layer={layer} size={16} off={!view.layers.includes(layer.id)} />}
        <span data-find="">{event.title[view.lang]}</span>
      </span>
      <small>{whenOf(app, event)}</small>
    </Link>
  );
}

/** Something that the texts name without saying where it is, found by its name. */
export function FoundUnmapped({ thing: { id, name, at } }: { thing: NamedOnly }) {
  const { atlas, view, t } = useApp();
  const layer = atlas.layer(at[0]?.mention.layer ?? '');
  const reasons = new Set(at.map(({ mention }) => t.reasons[mention.reason]));
  return (
    <Link id={`found-unmapped-${id}`} className="found" to={toUnmapped(view, id)}>
      <span className="found-event">
        {layer && <Mark layer={layer} size={16} off={!view.layers.includes(layer.id)} />}
        <span data-find="">{name[view.lang]}</span>
      </span>
      <small>{[...new Set(at.map(({ source }) => letterOf(atlas, source))), ...reasons].join(' · ')}</small>
    </Link>
  );
}
