/** The log of corrections as an Atom feed (RFC 4287), one a language. */
import type { Correction } from '../../geo/model.ts';
import { labelIn } from '../atlas/names.ts';
import { pagePath } from '../view/address.ts';
import { firstView, toAbout } from '../view/changes.ts';
import type { Site } from '../view/site.ts';
import { laterOf } from '../words/later.ts';
import type { Words } from '../words/words.ts';
import { sha256 } from './sha256.ts';

const xml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A name-based UUID (RFC 9562, with SHA-256 in version 8): the same id wherever the site stands, and in every build. */
function uuidOf(name: string): string {
  const hex = sha256(name);
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

/** path of the feed from the site's root */
export const feedPath = (site: Site, lang: string): string =>
  `${pagePath(site, firstView(site, lang))}corrections.xml`;

/**
 * @param base absolute address of the site's root, with a slash at its end; null where nobody knows it: links are relative then
 */
export function feedOf(
  site: Site,
  corrections: readonly Correction[],
  { lang, words: t }: { lang: string; words: Words },
  base: string | null,
): string {
  const { edition } = site;
  const say = laterOf(t).past;
  const title = labelIn(edition.title, lang);
  const up = '../'.repeat(feedPath(site, lang).split('/').length - 1) || './';
  const link = (rel: string, type: string, path: string) =>
    `<link rel="${rel}" type="${type}" hreflang="${lang}" href="${xml((base ?? up) + path)}"/>`;
  const log = pagePath(site, toAbout(firstView(site, lang)));
  /** the log knows days */
  const time = (day: string) => `${day}T00:00:00Z`;
  const entries = corrections
    .toReversed()
    .map(({ id, date, what, why }) =>
      [
        '<entry>',
        `<id>urn:uuid:${uuidOf(`${edition.id} ${lang} ${id}`)}</id>`,
        `<title>${xml(labelIn(what, lang))}</title>`,
        `<updated>${time(date)}</updated>`,
        `<published>${time(date)}</published>`,
        link('alternate', 'text/html', log),
        `<content type="text">${xml(`${labelIn(what, lang)} ${say.why} ${labelIn(why, lang)}`)}</content>`,
        '</entry>',
      ].join('\n'),
    );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">`,
    `<id>urn:uuid:${uuidOf(`${edition.id} ${lang}`)}</id>`,
    `<title>${xml(`${say.title} · ${title}`)}</title>`,
    `<updated>${time(corrections.at(-1)?.date ?? edition.date)}</updated>`,
    `<author><name>${xml(title)}</name></author>`,
    `<rights>${xml(`${edition.licence.name}, ${edition.licence.url}`)}</rights>`,
    link('self', 'application/atom+xml', feedPath(site, lang)),
    link('alternate', 'text/html', log),
    ...entries,
    '</feed>',
    '',
  ].join('\n');
}
