import type { AtlasExcerpt } from '../../geo/model.ts';
import { useApp } from '../ui/app.ts';
import { cutQuote, type Span } from './spans.ts';

interface Props {
  excerpt: AtlasExcerpt;
  /** whose colour the marks take */
  layer?: string;
  names: readonly Span[];
  sites?: readonly Span[];
  evidence?: Span | null;
}

const OPENS = /^\s*["“”„«‘']/;

/** An excerpt's words exactly as stored, with the place's name and its sites marked. `data-open` tells a passage that brings its own quotation mark. */
export function Quote({ excerpt, layer, names, sites = [], evidence = null }: Props) {
  const { atlas } = useApp();
  return (
    <blockquote
      className="quote"
      lang={atlas.source(excerpt.source)?.language}
      dir="auto"
      data-layer={layer}
      data-open={OPENS.test(excerpt.quote) ? '' : undefined}
    >
      {cutQuote(excerpt.quote, names, sites, evidence).map(({ text, is, around }, i) => {
        const look = around ? 'around' : undefined;
        // pieces of one quote never move among each other
        const key = `${i}`;
        if (is)
          return (
            <mark key={key} className={look ? `${is} ${look}` : is}>
              {text}
            </mark>
          );
        if (!look) return text;
        return (
          <span key={key} className={look}>
            {text}
          </span>
        );
      })}
    </blockquote>
  );
}
