import { useRef } from 'react';
import { letterOf } from '../../atlas/letters.ts';
import { labelIn } from '../../atlas/names.ts';
import type { Mark as QuoteMark } from '../../quote/cut.ts';
import { Quote } from '../../quote/Quote.tsx';
import { SourceLine } from '../../quote/SourceLine.tsx';
import { WhyCut } from '../../quote/Voices.tsx';
import { useApp } from '../../ui/app.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Link } from '../../ui/Link.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { ShowAll } from '../../ui/ShowAll.tsx';
import { useFirst } from '../../ui/useFirst.ts';
import { useLive } from '../../ui/window.ts';
import { toPassage, toPlace, toSource, withQuery } from '../../view/changes.ts';
import type { Site } from '../../view/site.ts';
import type { View } from '../../view/view.ts';
import { type Quoted, type Section, showing } from './placeParts.ts';

/** passages that have their buttons before scripts run: of many, these weigh most */
const FIRST_BUTTONS = 40;

interface LayerSectionProps {
  place: string;
  section: Section;
  /** how many of its passages are shown; all where it is not stated */
  most?: number | undefined;
  /** how many of them a page shows that no script has taken over; all where it is not stated */
  plain?: number | undefined;
}

/** The passages that put the place in one layer: of very many the first, and all where one of the others is open. */
export function LayerSection({ place, section: { layer, quoted }, most, plain }: LayerSectionProps) {
  const { view, t } = useApp();
  const list = useRef<HTMLElement>(null);
  const open = quoted.findIndex(({ excerpt }) => excerpt.id === view.excerpt);
  const [first, showAll] = useFirst(quoted.length, plain ?? quoted.length, open);
  return (
    <>
      <section className="passages" aria-label={layer.title[view.lang]} ref={list}>
        <h2>
          <Mark layer={layer} size={20} />
          {layer.title[view.lang]} <span>{t.passages(quoted.length)}</span>
        </h2>
        <Passages place={place} quoted={quoted.slice(0, most ?? first)} />
      </section>
      {most === undefined && (
        <ShowAll list={list} onShow={showAll} pages={{ kind: 'places', id: `${place}_passages_1` }}>
          {t.showRows(quoted.length)}
        </ShowAll>
      )}
    </>
  );
}

/** Passages, of which only the first have buttons that answer to scripts alone before there are any. */
export function Passages({ place, quoted }: { place: string; quoted: readonly Quoted[] }) {
  const live = useLive();
  return quoted.map((one, i) => (
    <PassageArticle key={one.excerpt.id} place={place} quoted={one} pressed={live || i < FIRST_BUTTONS} />
  ));
}

/** Passages of a layer that the filter hides: folded to a line, with a button that shows the layer. */
export function KeptBack({ place, section, plain }: Omit<LayerSectionProps, 'most'>) {
  const { atlas, view, t, go } = useApp();
  const { layer, quoted } = section;
  const title = labelIn(layer.title, view.lang);
  const passages = quoted.flatMap(({ excerpt, mentions }) =>
    mentions.map((mention) => ({ excerpt, mention })),
  );
  return (
    <details className="fold" open={quoted.some(({ excerpt }) => excerpt.id === view.excerpt)}>
      <summary>
        <Mark layer={layer} size={16} off />
        {t.alsoIn(title, quoted.length)}
      </summary>
      <button
        type="button"
        className="action strong live-only"
        onClick={() => go({ ...showing(atlas, view, passages), when: view.when })}
      >
        {t.showLayer(title)}
      </button>
      <LayerSection place={place} section={section} plain={plain} />
    </details>
  );
}

/**
 * The marks of a passage: the place's name, the sites in it and, where the passage has one mention of it, the
 * evidence.
 */
function marksOf(mentions: Quoted['mentions']): readonly QuoteMark[] {
  const [first, ...more] = mentions;
  return [
    ...mentions.flatMap(({ start, end, sites = [] }): QuoteMark[] => [
      { is: 'name', span: [start, end] },
      ...sites.map((span): QuoteMark => ({ is: 'site', span })),
    ]),
    ...(first?.evidence && more.length === 0 ? [{ is: 'evidence', span: first.evidence } as const] : []),
  ];
}

/** A passage's own page, which previews as it; where an edition has no such pages, the passage among those of the place. */
const linkTo = (site: Site, view: View, place: string, excerpt: string): View =>
  site.page('passage') ? toPassage(view, excerpt) : toPlace(view, place, excerpt);

interface ArticleProps {
  place: string;
  quoted: Quoted;
  /** whether it has the buttons that answer to scripts alone */
  pressed: boolean;
}

/** One passage that puts the place in a layer. */
function PassageArticle({ place, quoted: { excerpt, mentions, first }, pressed }: ArticleProps) {
  const { atlas, view, t, inSight } = useApp();
  const reasons = new Set(mentions.flatMap(({ inferred }) => inferred?.[view.lang] ?? []));
  const now = view.excerpt === excerpt.id;
  return (
    <article
      id={first ? excerpt.id : undefined}
      className={now ? 'passage now' : 'passage'}
      aria-current={now || undefined}
      data-anothers={excerpt.voices ? '' : undefined}
    >
      <Quote excerpt={excerpt} layer={mentions[0]?.layer} marks={marksOf(mentions)} />
      {[...reasons].map((reason) => (
        <p key={reason} className="inferred">
          {t.inferred(reason)}
        </p>
      ))}
      <WhyCut excerpt={excerpt} />
      <SourceLine excerpt={excerpt} />
      <div className="actions">
        {pressed && <Buttons place={place} excerpt={excerpt.id} />}
        <Link className="action" to={inSight(toSource(view, excerpt.source, excerpt.id))}>
          <Icon name="source" size={16} />
          {t.sourcePage.showIn(letterOf(atlas, excerpt.source))}
        </Link>
      </div>
    </article>
  );
}

/** To copy the link to a passage, and to cite it. */
function Buttons({ place, excerpt }: { place: string; excerpt: string }) {
  const { atlas, view, t, href, share } = useApp();
  const to = linkTo(atlas, withQuery(view, ''), place, excerpt);
  return (
    <>
      <CopyButton href={href(to)} name={t.copyLinkTo.passage} text={t.copyLink} />
      <button
        type="button"
        className="action live-only"
        aria-label={t.citePassage}
        onClick={() => share({ view: to, first: 'cite' })}
      >
        <Icon name="wording" size={16} />
        {t.cite}
      </button>
    </>
  );
}
