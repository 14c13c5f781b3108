import { useApp } from '../../ui/app.ts';
import { Link } from '../../ui/Link.tsx';
import { pastOf } from '../../view/past.ts';
import { EDITION } from '../../view/sinceLink.ts';
import { SinceLink } from './SinceLink.tsx';
import { toldOf } from './told.ts';

/** What became of the thing that an address asks for, or what changed since the edition it names: a notice's `given`. */
export function Moved({ asked }: { asked: string }) {
  const { atlas, view, t } = useApp();
  const told = toldOf(atlas, view, t, asked);
  const past = pastOf(atlas);
  if (!told || !past) return null;
  return (
    <>
      {told.sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p>
        {told.ways}{' '}
        {told.links.map(({ name, to }, i) => (
          <span key={name}>
            {i > 0 && ', '}
            <Link to={to}>{name}</Link>
          </span>
        ))}
      </p>
      {asked.startsWith(EDITION) && <SinceLink past={past} stamp={asked.slice(EDITION.length)} />}
    </>
  );
}
