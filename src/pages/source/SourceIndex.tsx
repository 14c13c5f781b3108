import { letterOf } from '../../atlas/letters.ts';
import { SourceTitle } from '../../quote/SourceLine.tsx';
import { useApp } from '../../ui/app.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Link } from '../../ui/Link.tsx';
import { useFirst } from '../../ui/useFirst.ts';
import { toCompare, toSource } from '../../view/changes.ts';
import { laterOf } from '../../words/later.ts';
import { HiddenLine } from '../HiddenLine.tsx';
import { STATED_FIELDS } from '../Stated.tsx';
import { Tabs } from '../Tabs.tsx';
import { factsOf } from './gaps.ts';
import { Matrix } from './Matrix.tsx';

/** All sources with what each states of itself, and which of them names which place. */
export function SourceIndex() {
  const { atlas, view, t } = useApp();
  const say = t.sourcePage;
  const [most, showAll] = useFirst(atlas.sources.length, 'all');
  const names = (stated: boolean, states: (typeof atlas.sources)[number]['states']) =>
    STATED_FIELDS.filter((field) => (states[field] !== null) === stated).map((field) => say.fields[field]);
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
      <ol className="sources">
        {atlas.sources.slice(0, most).map((source) => {
          const { places, passages, share } = factsOf(atlas, source);
          return (
            <li key={source.id}>
              <Link className="source-row" to={toSource(view, source.id)}>
                <b>
                  <span className="unseen">{t.source(letterOf(atlas, source.id))}. </span>
                  <span aria-hidden="true">{letterOf(atlas, source.id)}</span>
                </b>
                <span>
                  <SourceTitle source={source} />
                  <small>
                    {say.stated(names(true, source.states))}{' '}
                    {names(true, source.states).length > 0 && say.unstated(names(false, source.states))}
                  </small>
                  <small>
                    {say.counts(places, passages)} · {say.quoted(share)}
                  </small>
                </span>
              </Link>
            </li>
          );
        })}
      </ol>
      {showAll && (
        <button type="button" className="action strong live-only" onClick={showAll}>
          {laterOf(t).sourceList.showAll(atlas.sources.length)}
        </button>
      )}
      <HiddenLine />
      {atlas.sources.length > 1 && <Matrix />}
    </>
  );
}
