import type { AtlasExcerpt, Mention } from '../../../geo/model.ts';
import { cut, type Mark, type Piece } from '../../quote/cut.ts';
import { Stored } from '../../quote/Quote.tsx';
import { useApp } from '../../ui/app.ts';
import { Link } from '../../ui/Link.tsx';
import { toPlace } from '../../view/changes.ts';
import type { Reading } from '../../view/reading.ts';

/** names no longer than this stay on one line with their number */
const SHORT = 24;

const MARK = { scene: 'numbered', unmapped: 'unmapped', aside: 'aside' } as const satisfies Record<
  Mention['kind'],
  Mark['is']
>;
/**
 * The mentions of a passage as marks. Where mentions lie in each other, the cutter puts places on the map
 * first.
 */
export const mentionMarks = ({ mentions }: Pick<AtlasExcerpt, 'mentions'>): readonly Mark[] =>
  mentions.map((mention) => ({ is: MARK[mention.kind], span: [mention.start, mention.end], mention }));

/** ids of the numbered places whose names end with a piece, each once */
export const placesEndingIn = ({ start, text, marks }: Piece): readonly string[] => [
  ...new Set(
    marks.flatMap((mark) =>
      mark.is === 'numbered' && mark.mention.kind === 'scene' && mark.span[1] === start + text.length
        ? mark.mention.place
        : [],
    ),
  ),
];

/**
 * A passage's words as stored: places on the map marked and numbered, others underlined, what has no place
 * dotted.
 */
export function ReadQuote({ excerpt, numbers }: { excerpt: AtlasExcerpt; numbers: Reading['numbers'] }) {
  const { atlas } = useApp();
  const words = cut(excerpt, mentionMarks(excerpt));
  return (
    <blockquote className="quote" lang={atlas.source(excerpt.source)?.language} dir="auto">
      <Stored excerpt={excerpt} cut={words}>
        {words.pieces.map((piece) => (
          <Words key={piece.start} piece={piece} numbers={numbers} />
        ))}
      </Stored>
    </blockquote>
  );
}

function Words({ piece, numbers }: { piece: Piece; numbers: Reading['numbers'] }) {
  const { atlas, view, t, hovered, inSight } = useApp();
  const { text, marks } = piece;
  const [mark] = marks;
  const mention = mark && 'mention' in mark ? mark.mention : null;
  const place = mention && mention.kind !== 'unmapped' ? atlas.place(mention.place) : undefined;
  const tiles = placesEndingIn(piece).flatMap((id) => numbers.get(id) ?? []);
  const leave = () => hovered.set(null);
  if (mention?.kind === 'unmapped')
    return (
      <span className="loose" title={t.sourcePage.offMap(t.reasons[mention.reason])}>
        {text}
        <span className="unseen"> ({t.sourcePage.offMap(t.reasons[mention.reason])})</span>
      </span>
    );
  if (!mention || !place) return text;
  if (mention.kind === 'aside')
    return (
      <Link className="aside-name" to={inSight(toPlace(view, place.id))}>
        {text}
      </Link>
    );
  return (
    <Link
      className={text.length > SHORT ? 'named' : 'named short'}
      to={inSight(toPlace(view, place.id))}
      onPointerEnter={() => hovered.set(place.id)}
      onPointerLeave={leave}
      onFocus={() => hovered.set(place.id)}
      onBlur={leave}
    >
      <mark className="name" data-layer={mention.layer}>
        {text}
      </mark>
      {tiles.map((number) => (
        <sup key={number} className="ordinal">
          <span className="unseen">, {t.sourcePage.onMap(number)}</span>
          <span aria-hidden="true">{number}</span>
        </sup>
      ))}
    </Link>
  );
}
