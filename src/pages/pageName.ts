import type { Atlas } from '../atlas/atlas.ts';
import { letterOf } from '../atlas/letters.ts';
import type { View } from '../view/view.ts';
import type { Words } from '../words/en.ts';

/** What the page of a view is called, for titles; null for the edition's first page. */
export function pageName(atlas: Atlas, { page, lang }: View, t: Words): string | null {
  if (page.kind === 'place') return atlas.place(page.id)?.name[lang] ?? null;
  if (page.kind === 'source') {
    const source = atlas.source(page.id ?? '');
    return source
      ? `${t.source(letterOf(atlas, source.id))}: ${source.states.title ?? t.quoted(source.short)}`
      : t.sourcePage.tab;
  }
  if (page.kind === 'claims')
    return atlas.claims.find(({ id }) => id === page.id)?.question[lang] ?? t.claims.title;
  if (page.kind === 'timeline') return t.timeline.tab;
  return page.kind === 'about' ? t.about : null;
}
