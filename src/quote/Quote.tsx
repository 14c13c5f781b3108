import type { ReactNode } from 'react';
import type { AtlasExcerpt } from '../../geo/model.ts';
import { useApp } from '../ui/app.ts';
import { passageOf } from '../view/address.ts';
import { type Cut, cut, type Mark, type Piece } from './cut.ts';

interface QuoteProps {
  excerpt: AtlasExcerpt;
  /** whose colour the marks take */
  layer?: string | undefined;
  marks: readonly Mark[];
}

interface StoredProps {
  excerpt: AtlasExcerpt;
  cut: Cut;
  children: ReactNode;
}

/**
 * An excerpt's words exactly as stored, with the place's name and its sites marked. `data-open` says that
 * they bring their own quotation mark.
 */
export function Quote({ excerpt, layer, marks }: QuoteProps) {
  const { atlas, view } = useApp();
  const pointed = view.words !== null && passageOf(atlas, view) === excerpt.id ? view.words : null;
  const words = cut(excerpt, pointed ? [...marks, { is: 'words', span: pointed }] : marks);
  return (
    <blockquote
      className="quote"
      lang={atlas.source(excerpt.source)?.language}
      dir="auto"
      data-layer={layer}
      data-open={words.opens ? '' : undefined}
    >
      <Stored excerpt={excerpt} cut={words}>
        {words.pieces.map((piece) => (
          <MarkedPiece key={piece.start} piece={piece} />
        ))}
      </Stored>
    </blockquote>
  );
}

/**
 * The words of a whole passage; the stylesheet adds the … where it is less than its sentences, so that the text is as stored.
 * `data-cite` says what is copied.
 */
export function Stored({ excerpt, cut, children }: StoredProps) {
  return (
    <span
      data-cite={excerpt.id}
      data-before={cut.before ? '' : undefined}
      data-after={cut.after ? '' : undefined}
    >
      {children}
    </span>
  );
}

function MarkedPiece({ piece: { text, marks, around } }: { piece: Piece }) {
  const is = marks[0]?.is;
  const pointed = marks.some((mark) => mark.is === 'words');
  const look = pointed ? 'pointed' : around ? 'around' : undefined;
  if (is === 'name' || is === 'site') return <mark className={look ? `${is} ${look}` : is}>{text}</mark>;
  if (pointed) return <mark className={look}>{text}</mark>;
  return look ? <span className={look}>{text}</span> : text;
}

/** the words of a cut, without marks */
export const wordsOf = ({ pieces }: Cut): string => pieces.map(({ text }) => text).join('');

/** Quotation marks around cut words, unless they bring their own, and a bare … where words are left out. */
export function InQuotationMarks({
  cut: { before, after, opens },
  children,
}: {
  cut: Cut;
  children: ReactNode;
}) {
  const { t } = useApp();
  const { open, close } = opens ? { open: '', close: '' } : t.quotationMarks;
  return (
    <>
      {`${open}${before ? '…\u00a0' : ''}`}
      {children}
      {`${after ? '\u00a0…' : ''}${close}`}
    </>
  );
}
