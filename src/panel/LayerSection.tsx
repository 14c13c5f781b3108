import { Mark } from '../ui/Mark.tsx';
import { useApp } from '../view/app.ts';
import { PassageArticle } from './PassageArticle.tsx';
import type { Section } from './placeParts.ts';

/** The passages that put the place in one layer. */
export function LayerSection({ place, section: { layer, quoted } }: { place: string; section: Section }) {
  const { view, t } = useApp();
  return (
    <section className="passages" aria-label={layer.title[view.lang]}>
      <h2>
        <Mark layer={layer} size={20} />
        {layer.title[view.lang]} <span>{t.passages(quoted.length)}</span>
      </h2>
      {quoted.map((one) => (
        <PassageArticle key={one.excerpt.id} place={place} quoted={one} />
      ))}
    </section>
  );
}
