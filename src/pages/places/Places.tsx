import type { AtlasPlace } from '../../../geo/model.ts';
import { labelIn } from '../../atlas/names.ts';
import { useApp } from '../../ui/app.ts';
import { Link } from '../../ui/Link.tsx';
import { Mark, Marks } from '../../ui/Mark.tsx';
import { toPlace, toPlaces, withEverything } from '../../view/changes.ts';
import { layersOf } from '../../view/shown.ts';
import { placeLine } from '../../words/placeLine.ts';
import { Crumb } from '../Crumb.tsx';
import { Pager } from '../lists/ListPage.tsx';
import { ListPart, type Part, partOf } from '../lists/part.tsx';
import { AsidePassages } from '../place/Asides.tsx';
import { Passages } from '../place/LayerSection.tsx';
import { placeParts } from '../place/placeParts.ts';
import { listPages, ON_PAGE, placesOn } from './listPages.ts';
import './places.css';

/** One page of the list of all places by name. */
export function Places({ id }: { id: string | null }) {
  const { atlas, view, t } = useApp();
  const part = partOf(id);
  if (part) return <PassagesPart part={part} />;
  const page = id ?? '1';
  const pages = listPages(atlas);
  const at = pages.indexOf(page);
  return (
    <>
      <Crumb label={t.places} back={t.allPlaces} />
      <div className="place-head">
        <h1 id="by-name" className="place-name" tabIndex={-1}>
          {t.byName.page(at + 1, pages.length)}
        </h1>
      </div>
      <ol className="by-name" start={1 + at * ON_PAGE}>
        {placesOn(atlas, view, t, page).map((place) => (
          <Row key={place.id} place={place} />
        ))}
      </ol>
      <Pager pages={pages.length} page={at + 1} to={(number) => toPlaces(view, `${number}`)} />
    </>
  );
}

/** One page of the passages of a place, under the layers that they put it in. */
function PassagesPart({ part }: { part: Part }) {
  const { atlas, view, t } = useApp();
  const { sections, asides } = placeParts(atlas, withEverything(atlas, view), part.of);
  const lists: readonly (readonly unknown[])[] = [...sections.map(({ quoted }) => quoted), asides];
  const before = lists.map((_, i) => lists.slice(0, i).reduce((sum, { length }) => sum + length, 0));
  return (
    <ListPart part={part} heading="by-name">
      {(from, to) => {
        const here = <T,>(rows: readonly T[], i: number): readonly T[] =>
          rows.slice(Math.max(0, from - (before[i] ?? 0)), Math.max(0, to - (before[i] ?? 0)));
        const mentions = here(asides, sections.length);
        return (
          <>
            {sections.map(({ layer, quoted }, i) => {
              const rows = here(quoted, i);
              if (rows.length === 0) return null;
              const title = labelIn(layer.title, view.lang);
              return (
                <section key={layer.id} className="passages" aria-label={title}>
                  <h2>
                    <Mark layer={layer} size={20} />
                    {title}
                  </h2>
                  <Passages place={part.of} quoted={rows} />
                </section>
              );
            })}
            {mentions.length > 0 && (
              <section className="passages asides" aria-label={t.alsoNamed}>
                <h2>{t.alsoNamed}</h2>
                <AsidePassages asides={mentions} />
              </section>
            )}
          </>
        );
      }}
    </ListPart>
  );
}

function Row({ place }: { place: AtlasPlace }) {
  const { atlas, view, inSight } = useApp();
  return (
    <li>
      <Link id={`by-name-${place.id}`} to={inSight(toPlace(view, place.id))}>
        <Marks layers={layersOf(atlas, place.id)} size={14} />
        <b>{labelIn(place.name, view.lang)}</b> <span>{placeLine(atlas, place, view.lang)}</span>
      </Link>
    </li>
  );
}
