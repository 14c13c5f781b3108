import { useApp } from '../ui/app.ts';
import { Letter, SourceTitle } from './SourceLine.tsx';

/** Which texts some letters stand for: each with its title or opening words, and the date it carries. */
export function SourceNames({ sources }: { sources: readonly string[] }) {
  const { atlas, t } = useApp();
  return (
    <ul>
      {sources
        .flatMap((id) => atlas.source(id) ?? [])
        .map((source) => (
          <li key={source.id}>
            <Letter source={source.id} />
            <span>
              <SourceTitle source={source} />
              {', '}
              {source.states.date === null ? t.undated : t.dated(source.states.date)}
            </span>
          </li>
        ))}
    </ul>
  );
}
