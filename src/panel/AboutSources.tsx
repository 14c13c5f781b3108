import { useApp } from '../view/app.ts';

const FIELDS = ['title', 'author', 'publisher', 'date', 'address'] as const;

/** Each text with what it states of itself; what it leaves out is said to be left out. */
export function AboutSources() {
  const { atlas, t } = useApp();
  const say = t.aboutPage;
  return (
    <>
      <h2>{say.sources}</h2>
      {atlas.sources.map(({ id, states, text, language, incipit }) => (
        <section key={id} className="about-source">
          <h3>
            <b>{id.toUpperCase()}</b> <cite lang={language}>{states.title ?? t.quoted(incipit)}</cite>
          </h3>
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
        </section>
      ))}
    </>
  );
}
