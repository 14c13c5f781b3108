/**
 * Turns an address into a view and back. The path names the page, the fragment says how it is looked at:
 *   /es/place/manta/#map=6.2/-1.05/-79.9&layers=bases,ports&sources=a,c&without=b&when=2026-03-01..2026-03-07
 *     &q=pier&sort=name&order=-a&excerpt=b-12   (map = zoom/lat/lng)
 *   /source/#listed=date&grouped=publisher
 *   /timeline/#event=visit
 *   /#drawer=open
 * parseAddress never throws. A part that cannot be read keeps its default and leaves a notice.
 */
import { isDay, order, type Span } from '../atlas/dates.ts';
import { oncePer } from '../atlas/once.ts';
import { MAX_ZOOM, MIN_ZOOM } from '../geometry/camera.ts';
import { type Camera, worldSize } from '../geometry/mercator.ts';
import { allSources, firstLayers, firstView, LONGEST_QUERY, withQuery } from './changes.ts';
import { FIRST, isFirst, type Page, type PageRules } from './page.ts';
import { pastOf, thingOn } from './past.ts';
import { EDITION } from './sinceLink.ts';
import type { Site } from './site.ts';
import { type Lang, type Notice, ORDERS, SORTS, SOURCE_GROUPS, SOURCE_SORTS, type View } from './view.ts';

export interface Address {
  /** path of the page, starting with the site's root */
  pathname: string;
  /** with its #, or empty */
  hash: string;
}

/** characters; a longer fragment is ignored whole, because no view needs so many */
const LONGEST = 2048;
const NUMBER = /^-?\d{1,3}(?:\.\d{1,8})?$/;
const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const partsOf = (path: string): string[] =>
  path
    .replace(/index\.html$/, '')
    .split('/')
    .filter(Boolean)
    .map(decode);
const inside = (pathname: string, root: string): string =>
  pathname.startsWith(root) ? pathname.slice(root.length) : pathname;
/** ids of an edition's languages; paths of the first have no prefix, those of each other begin with its id */
type LanguageIds = readonly [Lang, ...Lang[]];
/** splits the parts of a path into its language and the rest */
const takeLang = (parts: readonly string[], [first, ...further]: LanguageIds): [Lang, readonly string[]] => {
  const [lang, ...rest] = parts;
  return lang !== undefined && further.includes(lang) ? [lang, rest] : [first, parts];
};
/** the language a path asks for, whether or not its page exists */
export const langOf = (languages: LanguageIds, pathname: string, root: string): Lang =>
  takeLang(partsOf(inside(pathname, root)), languages)[0];

/** the ids of a page's addresses */
const idsOf = oncePer((site: Site) => oncePer((record: PageRules) => new Set(record.ids(site))));

function parsePath(
  site: Site,
  path: string,
  notice: (part: Notice['part'], given: string) => void,
  withdrawn: (kind: string, id: string) => { page: Page } | null,
): Pick<View, 'lang' | 'page'> {
  const parts = partsOf(path);
  const [lang, [first = '', id = null, ...rest]] = takeLang(parts, site.edition.languages);
  const record = site.pages.find((one) => one.path === first);
  const ids: ReadonlySet<string> = record ? idsOf(site)(record) : new Set();
  if (record && rest.length === 0) {
    const { kind, whole, unknown } = record;
    if (id === null ? whole : ids.has(id)) return { lang, page: { kind, id } };
    const instead = id === null ? null : withdrawn(kind, id);
    if (instead) return { lang, page: instead.page };
    if (id !== null && ids.size > 0) {
      notice(unknown, id);
      return { lang, page: whole ? { kind, id: null } : FIRST };
    }
  }
  notice('page', parts.join('/'));
  return { lang, page: FIRST };
}

function parseCamera(given: string): Camera | null {
  const parts = given.split('/');
  if (parts.length !== 3 || !parts.every((part) => NUMBER.test(part))) return null;
  const [zoom = Number.NaN, lat = Number.NaN, lng = Number.NaN] = parts.map(Number);
  return zoom >= MIN_ZOOM && zoom <= MAX_ZOOM && Math.abs(lat) <= 85 && Math.abs(lng) <= 180
    ? { lng, lat, zoom }
    : null;
}

/**
 * The ids in `value` that the list has, in the list's order. Null where ids were given and the list has none
 * of them.
 */
