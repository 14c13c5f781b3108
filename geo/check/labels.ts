import { fileOf, type Inputs } from '../inputs.ts';
import { Language } from '../model.ts';
import { type Problem, pathOf } from '../problem.ts';
import type { Law } from './law.ts';

/** Fields copied from a text, which keep whatever the text holds */
const VERBATIM = new Set<PropertyKey>('quote,prefix,suffix,incipit,states,notPlaces,voices,words'.split(','));
/** Controls, and characters that show nothing or turn the direction of what follows (CVE-2021-42574). */
const INVISIBLE = /[\p{Cc}\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/u;
const PLACEHOLDER =
  /^(?:todo|tbd|fixme|xxx+|\?+|\.+|-+|lorem ipsum.*|placeholder|untranslated|traducir|pendiente)$/i;
/** A word of Latin letters and of letters that look like them */
const MIXED = /(?=[\p{L}]*\p{Script=Latin})(?=[\p{L}]*[\p{Script=Cyrillic}\p{Script=Greek}])\p{L}+/u;

/** Our own words hold nothing unseen, no look-alike letters and no placeholder, and a sentence is not left in one language. */
export const labelsClean: Law = {
  needs: [],
  check: (inputs: Inputs): Problem[] =>
    documents(inputs).flatMap(({ file, value }) =>
      judgeAll(value, (found, path) =>
        faultsOf(found, path).map(({ at, message }) => ({ file, at, message })),
      ),
    ),
};

/** Every label speaks each language of the edition and no other, so that no page is half written. */
export const labelsComplete: Law = {
  needs: ['edition'],
  check: (inputs: Inputs): Problem[] => {
    const languages: readonly string[] = inputs.edition?.languages ?? [];
    const twice = languages.flatMap((language, i) =>
      languages.indexOf(language) < i
        ? { file: 'edition.json', at: `languages[${i}]`, message: `${language} stands twice: remove one` }
        : [],
    );
    const incomplete = documents(inputs).flatMap(({ file, value }) =>
      judgeAll(value, (label, path) =>
        isLabel(label)
          ? strays(label, languages).map(([language, message]) => ({
              file,
              at: pathOf([...path, language]),
              message,
            }))
          : [],
      ),
    );
    return [...twice, ...incomplete];
  },
};

/** What was read, in the shape of its files, so that paths are those of the files. */
function documents({
  edition,
  layers,
  places,
  areas,
  sources,
  claims,
  events,
  permalinks,
  corrections,
}: Inputs): { file: string; value: unknown }[] {
  return [
    { file: 'edition.json', value: edition },
    { file: 'layers.json', value: { layers } },
    { file: 'places.geojson', value: { features: places.map(({ properties }) => ({ properties })) } },
    { file: 'areas.geojson', value: { features: areas.map(({ properties }) => ({ properties })) } },
    ...sources.map((source) => ({ file: fileOf(source), value: source })),
    { file: 'claims.json', value: { claims } },
    { file: 'events.json', value: { events } },
    { file: 'permalinks.json', value: { reasons: permalinks?.reasons ?? [] } },
    { file: 'corrections.json', value: { corrections: corrections.map(({ what, why }) => ({ what, why })) } },
  ];
}

/** What is found in a value and in all values inside it, the inner ones first, in the order of the file. `path` is where one stands only while it is judged. */
function judgeAll<T>(
  value: unknown,
  judge: (value: unknown, path: readonly PropertyKey[]) => readonly T[],
): T[] {
  const [found, path]: [T[], PropertyKey[]] = [[], []];
  const visit = (one: unknown): void => {
    if (typeof one === 'object' && one !== null)
      for (const [name, item] of Object.entries(one)) {
        path.push(Array.isArray(one) ? Number(name) : name);
        visit(item);
        path.pop();
      }
    found.push(...judge(one, path));
  };
  visit(value);
  return found;
}

function faultsOf(value: unknown, path: readonly PropertyKey[]): { at: string; message: string }[] {
  if (typeof value === 'string') {
    const message = path.some((key) => VERBATIM.has(key)) ? null : wordsFault(value);
    return message === null ? [] : [{ at: pathOf(path), message }];
  }
  if (!isLabel(value) || isPlaceName(path)) return [];
  const rows = Object.entries(value);
  return rows.flatMap(([language, words], i) => {
    const other = rows.slice(0, i).find(([, before]) => before === words)?.[0];
    return other !== undefined && isSentence(words)
      ? {
          at: pathOf([...path, language]),
          message: `is the same sentence in ${other} and ${language}: translate it`,
        }
      : [];
  });
}

function wordsFault(words: string): string | null {
  if (/\p{Cs}/u.test(words)) return 'holds half a character (a lone surrogate): retype it';
  const unseen = INVISIBLE.exec(words);
  if (unseen)
    return `holds an invisible character, U+${(unseen[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')} at ${unseen.index}: remove it`;
  const mixed = MIXED.exec(words);
  if (mixed) return `${JSON.stringify(mixed[0])} mixes alphabets that look alike: retype it`;
  return PLACEHOLDER.test(words) ? `${JSON.stringify(words)} is a placeholder: write the words` : null;
}

/** No other object of an edition has nothing but languages for keys and words for values. */
const isLabel = (value: unknown): value is Readonly<Record<string, string>> =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.entries(value).every(([key, words]) => typeof words === 'string' && isLanguage(key));

const known = new Map<string, boolean>();
/** An edition has few keys, each of them on thousands of objects. */
function isLanguage(key: string): boolean {
  const is = known.get(key) ?? Language.safeParse(key).success;
  known.set(key, is);
  return is;
}

/** languages that a label lacks or has too many, with what to do */
const strays = (
  label: Readonly<Record<string, string>>,
  languages: readonly string[],
): [string, string][] => [
  ...languages
    .filter((language) => !Object.hasOwn(label, language))
    .map((language): [string, string] => [language, `missing: write the words in ${language}`]),
  ...Object.keys(label)
    .filter((language) => !languages.includes(language))
    .map((language): [string, string] => [
      language,
      `${language} is no language of this edition (${languages.join(', ')}): remove it, or add it to "languages" in edition.json`,
    ]),
];

/** The proper name of a place may be the same in all languages, however many words it has. */
const isPlaceName = ([list, , , key]: readonly PropertyKey[]): boolean =>
  list === 'features' && key === 'name';

/** Names may be the same in two languages; four words of a sentence are not. */
const isSentence = (words: string): boolean =>
  (words.match(/(?<![\p{L}\p{M}\p{N}])\p{Ll}+/gu)?.length ?? 0) >= 4;
