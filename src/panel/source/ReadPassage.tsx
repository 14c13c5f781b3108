import type { AtlasExcerpt } from '../../../geo/model.ts';
import { useApp } from '../../view/app.ts';
import type { Reading } from '../../view/reading.ts';
import { ReadQuote } from './ReadQuote.tsx';

interface Props {
  excerpt: AtlasExcerpt;
  numbers: Reading['numbers'];
  /** being read */
  now: boolean;
}

/** One passage of a source's reading, with its paragraph. */
export function ReadPassage({ excerpt, numbers, now }: Props) {
  const { atlas, view, t } = useApp();
  const scenes = excerpt.mentions.filter((mention) => mention.kind === 'scene');
  const hidden = atlas.layers.filter(({ id }) => scenes.some(({ layer }) => layer === id) && !view.layers.includes(id));
  const outside = hidden.length > 0 && scenes.every(({ layer }) => !view.layers.includes(layer));
  const reasons = new Set(scenes.flatMap(({ inferred }) => inferred?.[view.lang] ?? []));
  return (
    <li id={excerpt.id} data-excerpt={excerpt.id} className={now ? 'read now' : 'read'} aria-current={now || undefined}>
      <p className="para">
        <span aria-hidden="true">{t.paragraph(excerpt.paragraph)}</span>
        <span className="unseen">{t.paragraphName(excerpt.paragraph)}</span>
      </p>
      <div>
        <ReadQuote excerpt={excerpt} numbers={numbers} />
        {[...reasons].map((reason) => (
          <p key={reason} className="inferred">
            {t.inferred(reason)}
          </p>
        ))}
        {outside && <p className="role">{t.sourcePage.outside(hidden.map(({ title }) => title[view.lang]))}</p>}
      </div>
    </li>
  );
}
