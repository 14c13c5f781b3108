import type { Law } from './check/law.ts';
import { fileOf, type Inputs } from './inputs.ts';
import type { PlaceFeature, Source } from './model.ts';
import { countryNames, indexNames, matches, type Span } from './names.ts';
import type { Problem } from './problem.ts';

/** Words of a text that may name a place, [start, end) in UTF-16 code units. */
export interface Leftover {
  words: string;
  start: number;
  end: number;
  /** why it was found: a country's name, a name of the gazetteer, or only its capitals */
  kind: 'country' | 'gazetteer' | 'capitals';
}

const CAPITAL = /\p{Lu}[\p{L}\p{M}\p{N}]*(?:[.'’-](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*/gu;

/**
 * Names in a text that lie in no mention of its excerpts and are not listed in `notPlaces`: an independent second
 * reading, which knows no more than country names, the gazetteer and capital letters.
 */
export function leftovers(source: Source, text: string, places: readonly PlaceFeature[]): Leftover[] {
  const taken = [...mentioned(source), ...matches(text, indexNames(source.notPlaces ?? []))];
  // a text also names countries as other languages write them
  const languages = [
    ...new Set([source.language, ...places.flatMap(({ properties: { name } }) => Object.keys(name))]),
  ];
  const names = places.flatMap(({ properties: { name, alternates } }) => [
    ...Object.values(name),
    ...alternates,
  ]);
  const gazetteer = matches(text, indexNames(names));
  const countries = matches(text, countryNames(languages));
  const known = [
    ...gazetteer.map((span) => ({ ...span, kind: 'gazetteer' as const })),
    ...countries
      .filter((span) => !overlaps(span, gazetteer))
      .map((span) => ({ ...span, kind: 'country' as const })),
  ];
  const capitals = [...text.matchAll(CAPITAL)]
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length }))
    .filter((span) => !overlaps(span, [...known, ...taken]) && !isOpening(text, span));
  return [
    ...known.filter((span) => !overlaps(span, taken)),
    ...joined(text, capitals).map((span) => ({ ...span, kind: 'capitals' as const })),
  ]
    .map((span) => ({ ...span, words: text.slice(span.start, span.end) }))
    .sort((a, b) => a.start - b.start);
}

/** A law once every source lists its `notPlaces`, and by that says that its reading is complete. */
export const namesCovered: Law = {
  needs: ['sources', 'places'],
  check: ({ sources, places, texts }: Inputs): Problem[] => {
    if (sources.some(({ notPlaces }) => notPlaces === undefined)) return [];
    return sources.flatMap((source) => {
      const text = texts.get(source.id)?.text;
      if (text === undefined) return [];
      const left = leftovers(source, text, places).map(({ words, start }) => ({
        file: fileOf(source),
        at: 'notPlaces',
        message: `${JSON.stringify(words)} at ${start} lies in no mention: mention it in an excerpt, or list it here if it names no place`,
      }));
      const idle = (source.notPlaces ?? []).flatMap((words, i) =>
        text.includes(words)
          ? []
          : [
              {
                file: fileOf(source),
                at: `notPlaces[${i}]`,
                message: `the text nowhere says ${JSON.stringify(words)}: remove it`,
              },
            ],
      );
      return [...left, ...idle];
    });
  },
};

function mentioned({ excerpts, named = [] }: Source): Span[] {
  const quoted = excerpts.flatMap((excerpt) =>
    excerpt.mentions.map(({ start, end }) => ({ start: excerpt.start + start, end: excerpt.start + end })),
  );
  return [...quoted, ...named];
}

const overlaps = (span: Span, others: readonly Span[]): boolean =>
  others.some(({ start, end }) => span.start < end && start < span.end);

/** A capital at the start of a sentence says nothing when the text also has the word without it. */
function isOpening(text: string, { start, end }: Span): boolean {
  const opens =
    /(?:^|[.!?:…\n])["'“”‘’()[\]¿¡—–\s]*$/u.test(text.slice(Math.max(0, start - 12), start)) || start === 0;
  // "It’s" opens as "It" does
  const word = text
    .slice(start, end)
    .toLowerCase()
    .replace(/['’].*/, '');
  return opens && (COMMON.has(word) || matches(text, new Map([[word, [word]]])).length > 0);
}

/** Words that open sentences more often than they stand inside them */
const COMMON = new Set(
  `a after all also although an and as at both but by during for from he her his how however if in instead it its many
  most no now of on one our she since so some such that the their there these they this those though to we what when
  where while why with you al con desde el en es la las los para por según un una`.split(/\s+/),
);

/** Neighbouring capitals are one name. */
function joined(text: string, words: readonly Span[]): Span[] {
  const runs: Span[] = [];
  for (const word of words) {
    const last = runs.at(-1);
    if (last && /^[ \u00A0]$/.test(text.slice(last.end, word.start))) last.end = word.end;
    else runs.push({ ...word });
  }
  return runs;
}
