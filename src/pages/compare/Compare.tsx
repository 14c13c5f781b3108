import { hasManySources, letterOf } from '../../atlas/letters.ts';
import { SourceTitle } from '../../quote/SourceLine.tsx';
import { useApp } from '../../ui/app.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Link } from '../../ui/Link.tsx';
import { toSource } from '../../view/changes.ts';
import { laterOf } from '../../words/later.ts';
import { partOf } from '../lists/part.tsx';
import { Tabs } from '../Tabs.tsx';
import { Alone } from './Alone.tsx';
import { ChoosePair, OtherPairs } from './ChoosePair.tsx';
import { comparisonOf } from './comparison.ts';
import { Differences } from './Differences.tsx';
import { PairPart } from './PairPart.tsx';
import { PairPlaces } from './PairPlaces.tsx';
import { PairQuestions } from './PairQuestions.tsx';
import { type Pair, pairOf } from './pairs.ts';
import './compare.css';

/** What two sources say of the same places and questions, or the choice of two. */
export function Compare({ id }: { id: string | null }) {
  const { atlas, view, t } = useApp();
  const part = partOf(id);
  if (part) return <PairPart part={part} />;
  const pair = pairOf(atlas, view);
  if (pair) return <Compared pair={pair} />;
  return (
    <div className="questions comparison">
      <Tabs />
      <div className="title">
        <h1 id="compare" tabIndex={-1}>
          {t.compare.title}
        </h1>
        <p className="method">{t.compare.dek}</p>
      </div>
      <ChoosePair />
      {!hasManySources(atlas) && <Differences />}
    </div>
  );
}

function Compared({ pair }: { pair: Pair }) {
  const { atlas, view, t } = useApp();
  const comparison = comparisonOf(atlas, pair);
  const letters = pair.map((id) => letterOf(atlas, id));
  return (
    <div className="questions comparison">
      <nav className="crumb" aria-label={t.sourcePage.pager}>
        <Link to={toSource(view)}>
          <Icon name="back" size={18} />
          {t.sourcePage.all}
        </Link>
      </nav>
      <div className="title">
        <h1 id="compare" tabIndex={-1}>
          {t.compare.titleOf(letters)}
        </h1>
        <p className="method">{laterOf(t).comparison.note}</p>
      </div>
      <OtherPairs pair={pair} />
      <ul className="sides">
        {pair.map((id, i) => {
          const source = atlas.source(id);
          return (
            <li key={id}>
              <Link className="source-row" to={toSource(view, id)}>
                <b aria-hidden="true">{letters[i]}</b>
                <span className="unseen">{t.source(letters[i] ?? '')}: </span>
                <span>{source && <SourceTitle source={source} />}</span>
              </Link>
            </li>
          );
        })}
      </ul>
      <PairQuestions pair={pair} questions={comparison.questions} />
      <PairPlaces pair={pair} places={comparison.places} />
      <Alone pair={pair} alone={comparison.alone} />
    </div>
  );
}
