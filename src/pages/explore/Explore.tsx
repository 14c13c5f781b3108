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
import { Signs } from './Signs.tsx';
import { StartingQuestions } from './StartingQuestions.tsx';

/** The first page: what the edition is, its layers, its places. */
export function Explore() {
  const { atlas, view } = useApp();
  const { title, subtitle, dek } = atlas.edition;
  const searching = isSearch(view.query);
  return (
    <>
      <hgroup className="title">
        <h1>{title[view.lang]}</h1>
        <p className="subtitle">{subtitle[view.lang]}</p>
        <p className="dek">{dek[view.lang]}</p>
      </hgroup>
      <Signs />
      <Tabs />
      <SearchRow />
      {!searching && <StartingQuestions />}
      <LayerList />
      {searching ? (
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
