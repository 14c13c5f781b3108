import { disputesAt, sourcesOfClaim } from '../../atlas/claims.ts';
import { Cited } from '../../quote/Cited.tsx';
import { Letter } from '../../quote/SourceLine.tsx';
import { useApp } from '../../ui/app.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Link } from '../../ui/Link.tsx';
import { toClaims } from '../../view/changes.ts';
import { filterOf } from '../../view/shown.ts';
import { HeldBack } from './Positions.tsx';
import { positionKey } from './positions.ts';

/**
 * Says on a place's page that sources differ about the place, in one line; opened, the first question with each source's
 * words, the others as links.
 */
export function Differ({ place }: { place: string }) {
  const { atlas, view, t } = useApp();
  const say = t.claims;
  const [first, ...more] = disputesAt(atlas, place);
  if (!first) return null;
  const { claim } = first;
  const { sources } = filterOf(atlas, view);
  return (
    <details className="differ">
      <summary>
        <Icon name="differ" size={18} />
        <h2>{t.placePage.differ(more.length + 1)}</h2>
      </summary>
      <div>
        <h3>
          <Link to={toClaims(view, claim.id)}>{claim.question[view.lang]}</Link>
        </h3>
        <ul className="differ-words">
          {claim.positions.map(({ source, cites }) => (
            <li key={positionKey({ source, cites })}>
              <Letter source={source} />
              {sources.includes(source) ? (
                <div>
                  {cites.map((cite) => (
                    <Cited key={`${cite.excerpt} ${cite.start}`} cite={cite} linked={false} />
                  ))}
                </div>
              ) : (
                <HeldBack source={source} />
              )}
            </li>
          ))}
        </ul>
        <Link className="compare" to={toClaims(view, claim.id)}>
          {say.compare(sourcesOfClaim(claim).length)}
          <Icon name="next" size={14} />
        </Link>
        {more.length > 0 && (
          <div className="differ-more">
            <p>{say.moreHere(more.length)}</p>
            <ul>
              {more.map(({ claim: other }) => (
                <li key={other.id}>
                  <Link to={toClaims(view, other.id)}>{other.question[view.lang]}</Link>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </details>
  );
}
