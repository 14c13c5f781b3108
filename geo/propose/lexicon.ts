import { fold } from './fold.ts';
import type { Words } from './pack.ts';

/** Words and what they are, as compromise and es-compromise tag them. */
export type Lexicon = Readonly<Record<string, string | readonly string[]>>;

const GIVEN = new Set(['FemaleName', 'MaleName', 'FirstName']);
const PLACE = new Set(['City', 'Country', 'Region', 'Place']);
/** what a word is only as a name of something */
const NAMES = new Set([
  ...GIVEN,
  ...PLACE,
  'LastName',
  'Person',
  'ProperNoun',
  'Organization',
  'SportsTeam',
  'Demonym',
  'Abbreviation',
]);

/** What single words are; common ones only where they are among these names. */
export function wordsFrom(lexica: readonly Lexicon[], names: readonly string[]): Words {
  const placed = new Set(names.filter((name) => !name.includes(' ')).map(fold));
  const [given, surnames, common, known] = [
    new Set<string>(),
    new Set<string>(),
    new Set<string>(),
    new Set<string>(),
  ];
  for (const lexicon of lexica)
    for (const [word, tagged] of Object.entries(lexicon)) {
      const tags = typeof tagged === 'string' ? [tagged] : tagged;
      const key = fold(word);
      if (key.length < 2 || key.includes(' ')) continue;
      if (tags.some((tag) => PLACE.has(tag))) known.add(key);
      if (tags.some((tag) => GIVEN.has(tag))) given.add(key);
      if (tags.includes('LastName')) surnames.add(key);
      if (placed.has(key) && !tags.some((tag) => NAMES.has(tag))) common.add(key);
    }
  return { given, surnames, common, known };
}
