import type { AtlasSource } from '../../../geo/model.ts';
import { useApp } from '../../view/app.ts';
import { FIELDS } from './facts.ts';
import { SourceTitle } from './SourceTitle.tsx';

/** The letter, the name and what the document states of itself; what it leaves out is said to be left out. */
export function SourceHead({ source }: { source: AtlasSource }) {
  const { view, t } = useApp();
  const { states, text, language } = source;
  const say = t.aboutPage;
  return (
    <header className="source-head">
      <p className="source-letter" aria-hidden="true">
        {source.id.toUpperCase()}
      </p>
      <div>
        <p className="kicker">{t.sourcePage.kicker(source.id.toUpperCase(), states.title !== null)}</p>
        <h1 id="source" tabIndex={-1}>
          <SourceTitle source={source} />
        </h1>
      </div>
      <section className="states">
        <h2>{t.sourcePage.states}</h2>
        <dl className="facts">
          {FIELDS.map((field) => (
            <div key={field}>
              <dt>{say.states[field]}</dt>
              {states[field] === null ? <dd className="unstated">{say.unstated}</dd> : <dd lang={language}>{states[field]}</dd>}
            </div>
          ))}
          <div>
            <dt>{say.states.length}</dt>
            <dd>{say.length(text.words, text.paragraphs)}</dd>
          </div>
        </dl>
        {language !== view.lang && <p className="original">{t.original([language])}</p>}
      </section>
    </header>
  );
}
