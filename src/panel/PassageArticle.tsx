import { CopyButton } from '../ui/CopyButton.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Link } from '../ui/Link.tsx';
import { Quote } from '../ui/Quote.tsx';
import { useApp } from '../view/app.ts';
import { toPlace, toSource, withQuery } from '../view/changes.ts';
import type { Quoted } from './placeParts.ts';
import { SourceLine } from './SourceLine.tsx';

/** One passage that puts the place in a layer. */
export function PassageArticle({ place, quoted: { excerpt, mentions, first } }: { place: string; quoted: Quoted }) {
  const { view, t, href } = useApp();
  const evidence = mentions.length === 1 ? mentions[0]!.evidence : undefined;
  const reasons = new Set(mentions.flatMap(({ inferred }) => inferred?.[view.lang] ?? []));
  const now = view.excerpt === excerpt.id;
  return (
    <article id={first ? excerpt.id : undefined} className={now ? 'passage now' : 'passage'} aria-current={now || undefined}>
      <Quote
        excerpt={excerpt}
        layer={mentions[0]!.layer}
        names={mentions.map(({ start, end }) => [start, end])}
        sites={mentions.flatMap(({ sites }) => sites ?? [])}
        evidence={evidence ?? null}
      />
      {[...reasons].map((reason) => (
        <p key={reason} className="inferred">
          {t.inferred(reason)}
        </p>
      ))}
      <SourceLine excerpt={excerpt} />
      <div className="actions">
        <CopyButton href={href(toPlace(withQuery(view, ''), place, excerpt.id))} name={t.copyLinkTo.passage} text={t.copyLink} />
        <Link className="action" to={toSource(view, excerpt.source, excerpt.id)}>
          <Icon name="source" size={16} />
          {t.sourcePage.showIn(excerpt.source.toUpperCase())}
        </Link>
      </div>
    </article>
  );
}
