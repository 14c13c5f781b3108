import type { AtlasPlace } from '../../geo/model.ts';
import type { Lang } from '../view/view.ts';
import type { Words } from './en.ts';

/** "Manabí, Ecuador": the divisions a place lies in, without its own name */
export function placeLine({ name, admin1, country, kind }: AtlasPlace, lang: Lang, t: Words): string {
  const land = country && kind !== 'country' ? t.say.country(country) : null;
  return [admin1, land].filter((part) => part && part !== name[lang]).join(', ');
}
