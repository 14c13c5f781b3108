import type { AtlasExcerpt, AtlasPlace } from '../../geo/model.ts';
import { Link } from '../ui/Link.tsx';
import { useApp } from '../view/app.ts';
import { toSource } from '../view/changes.ts';
import { scenesOf } from '../view/reading.ts';
import { filterOf, shownPassages } from '../view/shown.ts';
import { foundIn } from './fold.ts';
import { leaveFrom } from './results.ts';
import { snippetOf } from './snippet.ts';

interface Props {
  excerpt: AtlasExcerpt;
  terms: ReadonlySet<string>;
  /** places the filter lets through */
  inFilter: ReadonlySet<AtlasPlace>;
}

const OPENS = /^\s*["“”„«‘']/;

/** A passage that was found by its words; it opens in its text, where no filter hides it. */
export function FoundPassage({ excerpt, terms, inFilter }: Props) {
  const { atlas, view, t } = useApp();
  const { words, before, after } = snippetOf(excerpt.quote, foundIn(excerpt.quote, terms)[0]?.start ?? 0);
  // a passage that begins with its own quotation mark gets no second one
  const [left, right] = !before && OPENS.test(excerpt.quote) ? ['', ''] : t.quoted('\n').split('\n');
  const places = scenesOf(excerpt).flatMap((id) => atlas.place(id) ?? []);
  const onMap = places.some((place) => inFilter.has(place) && shownPassages(atlas, view, place.id).some((passage) => passage.excerpt === excerpt));
  const hidden = !filterOf(atlas, view).sources.includes(excerpt.source) || (places.length > 0 && !onMap);
  const id = `found-${excerpt.id}`;
  return (
    <Link id={id} className="found" to={toSource(view, excerpt.source, excerpt.id)} onClick={() => leaveFrom(id)}>
      <span className="found-words" lang={atlas.source(excerpt.source)?.language} dir="auto">
        {`${left}${before ? '…\u00a0' : ''}`}
        <span data-find="">{words}</span>
        {`${after ? '\u00a0…' : ''}${right}`}
      </span>
      <small>{[t.search.passageOf(excerpt.source.toUpperCase(), excerpt.paragraph), ...places.map(({ name }) => name[view.lang])].join(' · ')}</small>
      {hidden && <small>{t.hidden}</small>}
    </Link>
  );
}
