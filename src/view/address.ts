/**
 * Address ↔ view. Things have paths, looks have a fragment:
 *   /es/place/manta/#map=6.2/-1.05/-79.9&layers=bases,ports&excerpt=b-12     (map = zoom/lat/lng)
 * parseAddress is total: every part falls back on its own and leaves a notice, nothing throws.
 */
import type { Atlas } from '../data/atlas.ts';
import { worldSize } from '../locator/projection.ts';
import { firstLayers } from './changes.ts';
import { MAX_ZOOM, MIN_ZOOM } from './frame.ts';
import { type Camera, type Notice, type Page, SORTS, type Sort, type View } from './view.ts';

export interface Address {
  /** path of the page, starting with the site's root */
  pathname: string;
  /** with its #, or empty */
  hash: string;
}

/** longer fragments are nobody's shared view */
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

function parsePath(atlas: Atlas, path: string, notice: (part: Notice['part'], given: string) => void): Pick<View, 'lang' | 'page'> {
  const parts = path
    .replace(/index\.html$/, '')
    .split('/')
    .filter(Boolean)
    .map(decode);
  const lang = parts[0] === 'es' ? 'es' : 'en';
  const [kind, id, ...rest] = lang === 'es' ? parts.slice(1) : parts;
  const explore: Page = { kind: 'explore' };
  if (kind === undefined) return { lang, page: explore };
  if (kind === 'about' && id === undefined) return { lang, page: { kind: 'about' } };
  if (kind === 'place' && id !== undefined && rest.length === 0) {
    if (atlas.place(id)) return { lang, page: { kind: 'place', id } };
    notice('place', id);
  } else notice('page', parts.join('/'));
  return { lang, page: explore };
}

function parseCamera(given: string): Camera | null {
  const parts = given.split('/');
  if (parts.length !== 3 || !parts.every((part) => NUMBER.test(part))) return null;
  const [zoom, lat, lng] = parts.map(Number) as [number, number, number];
  return zoom >= MIN_ZOOM && zoom <= MAX_ZOOM && Math.abs(lat) <= 85 && Math.abs(lng) <= 180 ? { lng, lat, zoom } : null;
}

/** @param root the site's root path, "/" or "/somewhere/" */
export function parseAddress(atlas: Atlas, { pathname, hash }: Address, root: string): View {
  const notices: Notice[] = [];
  const notice = (part: Notice['part'], given: string) => notices.push({ part, given: shorten(given) });
  const { lang, page } = parsePath(atlas, pathname.startsWith(root) ? pathname.slice(root.length) : pathname, notice);
  const view: View = { lang, page, camera: null, layers: firstLayers(atlas), sort: SORTS[0], excerpt: null, notices };
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
      } else if (key === 'layers') {
        const asked = value.split(',').filter(Boolean);
        const known = atlas.layers.map((layer) => layer.id);
        const unknown = asked.filter((id) => !known.includes(id));
        if (unknown.length > 0) notice('layers', unknown.join(', '));
        // a list of nothing but unknown layers is a mistake, an empty one is a choice
        if (asked.length === 0 || unknown.length < asked.length) view.layers = known.filter((id) => asked.includes(id));
      } else if (key === 'sort') {
        if (SORTS.includes(value as Sort)) view.sort = value as Sort;
        else notice('sort', value);
      } else if (key === 'excerpt') {
        const here = page.kind === 'place' && atlas.passages(page.id).some(({ excerpt }) => excerpt.id === value);
        if (here) view.excerpt = value;
        else notice('excerpt', value);
      } else notice('unknown', decode(key));
    }
  return view;
}

/** decimals after which a change of a degree is less than half a pixel at the zoom */
const decimals = (zoom: number): number => Math.ceil(Math.log10((2 * worldSize(zoom)) / 360));
const trim = (value: number, digits: number): string => String(Number(value.toFixed(digits)) + 0);

/** the camera as an address can hold it: half a pixel exact, lng brought back into -180..180 */
export function roundCamera({ lng, lat, zoom }: Camera): Camera {
  const digits = decimals(zoom);
  // rounded first: what rounds up to 180 is the same meridian as -180
  const wrapped = ((((Number(trim(lng, digits)) + 180) % 360) + 360) % 360) - 180;
  return { lng: Number(trim(wrapped, digits)), lat: Number(trim(lat, digits)), zoom: Number(trim(zoom, 3)) };
}

export function pagePath({ lang, page }: Pick<View, 'lang' | 'page'>): string {
  const prefix = lang === 'es' ? 'es/' : '';
  if (page.kind === 'place') return `${prefix}place/${page.id}/`;
  return page.kind === 'about' ? `${prefix}about/` : prefix;
}

export function formatAddress(atlas: Atlas, view: View, root: string): Address {
  const parts: string[] = [];
  if (view.camera) {
    const { lng, lat, zoom } = roundCamera(view.camera);
    parts.push(`map=${zoom}/${lat}/${lng}`);
  }
  if (view.layers.join() !== firstLayers(atlas).join()) parts.push(`layers=${view.layers.join(',')}`);
  if (view.sort !== SORTS[0]) parts.push(`sort=${view.sort}`);
  if (view.excerpt && view.page.kind === 'place') parts.push(`excerpt=${view.excerpt}`);
  return { pathname: root + pagePath(view), hash: parts.length > 0 ? `#${parts.join('&')}` : '' };
}
