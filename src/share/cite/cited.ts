/** What can be cited, as records of the Citation Style Language. Pure. */
import type { AtlasExcerpt, AtlasSource } from '../../../geo/model.ts';
import { labelIn } from '../../atlas/names.ts';
import type { Site } from '../../view/site.ts';
import type { Lang } from '../../view/view.ts';
import type { LaterWords } from '../../words/words.ts';
import { authorsIn } from './authors.ts';
import { type Citable, cslDate } from './csl.ts';

/** a passage, place, question or page of a source by its id; a view has none */
export type Cited =
  | { kind: 'passage' | 'place' | 'claim' | 'source'; id: string }
  | { kind: 'view'; id: null };

interface Citing {
  site: Site;
  cited: Cited;
  /** absolute address of what is cited on this map */
  address: string;
  /** day of access, ISO 8601 */
  day: string;
  /** language in which the map is cited, one of the edition's */
  lang: Lang;
  words: LaterWords['cite'];
}

/** fields of a record stand on one line */
const onOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

function found(site: Site, { kind, id }: Cited) {
  const excerpt = kind === 'passage' ? site.excerpt(id) : undefined;
  const source = site.source(excerpt?.source ?? (kind === 'source' ? id : ''));
  const place = kind === 'place' ? site.place(id) : undefined;
  const claim = kind === 'claim' ? site.claims.find((one) => one.id === id) : undefined;
  if (kind !== 'view' && !source && !place && !claim) throw new Error(`nothing to cite: ${kind} ${id}`);
  return { excerpt, source, place, claim };
}

/**
 * The page of the map, and the source that it quotes where it is of one.
 * @throws where the edition has no such thing, or the words of the passage have not come
 */
export function citablesOf(citing: Citing): { map: Citable; source: Citable | null } {
  const { site, cited, lang } = citing;
  const { excerpt, source, place, claim } = found(site, cited);
  const label = place?.name ?? claim?.question;
  const name = label && labelIn(label, lang);
  return {
    map: mapAs(citing, { excerpt, source, name }),
    source: source ? sourceAs(citing, source, excerpt) : null,
  };
}

interface Page {
  excerpt: AtlasExcerpt | undefined;
  source: AtlasSource | undefined;
  /** name of a place or question */
  name: string | undefined;
}
function mapAs({ site, cited, address, day, lang, words }: Citing, { excerpt, source, name }: Page): Citable {
  const { id, title, date, stamp } = site.edition;
  const edition = onOneLine(labelIn(title, lang));
  const short = onOneLine(source?.states.title ?? source?.short ?? '');
  const page =
    name ?? (excerpt ? words.passage(excerpt.id, excerpt.paragraph, short) : source && words.source(short));
  const facts = {
    version: page === undefined ? words.editionAlone(stamp) : words.edition(stamp),
    accessed: words.accessed(day),
  };
  const key = [id, ...(cited.kind === 'view' ? [] : [cited.kind, cited.id])].join('-');
  return {
    item: {
      id: key,
      'citation-key': key,
      type: 'webpage',
      title: onOneLine(page ?? edition),
      ...(page === undefined ? {} : { 'container-title': edition }),
      version: stamp,
      issued: cslDate(date),
      accessed: cslDate(day),
      URL: address,
      language: lang,
      note: words.behind(Object.values(facts)),
    },
    titled: 'ours',
    description: '',
    paragraph: null,
    facts,
    behind: null,
  };
}

/** What a source states of itself, and nothing else. Who cites it has read it here, so that its record has no day of access. */
function sourceAs(
  { site, address, day, lang, words }: Citing,
  { id, states, incipit, date, language }: AtlasSource,
  excerpt: AtlasExcerpt | undefined,
): Citable {
  const { edition } = site;
  const key = [edition.id, 'text', id, ...(excerpt ? [excerpt.id] : [])].join('-');
  const description = states.title === null ? words.untitled(onOneLine(incipit)) : '';
  const behind = words.quoted(
    excerpt ?? null,
    onOneLine(labelIn(edition.title, lang)),
    [words.edition(edition.stamp), address, words.accessed(day)].join(', '),
  );
  const issued = date !== null ? cslDate(date) : states.date !== null && { literal: onOneLine(states.date) };
  return {
    item: {
      id: key,
      'citation-key': key,
      type: 'webpage',
      title: states.title === null ? `[${description}]` : onOneLine(states.title),
      ...(states.author === null ? {} : { author: authorsIn(onOneLine(states.author)) }),
      ...(states.publisher === null ? {} : { 'container-title': onOneLine(states.publisher) }),
      ...(issued ? { issued } : {}),
      ...(states.address === null ? {} : { URL: onOneLine(states.address) }),
      language,
      note: behind,
    },
    titled: states.title === null ? 'described' : 'stated',
    description,
    paragraph: excerpt?.paragraph ?? null,
    facts: {},
    behind,
  };
}
