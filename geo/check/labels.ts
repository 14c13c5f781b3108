import { fileOf, type Inputs } from '../inputs.ts';
import { type Problem, pathOf } from '../problem.ts';
import type { Law } from './law.ts';

/** Fields copied from a text, which keep whatever the text holds */
const VERBATIM = new Set<PropertyKey>(['quote', 'prefix', 'suffix', 'incipit', 'states', 'notPlaces']);
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
    documents(inputs).flatMap(({ file, value }) => faultsIn(file, value, [])),
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
}: Inputs): { file: string; value: unknown }[] {
  return [
    { file: 'edition.json', value: edition },
    { file: 'layers.json', value: { layers } },
    { file: 'places.geojson', value: { features: places.map(({ properties }) => ({ properties })) } },
    { file: 'areas.geojson', value: { features: areas.map(({ properties }) => ({ properties })) } },
    ...sources.map((source) => ({ file: fileOf(source), value: source })),
    { file: 'claims.json', value: { claims } },
    { file: 'events.json', value: { events } },
  ];
}

function faultsIn(file: string, value: unknown, path: readonly PropertyKey[]): Problem[] {
  if (typeof value === 'string') {
    const message = path.some((key) => VERBATIM.has(key)) ? null : wordsFault(value);
    return message === null ? [] : [{ file, at: pathOf(path), message }];
  }
  if (Array.isArray(value)) return value.flatMap((item, i) => faultsIn(file, item, [...path, i]));
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.entries(value).flatMap(([key, item]) => faultsIn(file, item, [...path, key]));
  return [
    ...inside,
    ...(isLabel(value) && isUntranslated(value)
      ? [
          {
            file,
            at: pathOf([...path, 'es']),
            message: 'is the same sentence in both languages: translate it',
          },
        ]
      : []),
  ];
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

const isLabel = (value: object): value is { en: string; es: string } =>
  'en' in value && 'es' in value && typeof value.en === 'string' && typeof value.es === 'string';

/** Names may be the same in both languages; four words of a sentence are not. */
const isUntranslated = ({ en, es }: { en: string; es: string }): boolean =>
  en === es && (en.match(/\b\p{Ll}+/gu)?.length ?? 0) >= 4;
