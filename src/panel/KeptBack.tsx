import { Mark } from '../ui/Mark.tsx';
import { useApp } from '../view/app.ts';
import { LayerSection } from './LayerSection.tsx';
import type { Section } from './placeParts.ts';
import { showing } from './showing.ts';

/** Passages of a layer that the filter keeps back: a line, to be read where it stands or let through. */
export function KeptBack({ place, section }: { place: string; section: Section }) {
  const { atlas, view, t, go } = useApp();
  const { layer, quoted } = section;
  const title = layer.title[view.lang];
  const passages = quoted.flatMap(({ excerpt, mentions }) => mentions.map((mention) => ({ excerpt, mention })));
  return (
    <details className="fold" open={quoted.some(({ excerpt }) => excerpt.id === view.excerpt)}>
      <summary>
        <Mark layer={layer} size={16} off />
        {t.alsoIn(title, quoted.length)}
      </summary>
      <button type="button" className="action strong live-only" onClick={() => go({ ...showing(atlas, view, passages), when: view.when })}>
        {t.showLayer(title)}
      </button>
      <LayerSection place={place} section={section} />
    </details>
  );
}
