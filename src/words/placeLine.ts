import type { AtlasPlace } from '../../geo/model.ts';
import type { Atlas } from '../atlas/atlas.ts';
import { countryName, labelIn } from '../atlas/names.ts';

/** "Manabí, Ecuador": the divisions a place lies in, without its own name */
export function placeLine(atlas: Atlas, { name, admin1, country, kind }: AtlasPlace, lang: string): string {
  const land = country && kind !== 'country' ? countryName(atlas, country, lang) : null;
  return [admin1, land].filter((part) => part && part !== labelIn(name, lang)).join(', ');
}
