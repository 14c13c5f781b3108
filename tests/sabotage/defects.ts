/** Defects as somebody might bring them in: one change to one file, and the gates that must turn red, no others. */
import type { Gate } from './gates.ts';

export interface Defect {
  what: string;
  file: string;
  /** stands in the file; its first occurrence is replaced */
  from: string | RegExp;
  to: string;
  red: readonly Gate[];
}

const PUBLISHED = 'tests/atlas/published.test.ts';
const ROOMS = 'tests/rules/rooms.test.ts';
const SUPPLY = 'tests/rules/supply.test.ts';
const HEADERS = 'tests/serve/headers.test.ts';
const EDITION = 'tests/geo/edition.test.ts';
const QUOTE = 'tests/quote/quote.test.tsx';
const SOURCE_B = 'geo/ecuador-2026/sources/b.json';

export const DEFECTS: readonly Defect[] = [
  {
    what: 'one letter of a quotation',
    file: SOURCE_B,
    from: 'Noboa has also rebuilt naval facilities',
    to: 'Noboa has also rebuild naval facilities',
    red: [EDITION],
  },
  {
    what: 'a law that is no longer asked',
    file: 'geo/check/all.ts',
    from: /\n {2}voicesNamed,/,
    to: '',
    red: ['tests/geo/laws.test.ts'],
  },
  {
    what: 'a build that knows the time',
    file: 'geo/publish/publication.ts',
    from: '.slice(0, 12);',
    to: '.slice(0, 12) && String(process.hrtime.bigint()).slice(-12);',
    red: ['tests/geo/build.test.ts', 'tests/geo/sign.test.ts'],
  },
  {
    what: 'a signature that always holds',
    file: 'geo/sign.ts',
    from: 'return verify(null,',
    to: 'return true || verify(null,',
    red: ['tests/geo/sign.test.ts'],
  },
  {
    what: 'cells that a spreadsheet runs',
    file: 'geo/publish/csv.ts',
    from: "/^['=+\\-@\\t\\r]/",
    to: '/^[\\t\\r]/',
    red: ['tests/geo/tables.test.ts'],
  },
  {
    what: 'published bytes that are not held against their hash',
    file: 'src/atlas/published.ts',
    from: '(hash !== undefined && hash !== expected.sha256)',
    to: 'false',
    red: [PUBLISHED],
  },
  {
    what: 'a list of another edition, taken for this one',
    file: 'src/atlas/published.ts',
    from: 'if (stamp && published.stamp !== stamp)',
    to: 'if (stamp && published.stamp === undefined)',
    red: [PUBLISHED],
  },
  {
    what: 'hashes reckoned wrongly over http',
    file: 'src/atlas/plainSha256.ts',
    from: 'turn(e, 11)',
    to: 'turn(e, 12)',
    red: ['tests/atlas/sha256.test.ts', PUBLISHED],
  },
  {
    what: 'an author’s own properties, handed to the map',
    file: 'src/ground/maplibre/outlines.ts',
    from: 'properties: { place } }',
    to: 'properties: area.properties }',
    red: ['tests/map/outlines.test.ts'],
  },
  {
    what: 'a sea drawn over the land',
    file: 'src/ground/maplibre/style.ts',
    from: /ours\.layers\.sea\.hatch,\s+ours\.layers\.sea\.edge,\s+\.\.\.land,/,
    to: '...land, ours.layers.sea.hatch, ours.layers.sea.edge,',
    red: ['tests/map/style.test.ts'],
  },
  {
    what: 'the words of another, given as the source’s own',
    file: 'src/quote/Voices.tsx',
    from: 'names.length === 0 ? null',
    to: 'names.length >= 0 ? null',
    red: ['tests/panel/voices.test.tsx'],
  },
  {
    what: 'a quotation with its white space tidied',
    file: 'src/quote/Quote.tsx',
    from: 'return look ? <span className={look}>{text}</span> : text;',
    to: "return look ? <span className={look}>{text}</span> : text.replaceAll(/\\s+/g, ' ');",
    red: [QUOTE],
  },
  {
    what: 'a quotation that does not say its language',
    file: 'src/quote/Quote.tsx',
    from: '      lang={atlas.source(excerpt.source)?.language}\n',
    to: '',
    red: [QUOTE],
  },
  {
    what: 'a room that imports from above',
    file: 'src/atlas/parse.ts',
    from: "import './jitless.ts';",
    to: "import './jitless.ts';\nimport type { View } from '../view/view.ts';\nexport type Looked = View;",
    red: [ROOMS],
  },
  {
    what: 'raw markup',
    file: 'src/ui/ReloadNotice.tsx',
    from: '<p>{sentence}</p>',
    to: '<p dangerouslySetInnerHTML={{ __html: sentence }} />',
    red: [ROOMS],
  },
  {
    what: 'a stylesheet that asks what an element contains',
    file: 'src/quote/quote.css',
    from: '.around {',
    to: '.quote:has(.around) {',
    red: ['tests/rules/styles.test.ts'],
  },
  {
    what: 'a package by a range of versions',
    file: 'package.json',
    from: '"react": "',
    to: '"react": "^',
    red: [SUPPLY],
  },
  {
    what: 'a package without a hash',
    file: 'package-lock.json',
    from: /\n\s+"integrity": "sha512-[^"]+",/,
    to: '',
    red: [SUPPLY],
  },
  {
    what: 'scripts allowed within the page',
    file: 'src/prerender/headers.ts',
    from: `'script-src': "'self'"`,
    to: `'script-src': "'self' 'unsafe-inline'"`,
    red: [HEADERS],
  },
  {
    what: 'a page that anybody may frame',
    file: 'src/prerender/headers.ts',
    from: `framing("'none'", 'same-origin')`,
    to: `framing('*', 'same-origin')`,
    red: [HEADERS],
  },
  {
    what: 'an address that asks for a zoom the map does not have',
    file: 'src/view/address.ts',
    from: 'zoom <= MAX_ZOOM && ',
    to: '',
    red: ['tests/view/address.test.ts'],
  },
  {
    what: 'a sentence that was never translated',
    file: 'src/words/es/index.ts',
    from: /away: '[^']+'/,
    to: "away: 'The site cannot be reached now; what this page holds stays here.'",
    red: ['tests/words/words.test.ts'],
  },
];
