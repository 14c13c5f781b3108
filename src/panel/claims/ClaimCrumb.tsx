import { Icon } from '../../ui/Icon.tsx';
import { Link } from '../../ui/Link.tsx';
import { useApp } from '../../view/app.ts';
import { toClaims } from '../../view/changes.ts';
import { questionsOf } from '../../view/claims.ts';

/** The way back to all questions and on to the next one. */
export function ClaimCrumb({ number }: { number: number }) {
  const { atlas, view, t } = useApp();
  const questions = questionsOf(atlas);
  const step = (to: number, icon: 'up' | 'down', name: (question: string) => string) => {
    const claim = questions[to - 1]?.claim;
    if (!claim) return <span className="tool" />;
    const label = name(claim.question[view.lang]);
    return (
      <Link className="tool" to={toClaims(view, claim.id)} aria-label={label} title={label}>
        <Icon name={icon} size={16} />
      </Link>
    );
  };
  return (
    <nav className="crumb" aria-label={t.claims.all}>
      <Link to={toClaims(view)}>
        <Icon name="back" size={18} />
        {t.claims.all}
      </Link>
      <span>
        {step(number - 1, 'up', t.claims.previous)}
        {step(number + 1, 'down', t.claims.next)}
      </span>
    </nav>
  );
}
