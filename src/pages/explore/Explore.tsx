import { isSearch } from '../../search/fold.ts';
import { Results } from '../../search/Results.tsx';
import { SearchRow } from '../../search/SearchRow.tsx';
import { useApp } from '../../ui/app.ts';
import { placesInFilter } from '../../view/shown.ts';
import { HiddenLine } from '../HiddenLine.tsx';
import { Tabs } from '../Tabs.tsx';
import { According } from './According.tsx';
import { LayerList } from './LayerList.tsx';
import { PlaceList } from './PlaceList.tsx';

/** The first page: what the edition is, its layers, its places. */
export function Explore() {
  const { atlas, view } = useApp();
  const { title, subtitle, dek } = atlas.edition;
  return (
    <>
      <div className="title">
        <h1>{title[view.lang]}</h1>
        <p className="subtitle">{subtitle[view.lang]}</p>
        <p className="dek">{dek[view.lang]}</p>
      </div>
      <Tabs />
      <SearchRow />
      <LayerList />
      {isSearch(view.query) ? (
        <Results />
      ) : (
        <>
          <According />
          <HiddenLine plain={placesInFilter(atlas, view).length === 0} />
          <PlaceList />
        </>
      )}
    </>
  );
}
