import type { Law } from './check/law.ts';
import { fileOf, type Inputs } from './inputs.ts';
import type { PlaceFeature, Source } from './model.ts';
import { countryNames, indexNames, matches, type NameIndex } from './names.ts';
import type { Problem } from './problem.ts';
import { meets, merged, type Span } from './spans.ts';

/** Words of a text that may name a place, [start, end) in UTF-16 code units. */
export interface Leftover {
  words: string;
  start: number;
  end: number;
  /** why it was found: a country's name, a name of the gazetteer, or only its capitals */
  kind: 'country' | 'gazetteer' | 'capitals';
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const CAPITAL = /\p{Lu}[\p{L}\p{M}\p{N}]*(?:[.'’-](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*/gu;

/**
 * Names in a text that lie in no mention of its excerpts and are not listed in `notPlaces`: an independent second
 * reading, which knows no more than country names, the gazetteer and capital letters.
 */
export function leftovers(source: Source, text: string, places: readonly PlaceFeature[]): Leftover[] {
  const taken = [...mentioned(source), ...matches(text, indexNames(source.notPlaces ?? []))];
  const names = namesOf(places);
  const gazetteer = matches(text, names.ofPlaces);
  const countries = matches(text, names.ofCountries(source.language));
  const inGazetteer = merged(gazetteer);
  const known = [
    ...gazetteer.map((span) => ({ ...span, kind: 'gazetteer' as const })),
    ...countries
      .filter((span) => !meets(inGazetteer, span))
      .map((span) => ({ ...span, kind: 'country' as const })),
  ];
  const [accounted, found] = [merged(taken), merged([...known, ...taken])];
  const words = new Set(text.match(WORD));
  const capitals = [...text.matchAll(CAPITAL)]
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length }))
    .filter((span) => !meets(found, span) && !isOpening(text, span, words));
  return [
    ...known.filter((span) => !meets(accounted, span)),
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

interface Names {
  ofPlaces: NameIndex;
  /** a text also names countries as other languages write them: in its own and those of the gazetteer */
  ofCountries(language: string): NameIndex;
}
const indices = new WeakMap<readonly PlaceFeature[], Names>();

/** The names of a gazetteer and of all countries, put in order once for all texts. */
function namesOf(places: readonly PlaceFeature[]): Names {
  const names = indices.get(places) ?? indexed(places);
  indices.set(places, names);
  return names;
}

function indexed(places: readonly PlaceFeature[]): Names {
  const languages = new Set(places.flatMap(({ properties: { name } }) => Object.keys(name)));
  const countries = new Map<string, NameIndex>();
  return {
    ofPlaces: indexNames(
      places.flatMap(({ properties: { name, alternates } }) => [...Object.values(name), ...alternates]),
    ),
    ofCountries: (language) => {
      const names = countries.get(language) ?? countryNames([...new Set([language, ...languages])]);
      countries.set(language, names);
      return names;
    },
  };
}

/** A capital at the start of a sentence says nothing when the text also has the word without it. `words` are all of the text. */
function isOpening(text: string, { start, end }: Span, words: ReadonlySet<string>): boolean {
  const opens =
    /(?:^|[.!?:…\n])["'“”‘’()[\]¿¡—–\s]*$/u.test(text.slice(Math.max(0, start - 12), start)) || start === 0;
  // "It’s" opens as "It" does
  const word = text
    .slice(start, end)
    .toLowerCase()
    .replace(/['’].*/, '');
  return opens && (COMMON.has(word) || words.has(word));
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
