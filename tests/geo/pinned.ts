import type { Inputs } from '../../geo/inputs.ts';
import type { Mention } from '../../geo/model.ts';
import { labelIn } from '../../src/atlas/names.ts';

const lines = (...parts: (string | readonly string[])[]): string => parts.flat().join('\n');
const section = (title: string, items: readonly string[]): string =>
  lines(`## ${title} (${items.length})`, '', items, '');
/** "a ¶2, a ¶5" */
const where = (found: readonly { source: string; paragraph: number }[]): string =>
  [...new Set(found.map(({ source, paragraph }) => `${source} ¶${paragraph}`))].join(', ');

/** An edition as a reviewer compares it with its texts: what is on the map and where it is said, what is not and why, what was set side by side. */
export function pinned({ sources, layers, places, claims, events }: Inputs): string {
  const said = sources.flatMap((source) =>
    source.excerpts.flatMap((excerpt) =>
      excerpt.mentions.map((mention) => ({
        source: source.id,
        paragraph: excerpt.paragraph,
        quote: excerpt.quote,
        mention,
      })),
    ),
  );
  const count = (source: string, kind: Mention['kind']) =>
    said.filter((one) => one.source === source && one.mention.kind === kind).length;
  const inLayer = (layer: string) =>
    said.filter(({ mention }) => mention.kind === 'scene' && mention.layer === layer);
  const nameOf = (id: string) => {
    const place = places.find((one) => one.id === id);
    return place ? labelIn(place.properties.name, 'en') : id;
  };
  return lines(
    '# Mentions',
    '',
    '| source | excerpts | in a layer | beside | not on the map |',
    '| --- | --- | --- | --- | --- |',
    sources.map(
      ({ id, excerpts }) =>
        `| ${id} | ${excerpts.length} | ${count(id, 'scene')} | ${count(id, 'aside')} | ${count(id, 'unmapped')} |`,
    ),
    '',
    '# Layers',
    '',
    layers.map(({ id, title }) => {
      const here = inLayer(id);
      const ids = [
        ...new Set(here.flatMap(({ mention }) => (mention.kind === 'scene' ? mention.place : []))),
      ].sort();
      return section(
        labelIn(title, 'en'),
        ids.map(
          (place) =>
            `- ${nameOf(place)}: ${where(here.filter(({ mention }) => mention.kind === 'scene' && mention.place === place))}`,
        ),
      );
    }),
    '# Beside',
    '',
    section(
      'Named, and not in a layer there',
      said.flatMap(({ source, paragraph, mention }) =>
        mention.kind === 'aside'
          ? `- ${source} ¶${paragraph}: ${nameOf(mention.place)}, ${mention.role}`
          : [],
      ),
    ),
    '# Not on the map',
    '',
    section(
      'Named, and not placed',
      said.flatMap(({ source, paragraph, quote, mention }) =>
        mention.kind === 'unmapped'
          ? `- ${source} ¶${paragraph}: “${quote.slice(mention.start, mention.end)}”, ${mention.reason}`
          : [],
      ),
    ),
    '# Questions',
    '',
    (['disagree', 'differ-in-wording', 'agree'] as const).map((kind) =>
      section(
        kind,
        claims
          .filter((claim) => claim.kind === kind)
          .map(
            ({ question, positions }) =>
              `- ${labelIn(question, 'en')} ${positions.map(({ source, figure, summary }) => `${source}: ${figure ? `${labelIn(figure, 'en')}, ` : ''}${labelIn(summary, 'en')}`).join('; ')}`,
          ),
      ),
    ),
    '# Events',
    '',
    section(
      'Dated',
      events.map(({ from, to, precision, title, places: at }) => {
        const span = from === null ? '' : from === to ? ` ${from}` : ` ${from} to ${to}`;
        return `- ${precision}${span}: ${labelIn(title, 'en')}${at.length > 0 ? ` (${at.map(nameOf).join(', ')})` : ''}`;
      }),
    ),
  );
}