function parseIds(
  value: string,
  list: readonly { id: string }[],
  onUnknown: (ids: string) => void,
): readonly string[] | null {
  const asked = value.split(',').filter(Boolean);
  const found = list.map(({ id }) => id).filter((id) => asked.includes(id));
  const unknown = asked.filter((id) => !found.includes(id));
  if (unknown.length > 0) onUnknown(unknown.join(', '));
  // An empty value is a choice (nothing is selected); nothing but unknown ids is a mistake.
  return asked.length > 0 && found.length === 0 ? null : found;
}

function parseWhen(value: string): Span | null {
  const [from = '', to = '', ...more] = value.split('..');
  return more.length === 0 && isDay(from) && isDay(to) && order(from, to) <= 0 ? { from, to } : null;
}

function isOrder(site: Site, value: string): boolean {
  const column = value.replace(/^-/, '');
  return ORDERS.some((known) => known === column) || site.source(column) !== undefined;
}

/** whether a page shows the excerpt */
const isOnPage = (site: Site, page: Page, excerptId: string): boolean =>
  site.page(page.kind)?.quotes(site, page.id, excerptId) ?? false;

/** id of the passage that a view opens: the one it names, or the one its page is of; null for any other page */
export function passageOf(site: Site, { page, excerpt }: Pick<View, 'page' | 'excerpt'>): string | null {
  return excerpt ?? (page.id !== null && isOnPage(site, page, page.id) ? page.id : null);
}

/**
 * Words of the open passage. Null where they are none of it: beyond it, backwards, or half a character.
 * @param value offsets in its quote, UTF-16 code units, as "12-48"
 */
function parseWords(site: Site, view: View, value: string): View['words'] {
  const quote = site.excerpt(passageOf(site, view) ?? '')?.quote ?? '';
  const [, from = '', to = ''] = /^(\d{1,5})-(\d{1,5})$/.exec(value) ?? [];
  const [start, end] = [Number(from), Number(to)];
  const splits = (at: number) => /^[\ud800-\udbff][\udc00-\udfff]$/.test(quote.slice(at - 1, at + 1));
  return to !== '' && start < end && end <= quote.length && !splits(start) && !splits(end)
    ? [start, end]
    : null;
}

/**
 * The view that an address asks for. Parts that cannot be read keep their defaults and leave a notice.
 * @param root the site's root path, "/" or "/somewhere/"
 */
