import { percent, publishedOf, shareOf, together } from './check/quotation.ts';
import { leftovers } from './coverage.ts';
import type { Inputs } from './inputs.ts';
import { count } from './problem.ts';

/** What an edition holds and what was verified of it, in a few lines for the terminal. */
export function reportEdition({
  edition,
  layers,
  places,
  areas,
  sources,
  claims,
  events,
  texts,
  wants,
}: Inputs): string {
  const excerpts = sources.flatMap((source) => source.excerpts);
  const mentions = excerpts.flatMap((excerpt) => excerpt.mentions);
  const holds = [
    count(sources.length, 'source'),
    count(excerpts.length, 'excerpt'),
    count(mentions.length, 'mention'),
    count(places.length, 'place'),
    count(areas.length, 'area'),
    count(layers.length, 'layer'),
    count(claims.length, 'claim'),
    count(events.length, 'event'),
  ];
  return [
    `${edition?.id}: ${holds.join(', ')}.`,
    publishedLine(sources, texts, edition),
    textsLine(sources, texts),
    coverageLine(sources, places, texts),
    wants.length === 0
      ? ''
      : `${count(wants.length, 'value')} reckoned from the texts ${wants.length === 1 ? 'is' : 'are'} not in the files: \`fix\` writes ${wants.length === 1 ? 'it' : 'them'}, and without ${wants.length === 1 ? 'it' : 'them'} the edition cannot be built where its texts are not.`,
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function publishedLine(
  sources: Inputs['sources'],
  texts: Inputs['texts'],
  edition: Inputs['edition'],
): string {
  const counts = sources.map((source) => publishedOf(source, texts));
  const each = sources.map(
    ({ id }, i) => `${id} ${percent(shareOf(counts[i] ?? { words: 0, published: 0 }))}`,
  );
  const all = together(counts);
  return `Words published: ${each.join(', ')} (limit ${percent(edition?.quotationLimit ?? 0)}); together ${percent(shareOf(all))} (limit ${percent(edition?.quotationLimitTogether ?? 0)}); longest run ${all.longest} words.`;
}

function textsLine(sources: Inputs['sources'], texts: Inputs['texts']): string {
  const absent = sources.filter(({ id }) => !texts.has(id)).map(({ id, file }) => `${id} (${file})`);
  const held = sources.length - absent.length;
  if (absent.length === 0) return `Texts: all ${held} re-verified, every excerpt letter for letter.`;
  return `Texts: ${held === 0 ? 'none' : held} re-verified; not re-verified, no text at hand: ${absent.join(', ')}. Of these only the structure was verified (--texts DIR names their folder).`;
}

function coverageLine(sources: Inputs['sources'], places: Inputs['places'], texts: Inputs['texts']): string {
  const counts = sources.flatMap((source) => {
    const text = texts.get(source.id)?.text;
    return text === undefined ? [] : [`${source.id} ${leftovers(source, text, places).length}`];
  });
  return counts.length === 0
    ? ''
    : `Capitalised words in no mention: ${counts.join(', ')} (\`coverage\` lists them).`;
}

/** The words that a second reading finds and no mention holds, by source */
export function reportCoverage({ sources, places, texts }: Inputs): string {
  return sources
    .map((source) => {
      const text = texts.get(source.id)?.text;
      if (text === undefined) return `${source.id}: no text ${source.file} at hand`;
      const left = leftovers(source, text, places);
      return [
        `${source.id}: ${left.length} in no mention`,
        ...left.map(
          ({ start, kind, words }) => `  ${String(start).padStart(6)}  ${kind.padEnd(9)}  ${words}`,
        ),
      ].join('\n');
    })
    .join('\n');
}

/** Of every passage the words that each mention covers, and those that carry it. */
export function reportWords({ sources }: Inputs): string {
  return sources
    .flatMap(({ excerpts }) => excerpts)
    .map(({ id, quote, mentions }) => {
      const rows = mentions.map((mention) => {
        const words = (start: number, end: number): string => `“${quote.slice(start, end)}”`;
        const name = mention.kind === 'unmapped' ? (Object.values(mention.name)[0] ?? '') : mention.place;
        const how = mention.kind === 'aside' ? mention.role : mention.layer;
        const carried =
          mention.kind === 'scene' && mention.evidence ? `, by ${words(...mention.evidence)}` : '';
        const sites =
          mention.kind === 'scene' && mention.sites
            ? `, with ${mention.sites.map((site) => words(...site)).join(', ')}`
            : '';
        return `  ${words(mention.start, mention.end)} ${mention.kind} ${name} (${how})${carried}${sites}`;
      });
      return [id, ...rows].join('\n');
    })
    .join('\n');
}
