import type { AtlasSource } from '../../geo/model.ts';
import { useApp } from '../ui/app.ts';
import { laterOf } from '../words/later.ts';

/** what a document may state of itself, in the order it is shown */
export const STATED_FIELDS = [
  'title',
  'author',
  'date',
  'publisher',
  'address',
] as const satisfies readonly (keyof AtlasSource['states'])[];

/** What a document states of itself, and how long it is. What it does not state is said to be left out. */
export function Stated({ source: { states, text, language } }: { source: AtlasSource }) {
  const { t } = useApp();
  const say = laterOf(t).aboutPage;
  return (
    <dl className="facts">
      {STATED_FIELDS.map((field) => (
        <div key={field}>
          <dt>{say.states[field]}</dt>
          {states[field] === null ? (
            <dd className="unstated">{say.unstated}</dd>
          ) : (
            <dd lang={language}>{states[field]}</dd>
          )}
        </div>
      ))}
      <div>
        <dt>{say.states.length}</dt>
        <dd>{say.length(text.words, text.paragraphs)}</dd>
      </div>
    </dl>
  );
}
