/**
 * What a page is about, in the terms of schema.org, for programs that read pages. It states what the edition states: a
 * document's date or author is given only where the document gives it.
 */
import type { AtlasExcerpt, AtlasPlace, AtlasSource } from '../../geo/model.ts';
import { downloadsOf } from '../atlas/downloads.ts';
import { labelIn } from '../atlas/names.ts';
import { pagePath } from '../view/address.ts';
import type { Page } from '../view/page.ts';
import type { Site } from '../view/site.ts';
import type { View } from '../view/view.ts';

type Json = Readonly<Record<string, unknown>>;

/** leaves out what is not stated */
const stated = (record: Json): Json =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null && value !== undefined));

/** a document that is quoted, named as readers see it */
const citationOf = ({ states, short, date, language }: AtlasSource): Json =>
  stated({
    '@type': 'Article',
    name: states.title,
    // opening words are no title
    alternateName: states.title === null ? short : null,
    author: states.author && { '@type': 'Person', name: states.author },
    publisher: states.publisher && { '@type': 'Organization', name: states.publisher },
    datePublished: date,
    url: states.address,
    inLanguage: language,
  });

const placeOf = ({ name, point: [longitude, latitude], country }: AtlasPlace, lang: string): Json =>
  stated({
    '@type': 'Place',
    name: labelIn(name, lang),
    geo: { '@type': 'GeoCoordinates', longitude, latitude },
    address: country && { '@type': 'PostalAddress', addressCountry: country },
  });

function quotationOf(site: Site, excerpt: AtlasExcerpt, url: (page: Page) => string): Json {
  const source = site.source(excerpt.source);
  return stated({
    '@type': 'Quotation',
    text: excerpt.quote,
    inLanguage: source?.language,
    identifier: excerpt.id,
    url: site.page('passage') ? url({ kind: 'passage', id: excerpt.id }) : null,
    citation: source && citationOf(source),
  });
}

/**
 * @param base absolute address of the site's root, with a slash at its end
 * @returns a place with its quotations, one quotation, or the edition as a dataset with its files; null for other pages
 */
export function jsonLdOf(site: Site, view: View, base: string): Json | null {
  const { page, lang } = view;
  const url = (other: Page): string => `${base}${pagePath(site, { ...view, page: other })}`;
  const about = { '@context': 'https://schema.org', url: url(page) };
  if (page.kind === 'passage') {
    const excerpt = site.excerpt(page.id ?? '');
    return excerpt ? { ...about, ...quotationOf(site, excerpt, url) } : null;
  }
  if (page.kind === 'place') {
    const place = site.place(page.id ?? '');
    if (!place) return null;
    const excerpts = new Set(site.passages(place.id).map(({ excerpt }) => excerpt));
    const subjectOf = [...excerpts].slice(0, QUOTED).map((excerpt) => quotationOf(site, excerpt, url));
    return { ...about, ...placeOf(place, lang), ...(subjectOf.length > 0 ? { subjectOf } : {}) };
  }
  if (page.kind !== 'explore' && page.kind !== 'about') return null;
  const { title, subtitle, licence, date, stamp } = site.edition;
  return {
    ...about,
    '@type': 'Dataset',
    name: labelIn(title, lang),
    description: labelIn(subtitle, lang),
    license: licence.url,
    dateModified: date,
    version: stamp,
    inLanguage: lang,
    distribution: downloadsOf(site).map(({ path, mediaType, title: called }) => ({
      '@type': 'DataDownload',
      name: labelIn(called, lang),
      encodingFormat: mediaType,
      contentUrl: `${base}data/${path}`,
    })),
  };
}

/** quotations of a place, at most: its page has them all, and a program needs no second copy of a long one */
const QUOTED = 3;
