import type { Inputs } from '../../geo/inputs.ts';
import type { Excerpt, Mention } from '../../geo/model.ts';
import { type Sentence, sentencesAt, sentencesOf } from '../../geo/sentences.ts';
import { labelIn } from '../../src/atlas/names.ts';

const lines = (...parts: (string | readonly string[])[]): string => parts.flat().join('\n');
const section = (title: string, items: readonly string[]): string =>
  lines(`## ${title} (${items.length})`, '', items, '');
/** "a ¶2, a ¶5" */
const where = (found: readonly { source: string; paragraph: number }[]): string =>
  [...new Set(found.map(({ source, paragraph }) => `${source} ¶${paragraph}`))].join(', ');

/** first and last words of a quote, which tell where it is cut */
function ends(quote: string): string {
  const words = quote.split(/\s+/);
  return words.length <= 2 * SHOWN + 1
    ? words.join(' ')
    : `${words.slice(0, SHOWN).join(' ')} … ${words.slice(-SHOWN).join(' ')}`;
}
const SHOWN = 5;

/** offsets of a sentence beside a passage; nothing is known of it without the text */
const bracket = (span: Sentence | undefined): string => (span ? `[${span.start}–${span.end}]` : '[–]');

/** A passage between the sentence before and the one after, with what is cut of its own, its speakers and the reason of its cut. */
function passageLine(
  { id, start, quote, paragraph, voices = [], cut }: Excerpt,
  sentences: readonly Sentence[],
): string {
  const end = start + quote.length;
  const own = sentencesAt(sentences, { start, end });
  const [first, last] = [own[0], own.at(-1)];
  const before = first && sentences[sentences.indexOf(first) - 1];
  const after = last && sentences[sentences.indexOf(last) + 1];
  const left =
    first && last
      ? [
          { start: first.start, end: start },
          { start: end, end: last.end },
        ]
      : [];
  const [head = '', tail = ''] = left.map((span) =>
    cut && span.start < span.end ? `[cut ${span.start}–${span.end}] ` : '',
  );
  const speakers = voices.map(({ name, of }) => `${name}${of ? ` (${of.join('–')})` : ''}`);
  return [
    `- ${id} ¶${paragraph}: ${bracket(before)} ${head}“${ends(quote)}” ${tail}${bracket(after)}`,
    ...(speakers.length > 0 ? [`quoting ${speakers.join(', ')}`] : []),
    ...(cut ? [`cut: ${labelIn(cut.why, 'en')}`] : []),
    ...(cut?.without ?? []).map(({ words, why }) => `without “${words}”: ${labelIn(why, 'en')}`),
  ].join('; ');
}

/** A snapshot as it is where no text is at hand: without the offsets of what stands beside a passage. */
export const withoutTexts = (snapshot: string): string =>
  snapshot.replaceAll(/\[cut \d+–\d+\] /g, '').replaceAll(/\[\d+–\d+\]/g, '[–]');

/** An edition as a reviewer compares it with its texts: what is on the map and where it is said, what is not and why, what was set side by side. */
export function pinned({ sources, layers, places, claims, events, texts }: Inputs): string {
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
    '| source | excerpts | in a layer | beside | not on the map | named, not quoted |',
    '| --- | --- | --- | --- | --- | --- |',
    sources.map(
      ({ id, excerpts, named = [] }) =>
        `| ${id} | ${excerpts.length} | ${count(id, 'scene')} | ${count(id, 'aside')} | ${count(id, 'unmapped')} | ${named.length} |`,
    ),
    '',
    '# Passages',
    '',
    'Each between the sentence before it and the one after it: [start–end) in the text.',
    '',
    sources.map(({ id, language, excerpts }) => {
      const text = texts.get(id)?.text;
      const sentences = text === undefined ? [] : sentencesOf(text, language);
      return section(
        id,
        excerpts.toSorted((a, b) => a.start - b.start).map((excerpt) => passageLine(excerpt, sentences)),
      );
    }),
    '# Named, and not quoted',
    '',
    sources.map(({ id, named = [], text }) =>
      section(
        id,
        named.map((mention) => {
          const at = `${mention.start}–${mention.end} ¶${text.lines.filter(([start]) => start <= mention.start).length}`;
          return mention.kind === 'aside'
            ? `- ${at}: ${nameOf(mention.place)}, ${mention.role}`
            : `- ${at}: ${labelIn(mention.name, 'en')}, ${mention.reason}`;
        }),
      ),
    ),
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
