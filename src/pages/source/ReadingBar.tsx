import { letterOf } from '../../atlas/letters.ts';
import { useApp } from '../../ui/app.ts';
import { Icon } from '../../ui/Icon.tsx';
import { withExcerpt } from '../../view/changes.ts';
import { stepPassage } from '../../view/reading.ts';
import { useSignal } from '../../view/signal.ts';

const WAYS = [
  [-1, 'up', 'previous'],
  [1, 'down', 'next'],
] as const;

/**
 * Steps through the passages that are on the map, and says whether the map follows the reading. Stays in
 * sight while the text scrolls.
 */
export function ReadingBar({ source }: { source: string }) {
  const { atlas, view, t, go, inSight, following, follow, announce } = useApp();
  const follows = useSignal(following);
  const letter = letterOf(atlas, source);
  const passage = view.excerpt === null ? undefined : atlas.excerpt(view.excerpt);
  return (
    <div className="reading-bar live-only">
      <p>
        {follows ? (
          <>
            <b aria-hidden="true">{letter}</b> {passage ? t.paragraph(passage.paragraph) : ''}{' '}
            <span>{t.sourcePage.following}</span>
          </>
        ) : (
          <>
            {t.sourcePage.paused}{' '}
            <button
              type="button"
              className="action strong"
              onClick={() => {
                follow();
                announce(t.sourcePage.following);
              }}
            >
              {t.sourcePage.follow}
            </button>
          </>
        )}
      </p>
      {WAYS.map(([step, icon, name]) => {
        const to = stepPassage(atlas, view, step);
        return (
          <button
            key={name}
            type="button"
            className="tool"
            aria-label={t.sourcePage[name]}
            title={t.sourcePage[name]}
            disabled={to === null}
            onClick={() => to && go(inSight(withExcerpt(view, to)), 'replace')}
          >
            <Icon name={icon} size={16} />
          </button>
        );
      })}
    </div>
  );
}
