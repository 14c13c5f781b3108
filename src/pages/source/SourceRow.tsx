import type { AtlasSource } from '../../../geo/model.ts';
import { letterOf } from '../../atlas/letters.ts';
import { SourceTitle } from '../../quote/SourceLine.tsx';
import { useApp } from '../../ui/app.ts';
import { Link } from '../../ui/Link.tsx';
import { toSource } from '../../view/changes.ts';
import { STATED_FIELDS } from '../Stated.tsx';
import { factsOf } from './gaps.ts';

interface SourceRowProps {
  source: AtlasSource;
  /** with its publisher and date, by which a list of many is ordered and grouped */
  dated?: boolean;
}

/** One source of the list of all: its letter and name, what it states of itself, what it puts on the map. */
export function SourceRow({ source, dated = false }: SourceRowProps) {
  const { atlas, view, t } = useApp();
  const say = t.sourcePage;
  const { places, passages, share } = factsOf(atlas, source);
  const names = (stated: boolean) =>
    STATED_FIELDS.filter((field) => (source.states[field] !== null) === stated).map(
      (field) => say.fields[field],
    );
  return (
    <li>
      <Link className="source-row" to={toSource(view, source.id)}>
        <b>
          <span className="unseen">{t.source(letterOf(atlas, source.id))}. </span>
          <span aria-hidden="true">{letterOf(atlas, source.id)}</span>
        </b>
        <span>
          <SourceTitle source={source} />
          {dated && (
            <small>
              {source.states.publisher !== null && (
                <span lang={source.language}>{source.states.publisher} · </span>
              )}
              {source.date === null ? t.undated : t.say.date(source.date)}
            </small>
          )}
          <small>
            {say.stated(names(true))} {names(true).length > 0 && say.unstated(names(false))}
          </small>
          <small>
            {say.counts(places, passages)} · {say.quoted(share)}
          </small>
        </span>
      </Link>
    </li>
  );
}
