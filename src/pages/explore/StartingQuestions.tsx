import { startingQuestions } from '../../atlas/claims.ts';
import { labelIn } from '../../atlas/names.ts';
import { useApp } from '../../ui/app.ts';
import { Link } from '../../ui/Link.tsx';
import { toClaims } from '../../view/changes.ts';

/** A few questions to begin with. Each opens what the sources say of it, and its places on the map. */
export function StartingQuestions() {
  const { atlas, view, t } = useApp();
  const questions = startingQuestions(atlas);
  if (questions.length === 0) return null;
  return (
    <nav className="starts" aria-labelledby="starts">
      <h2 id="starts">{t.start}</h2>
      <ul>
        {questions.map(({ claim }) => (
          <li key={claim.id}>
            <Link to={toClaims(view, claim.id)}>{labelIn(claim.question, view.lang)}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
