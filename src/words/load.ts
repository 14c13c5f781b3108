import type { Lang } from '../view/view.ts';
import type { Words } from './en.ts';

/** Every visible string in one language; the other is never downloaded. */
export const loadWords = async (lang: Lang): Promise<Words> =>
  lang === 'es' ? (await import('./es.ts')).es : (await import('./en.ts')).en;
