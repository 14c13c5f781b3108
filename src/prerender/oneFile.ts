/** An edition as one page that asks for nothing: its text, and after it the app with all files that it would fetch. */
import type { AtlasHead, WordChunk } from '../../geo/model.ts';
import { joinAtlas } from '../atlas/join.ts';
import { editionMark } from '../atlas/languages.ts';
import { labelIn } from '../atlas/names.ts';
import { layerCss } from '../layout/layerCss.ts';
import { laterOf, loadLater } from '../words/later.ts';
import { LANGUAGES, languageOf } from '../words/registry.ts';
import type { Words } from '../words/words.ts';
import { barCss } from './embed.ts';
import { escaped, faultStrip } from './head.ts';
import { filePolicy } from './headers.ts';
import { hashOf } from './inline.ts';
import { plainCss, plainPage } from './plain.ts';

/** A file as it stands in the page. */
export interface PackedFile {
  /** from the site's root */
  name: string;
  base64: string;
  /** whether the bytes are gzipped */
  packed: boolean;
}

interface Given {
  head: AtlasHead;
  chunks: readonly Pick<WordChunk, 'excerpts'>[];
  /** absolute address of the live map, with a slash at its end; null where nobody knows it */
  base: string | null;
  /** the template of pages, src's index.html */
  template: string;
  script: string;
  style: string;
  /** licences of the code of others that the script holds */
  licences: string;
  files: readonly PackedFile[];
}

/** A script as it may stand in a page: nothing in it ends its element, or begins a comment there. */
export const inPage = (script: string): string =>
  script.replaceAll(/<\/(?=script)/gi, '<\\/').replaceAll('<!--', '<\\!--');

/** what the bar says in one language: which edition this is, and where the live map is, if anybody knows */
function barOf({ edition }: AtlasHead, { id, t }: { id: string; t: Words }, base: string | null): string {
  const say = laterOf(t).oneFile;
  const live =
    base === null
      ? ''
      : `<a lang="${id}" target="_blank" rel="noopener" href="${escaped(base)}">${escaped(say.live)}</a>`;
  const called = `${labelIn(edition.title, id)} · ${say.called(edition.stamp)}`;
  return `<span lang="${id}">${escaped(called)}</span>${live}`;
}
/** of the bar, only what is in the page's language is shown */
const barIn = (languages: readonly string[]): string =>
  languages.map((id) => `:root:lang(${id}) .embed-bar>:not(:lang(${id})){display:none}`).join('');

const held = ({ name, base64, packed }: PackedFile): string =>
  `<script type="text/plain" data-file="${name}"${packed ? ' data-packed' : ''}>${base64}</script>`;

/** The whole page, in the edition's first language until the app speaks another. */
export async function oneFile(given: Given): Promise<string> {
  const { head, chunks, base, template, licences, files } = given;
  const atlas = joinAtlas(head, chunks);
  const { edition } = atlas;
  const lang = edition.languages[0];
  const spoken = await Promise.all(
    edition.languages.map(async (id) => {
      const t = await languageOf(LANGUAGES, id).load();
      await loadLater(t);
      return { id, t };
    }),
  );
  const t = spoken[0]?.t;
  if (!t) throw new Error('the edition names no language');
  const bars = spoken.map((one) => barOf(head, one, base));
  const title = labelIn(edition.title, lang);
  const script = inPage(given.script);
  const style = given.style + layerCss(head.layers) + barCss() + barIn(edition.languages) + plainCss;
  const top = [
    `<meta http-equiv="Content-Security-Policy" content="${filePolicy(hashOf(script), hashOf(style))}">`,
    `<title>${escaped(title)}</title>`,
    `<meta name="description" content="${escaped(`${labelIn(edition.subtitle, lang)}. ${labelIn(edition.dek, lang)}`)}">`,
    ...(base === null ? [] : [`<link rel="canonical" href="${escaped(base)}">`]),
    `<style>${style}</style>`,
  ];
  const end = [
    `<footer class="embed-bar">${bars.join('')}</footer>`,
    ...files.map(held),
    `<script type="text/plain" data-licences>${inPage(licences)}</script>`,
    // Last, so that the text is there before this is read, and all files when it runs.
    `<script type="module">${script}</script>`,
  ];
  const online = base === null ? '' : ` data-online="${escaped(base)}"`;
  return template
    .replace(
      '<html data-root="/"',
      `<html lang="${lang}" data-root="/" ${editionMark(edition.languages)} data-missing="${edition.stamp}"${online}`,
    )
    .replace(/<title>.*<\/title>\s*/, '')
    .replace(/\s*<script type="module"[^>]*><\/script>/, '')
    .replace('<!--head-->', () => top.join('\n    '))
    .replace('<!--fault-->', () => faultStrip(t))
    .replace(/<!--(?:shapes|still)-->/g, '')
    .replace('<!--app-->', () => plainPage(atlas, lang, t, base))
    .replace('</body>', () => `${end.join('\n')}\n</body>`);
}
