import type { Corpus } from './corpus.ts';
import { json, type Publication } from './format.ts';
import { wordsIn } from './telling.ts';

const RIGHTS = {
  en: 'Of places, layers and readings. The words quoted belong to their authors; outlines are under the licences of what they are based on.',
  es: 'De lugares, capas y lecturas. Las palabras citadas pertenecen a sus autores; los contornos tienen las licencias de aquello en que se basan.',
};
const VERSION = 'https://w3id.org/ro/crate/1.2';

/** The published files as an RO-Crate: what each is, how large, by which licence. Ids are paths beside the description. */
export function crateOf(
  corpus: Corpus,
  { stamp, downloads }: Publication,
  files: ReadonlyMap<string, string>,
): string {
  const { edition, sources } = corpus;
  const [first] = edition.languages;
  const { title, subtitle, licence, date } = edition;
  const known = new Map(downloads.map((download) => [download.path, download]));
  const parts = [...files].map(([path, text]) => {
    const download = known.get(path);
    return {
      '@id': path,
      '@type': 'File',
      contentSize: `${new TextEncoder().encode(text).length}`,
      ...(download
        ? {
            name: download.title[first],
            description: download.use[first],
            encodingFormat: download.mediaType,
            ...(download.schema ? { conformsTo: { '@id': download.schema } } : {}),
          }
        : {
            name: path,
            encodingFormat: path.endsWith('.geojson') ? 'application/geo+json' : 'application/json',
          }),
    };
  });
  const quoted = sources.map(({ id, states, short, language }) => ({
    '@id': states.address ?? `#source-${id}`,
    '@type': 'CreativeWork',
    name: states.title ?? short,
    inLanguage: language,
  }));
  const outlines = edition.credits.map(({ name, licence: terms, url }) => ({
    '@id': url,
    '@type': 'CreativeWork',
    name,
    license: terms,
  }));
  // a text and a collection may state one address
  const bases = [...new Map([...quoted, ...outlines].map((base) => [base['@id'], base])).values()];
  return json({
    '@context': `${VERSION}/context`,
    '@graph': [
      {
        '@id': 'ro-crate-metadata.json',
        '@type': 'CreativeWork',
        about: { '@id': './' },
        conformsTo: { '@id': VERSION },
      },
      {
        '@id': './',
        '@type': 'Dataset',
        name: title[first],
        description: subtitle[first],
        datePublished: date,
        version: stamp,
        identifier: `${edition.id} ${stamp}`,
        inLanguage: edition.languages,
        license: { '@id': licence.url },
        isBasedOn: bases.map((base) => ({ '@id': base['@id'] })),
        hasPart: parts.map((part) => ({ '@id': part['@id'] })),
      },
      {
        '@id': licence.url,
        '@type': 'CreativeWork',
        name: licence.name,
        description: wordsIn(corpus, RIGHTS),
      },
      ...bases,
      ...parts,
    ],
  });
}
