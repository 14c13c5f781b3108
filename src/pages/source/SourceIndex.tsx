import { hasManySources } from '../../atlas/letters.ts';
import { useApp } from '../../ui/app.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Link } from '../../ui/Link.tsx';
import { toCompare } from '../../view/changes.ts';
import { HiddenLine } from '../HiddenLine.tsx';
import { Tabs } from '../Tabs.tsx';
import { Matrix } from './Matrix.tsx';
import { SourceList } from './SourceList.tsx';
import { SourceRow } from './SourceRow.tsx';

/** All sources with what each states of itself, and which of them names which place. */
export function SourceIndex() {
  const { atlas, view, t } = useApp();
  const say = t.sourcePage;
  return (
    <>
      <div className="title">
        <h1 id="source" tabIndex={-1}>
          {say.tab}
        </h1>
        <p className="subtitle">{atlas.edition.title[view.lang]}</p>
      </div>
      <Tabs />
      <p className="reading-note">{say.dek}</p>
      {atlas.page('compare') && (
        <Link className="compare" to={toCompare(view)}>
          {t.compare.title}
          <Icon name="next" size={14} />
        </Link>
      )}
      {hasManySources(atlas) ? (
        <SourceList />
      ) : (
        <ol className="sources">
          {atlas.sources.map((source) => (
            <SourceRow key={source.id} source={source} />
          ))}
        </ol>
      )}
      <HiddenLine />
      {atlas.sources.length > 1 && <Matrix />}
    </>
  );
}
