import { letterOf } from '../../atlas/letters.ts';
import { useApp } from '../../ui/app.ts';
import { laterOf } from '../../words/later.ts';
import { ListPart, type Part } from '../lists/part.tsx';
import { AlonePlace } from './Alone.tsx';
import { comparisonOf } from './comparison.ts';
import { PairPlace } from './PairPlaces.tsx';
import { PairQuestion } from './PairQuestions.tsx';
import { pairId, pairsOf } from './pairs.ts';

/** One page of a long list of what two sources name and answer, both or one of them. */
export function PairPart({ part }: { part: Part }) {
  const { atlas, t } = useApp();
  const say = laterOf(t).comparison;
  const pair = pairsOf(atlas).find((one) => pairId(one) === part.of);
  if (!pair) return null;
  const { places, questions, alone } = comparisonOf(atlas, pair);
  const letters = pair.map((id) => letterOf(atlas, id));
  const side = ['first', 'second'].indexOf(part.list);
  const asked = part.list === 'questions';
  const title =
    side >= 0 ? say.named(letters[side] ?? '', letters[1 - side] ?? '') : asked ? say.questions : say.places;
  return (
    <div className="questions comparison">
      <ListPart part={part} heading="compare">
        {(from, to) => (
          <section className="kind">
            <header>
              <h2>{title}</h2>
            </header>
            {side >= 0 ? (
              <ul className="asked-of">
                {alone[side]?.places.slice(from, to).map((place) => (
                  <AlonePlace key={place.id} place={place} />
                ))}
              </ul>
            ) : (
              <ol start={from + 1}>
                {asked
                  ? questions
                      .slice(from, to)
                      .map((question) => (
                        <PairQuestion key={question.claim.id} pair={pair} question={question} />
                      ))
                  : places
                      .slice(from, to)
                      .map((both) => <PairPlace key={both.place.id} pair={pair} both={both} />)}
              </ol>
            )}
          </section>
        )}
      </ListPart>
    </div>
  );
}
