/** The words of the workbench: a file of their own in each language, which only the workbench loads. */
import type { MakeWords } from './words.ts';

const LOAD: Readonly<Record<string, () => Promise<MakeWords>>> = {
  en: async () => (await import('./en/make.ts')).enMake,
  es: async () => (await import('./es/make.ts')).esMake,
};

/** Of a language of the registry; rejects for another. */
export function loadMakeWords(language: string): Promise<MakeWords> {
  const load = Object.hasOwn(LOAD, language) ? LOAD[language] : undefined;
  if (load) return load();
  return Promise.reject(
    new Error(`src/words/make.ts: no words of the workbench in ${JSON.stringify(language)}`),
  );
}