export function parseAddress(site: Site, { pathname, hash }: Address, root: string): View {
  const notices: Notice[] = [];
  const notice = (part: Notice['part'], given: string) => notices.push({ part, given: shorten(given) });
  let moved = false;
  const withdrawn = (kind: string, id: string) => {
    const instead = pastOf(site)?.instead(kind, id);
    if (!instead) return null;
    moved = true;
    notices.push({ part: 'past', given: `${thingOn(kind)} ${id}` });
    return instead;
  };
  const { lang, page } = parsePath(site, inside(pathname, root), notice, withdrawn);
  const view: View = { ...firstView(site, lang, page), notices };
  let words: string | null = null;
  let edition = '';
  const fragment = hash.replace(/^#/, '');
  if (fragment.length > LONGEST) notice('long', fragment);
  else
    for (const part of fragment.split('&').filter(Boolean)) {
      const at = part.indexOf('=');
      const key = at < 0 ? part : part.slice(0, at);
      const value = at < 0 ? '' : decode(part.slice(at + 1));
      if (key === 'map') {
        view.camera = parseCamera(value);
        if (!view.camera) notice('map', value);
      } else if (key === 'layers')
        view.layers = parseIds(value, site.layers, (unknown) => notice('layers', unknown)) ?? view.layers;
      else if (key === 'sources')
        view.sources = parseIds(value, site.sources, (unknown) => notice('sources', unknown)) ?? view.sources;
      else if (key === 'without')
        view.without = parseIds(value, site.sources, (unknown) => notice('sources', unknown)) ?? view.without;
      else if (key === 'when') {
        view.when = parseWhen(value);
        if (!view.when) notice('when', value);
      } else if (key === 'q') {
        view.query = withQuery(view, value).query;
        if (value.length > LONGEST_QUERY) notice('query', value);
      } else if (key === 'sort') {
        const sort = SORTS.find((known) => known === value);
        if (sort) view.sort = sort;
        else notice('sort', value);
      } else if (key === 'order') {
        if (isOrder(site, value)) view.order = value;
        else notice('order', value);
      } else if (key === 'listed' || key === 'grouped') {
        const listed = SOURCE_SORTS.find((known) => key === 'listed' && known === value);
        const grouped = SOURCE_GROUPS.find((known) => key === 'grouped' && known === value);
        if (listed) view.listed = listed;
        else if (grouped) view.grouped = grouped;
        else notice('unknown', `${key}=${value}`);
      } else if (key === 'excerpt') {
        const instead = isOnPage(site, page, value) ? { excerpt: value } : withdrawn('passage', value);
        if (!instead) notice('excerpt', value);
        else if (instead.excerpt && isOnPage(site, page, instead.excerpt)) view.excerpt = instead.excerpt;
      } else if (key === 'words') words = value;
      else if (key === 'edition' && /^[0-9a-f]{8,12}$/.test(value)) {
        edition = site.edition.stamp.startsWith(value) ? '' : value;
        if (edition) notice('past', `${EDITION}${edition}`);
      } else if (key === 'event') {
        if (site.page(page.kind)?.events && site.events.some(({ id }) => id === value)) view.event = value;
        else if (!withdrawn('event', value)) notice('event', value);
      } else if (key === 'drawer' && value === 'open') view.drawer = isFirst(page);
      else notice('unknown', decode(key));
    }
  // last, because the passage may be named after its words
  if (words !== null) {
    const passage = passageOf(site, view) ?? '';
    const recut = pastOf(site)
      ?.since(edition)
      ?.corrections.some(({ concerns }) => concerns.passage?.includes(passage));
    // Offsets in one passage are none in another that stands in its place, nor in itself once it was cut anew.
    view.words = moved || recut ? null : parseWords(site, view, words);
    if (!view.words) notice('words', words);
  }
  return view;
}

/** decimals of a degree that place a point to half a pixel at the zoom */
const decimals = (zoom: number): number => Math.ceil(Math.log10((2 * worldSize(zoom)) / 360));
const trim = (value: number, digits: number): string => String(Number(value.toFixed(digits)) + 0);

/** the camera as an address holds it: exact to half a pixel, lng from -180 to below 180 */
export function roundCamera({ lng, lat, zoom }: Camera): Camera {
  const digits = decimals(zoom);
  // Round before wrapping: a lng that rounds up to 180 must become -180, the same meridian.
  const wrapped = ((((Number(trim(lng, digits)) + 180) % 360) + 360) % 360) - 180;
  return { lng: Number(trim(wrapped, digits)), lat: Number(trim(lat, digits)), zoom: Number(trim(zoom, 3)) };
}

/**
 * path of a page from the site's root, with a slash at its end; empty for the first page in the first
 * language
 */
export function pagePath(site: Site, { lang, page }: Pick<View, 'lang' | 'page'>): string {
  const path = site.page(page.kind)?.path ?? '';
  return [lang === site.edition.languages[0] ? '' : lang, path, page.id ?? '']
    .filter(Boolean)
    .map((part) => `${part}/`)
    .join('');
}

/** The address of a view; what is at its default is left out. `root` as for parseAddress. */
export function formatAddress(site: Site, view: View, root: string): Address {
  const parts: string[] = [];
  if (view.camera) {
    const { lng, lat, zoom } = roundCamera(view.camera);
    parts.push(`map=${zoom}/${lat}/${lng}`);
  }
  if (view.layers.join() !== firstLayers(site).join()) parts.push(`layers=${view.layers.join(',')}`);
  if (view.sources.length !== allSources(site).length) parts.push(`sources=${view.sources.join(',')}`);
  if (view.without.length > 0) parts.push(`without=${view.without.join(',')}`);
  if (view.when) parts.push(`when=${view.when.from}..${view.when.to}`);
  if (view.query) parts.push(`q=${encodeURIComponent(view.query)}`);
  if (view.sort !== SORTS[0]) parts.push(`sort=${view.sort}`);
  if (view.order !== ORDERS[0]) parts.push(`order=${view.order}`);
  if (view.listed !== SOURCE_SORTS[0]) parts.push(`listed=${view.listed}`);
  if (view.grouped !== SOURCE_GROUPS[0]) parts.push(`grouped=${view.grouped}`);
  if (view.excerpt && isOnPage(site, view.page, view.excerpt)) parts.push(`excerpt=${view.excerpt}`);
  if (view.words && passageOf(site, view) !== null) parts.push(`words=${view.words.join('-')}`);
  if (view.event && site.page(view.page.kind)?.events) parts.push(`event=${view.event}`);
  if (view.drawer && isFirst(view.page)) parts.push('drawer=open');
  return { pathname: root + pagePath(site, view), hash: parts.length > 0 ? `#${parts.join('&')}` : '' };
}
