/** The whole of an edition as plain text in a page: every passage, source by source, for readers whose scripts do not run. */
import type { AtlasExcerpt } from '../../geo/model.ts';
import type { Atlas } from '../atlas/atlas.ts';
import { letterOf } from '../atlas/letters.ts';
import { labelIn } from '../atlas/names.ts';
import { speakersOf } from '../quote/Voices.tsx';
import { laterOf } from '../words/later.ts';
import type { Words } from '../words/words.ts';
import { escaped } from './head.ts';

/** its stylesheet: the app's own would keep the page from scrolling */
export const plainCss =
  '@layer components{html:not([data-live]) body{overflow:auto}html:not([data-live]) #app{display:block}html:not([data-live]) #still{display:none}.plain{max-width:42rem;margin:0 auto;padding:24px 16px 72px}.plain h1{font:var(--t-place)}.plain h2{padding:32px 0 8px;font:var(--t-place)}.plain p{padding:4px 0}.plain blockquote{padding:16px 0 0;font:var(--t-quote)}.plain small{color:var(--ink-2)}}';

/** names of the places that a passage puts on the map, each once */
const placesOf = (atlas: Atlas, { mentions }: AtlasExcerpt, lang: string): readonly string[] => [
  ...new Set(
    mentions.flatMap((mention) =>
      mention.kind === 'scene' ? labelIn(atlas.place(mention.place)?.name ?? {}, lang) : [],
    ),
  ),
];

/** One passage: its words, whose they are where they are not the source's own, where they stand, and what they show. */
function passage(atlas: Atlas, excerpt: AtlasExcerpt, lang: string, t: Words): string {
  const speakers = speakersOf(excerpt);
  const why = excerpt.cut?.why[lang];
  const places = placesOf(atlas, excerpt, lang);
  const notes = [
    `${letterOf(atlas, excerpt.source)} ${t.paragraph(excerpt.paragraph)}`,
    ...(speakers.length > 0 ? [t.quoting(speakers)] : []),
    ...(why === undefined ? [] : [t.cut(why)]),
    ...(places.length > 0 ? [laterOf(t).oneFile.places(places)] : []),
  ];
  const language = atlas.source(excerpt.source)?.language ?? '';
  return `<blockquote lang="${language}" dir="auto">${escaped(t.quoted(excerpt.quote))}</blockquote>
<small>${notes.map(escaped).join(' · ')}</small>`;
}

/** @param base absolute address of the live map; null where nobody knows it */
export function plainPage(atlas: Atlas, lang: string, t: Words, base: string | null): string {
  const { edition } = atlas;
  const say = laterOf(t).oneFile;
  const live = base === null ? '' : `<p><a href="${escaped(base)}">${escaped(say.liveAt(base))}</a></p>`;
  const sources = atlas.sources.map((source) => {
    const { title, author, publisher, date } = source.states;
    const name = title ?? t.quoted(`${source.incipit}…`);
    const stated = [author, publisher, date === null ? t.undated : t.dated(date)].filter(
      (one) => one !== null,
    );
    const passages = atlas.excerpts.filter((excerpt) => excerpt.source === source.id);
    return `<section><h2>${letterOf(atlas, source.id)} <cite lang="${source.language}">${escaped(name)}</cite></h2>
<small>${stated.map(escaped).join(' · ')}</small>
${passages.map((one) => passage(atlas, one, lang, t)).join('\n')}</section>`;
  });
  return `<main class="plain"><h1>${escaped(labelIn(edition.title, lang))}</h1>
<p>${escaped(labelIn(edition.subtitle, lang))}</p>
<p>${escaped(say.is(edition.stamp, edition.date))}</p>
${live}<p>${escaped(say.plain)}</p>
${sources.join('\n')}
<p><small>${escaped(`${edition.licence.name}, ${edition.licence.url}`)}</small></p></main>`;
}
