/** Every visible string, in English. The type of this object is what another language has to say. */
import type { AtlasPlace, Precision, REASONS, ROLES } from '../../../geo/model.ts';
import type { FaultKind } from '../../atlas/published.ts';
import type { SheetStop } from '../../layout/sheet.ts';
import type { Page } from '../../view/page.ts';
import type { Sort } from '../../view/view.ts';
import type { Noun } from '../speech.ts';
import { enClaims } from './claims.ts';
import { enPlace } from './place.ts';
import { say } from './say.ts';
import { enSearch } from './search.ts';
import { enCompare, enFilter, enSource } from './source.ts';
import { enTimeline } from './timeline.ts';

const { count, list, lower, sentence } = say;
const PLACE: Noun = { one: 'place', other: 'places' };
const PASSAGE: Noun = { one: 'passage', other: 'passages' };
const TIME: Noun = { one: 'time', other: 'times' };

type Kind = AtlasPlace['kind'];
const KIND: Record<Kind, string> = {
  building: 'building',
  city: 'city',
  province: 'province',
  department: 'department',
  state: 'state',
  country: 'country',
  sea: 'sea',
  islands: 'islands',
  canal: 'canal',
  region: 'region',
};
const PRECISION: Record<Precision, (kind: Kind) => string> = {
  building: () => 'building',
  city: () => 'city',
  area: (kind) => `${KIND[kind]}, area shown`,
  approximate: () => 'approximate',
};

/** around words of a source */
const QUOTATION_MARKS = { open: '“', close: '”' };

export const en = {
  say,
  wordmark: 'Cartulary',
  /** title of a page: of the edition's first page, or of one inside it */
  pageTitle: (edition: string, page: string | null): string =>
    page === null ? `${edition} · Cartulary` : `${page} · ${edition} · Cartulary`,
  /** first stop of the keyboard, on each kind of page */
  skip: {
    explore: 'Skip to the list of places',
    place: 'Skip to the passages',
    source: 'Skip to the passages',
    claims: 'Skip to the questions',
    timeline: 'Skip to the events',
    about: 'Skip to the text',
    check: 'Skip to the check of a text',
    unmapped: 'Skip to the passages',
  } satisfies Record<Page['kind'], string>,
  theme: { light: 'Light theme', dark: 'Dark theme' },
  tabs: 'Pages',
  places: 'Places',
  about: 'About & data',
  aboutTab: 'About',
  missing: {
    heading: 'This page does not exist',
    text: 'The link may be old, or mistyped. Everything on the map is still there.',
    home: (title: string): string => `To the map: ${title}`,
    find: 'Search',
  },
  tryAgain: 'Try again',
  unstarted:
    'The map did not start, because a part of it has not arrived. The text and the links of this page are complete.',
  away: 'The site cannot be reached now; what this page holds stays here.',
  pageMissing: 'This page did not load. It needs a connection.',
  partFailed: 'This part of the page went wrong. The rest of it works.',
  dismiss: 'Dismiss',
  show: 'Show',

  /** the line that explains what stands on pins and rows; each follows its sign */
  signs: { letters: 'the texts', differ: 'they differ', area: 'an area', dismiss: 'Hide these signs' },
  start: 'Start with a question',
  layers: 'Layers',
  placeCount: (n: number): string => count(n, PLACE),
  inPassages: (n: number): string => `in ${count(n, PASSAGE)}`,
  passages: (n: number): string => count(n, PASSAGE),
  sort: 'Order of the list',
  sorts: {
    near: 'Nearest first',
    country: 'By country',
    passages: 'Most passages',
    name: 'A–Z',
  } satisfies Record<Sort, string>,
  atSea: 'At sea',
  elsewhere: 'Elsewhere',
  empty: 'No place has a passage in these layers from these sources.',
  showEverything: 'Show everything',
  opening: 'Back to the opening view',

  precision: ({ kind, precision }: Pick<AtlasPlace, 'kind' | 'precision'>): string =>
    PRECISION[precision](kind),
  accordingTo: (letters: readonly string[]): string => `According to ${list(letters)}`,

  allPlaces: 'All places',
  previous: (name: string): string => `Previous place: ${name}`,
  next: (name: string): string => `Next place: ${name}`,
  mapAs: 'On the map as',
  mapAsText: {
    building: 'A building.',
    city: 'A city. The texts give no exact spot in it.',
    area: 'An area. It stands for no single spot.',
    approximate: 'An approximate position.',
  } satisfies Record<Precision, string>,
  whyHere: 'Why here',
  /** attributed, in data's own words: letters and layers */
  whyHereText: (parts: readonly { letters: readonly string[]; layers: readonly string[] }[]): string =>
    `${parts.map(({ letters, layers }, i) => `${i === 0 ? 'S' : 's'}${letters.length === 1 ? 'ource' : 'ources'} ${list(letters)}${i > 0 ? ',' : letters.length === 1 ? ' names it' : ' name it'} under ${list(layers)}`).join('; ')}.`,
  coordinates: 'Coordinates',
  note: 'Note',
  /** names of the languages */
  original: (languages: readonly string[]): string =>
    `Passages are quoted in their own language: ${list(languages)}.`,
  inferred: (reason: string): string => `Inferred: ${reason}`,
  alsoIn: (layer: string, n: number): string => `Also in ${layer}: ${count(n, PASSAGE)}`,
  showLayer: (layer: string): string => `Show ${layer} on the map`,
  alsoNamed: 'Mentioned in other ways',
  alsoNamedNote: 'These passages mention the place without saying that anything is or happens there.',
  namedNote: 'Mentioned in sentences that are not quoted here.',
  times: (n: number): string => count(n, TIME),
  /** whose words a passage holds; the names are as the source writes them */
  quoting: (names: readonly string[]): string => `quoting ${list(names)}`,
  /** why a passage is less than whole sentences */
  cut: (why: string): string => `Not the whole sentence: ${why}`,
  roles: {
    origin: 'as where something comes from',
    government: 'as the name of a government',
    comparison: 'as a comparison',
    direction: 'as a direction',
    dateline: 'as the place of writing',
    passing: 'in passing',
  } satisfies Record<(typeof ROLES)[number], string>,
  samePassages: 'In the same passages',
  hidden: 'Hidden by the filter.',

  quotationMarks: QUOTATION_MARKS,
  quoted: (words: string): string => `${QUOTATION_MARKS.open}${words}${QUOTATION_MARKS.close}`,
  source: (letter: string): string => `Source ${letter}`,
  dated: (stated: string): string => `dated ${stated}`,
  undated: 'date not stated',
  paragraph: (n: number): string => `¶\u202f${n}`,
  paragraphName: (n: number): string => `paragraph ${n}`,

  copyLink: 'Copy link',
  copyLinkTo: {
    place: 'Copy link to this place',
    passage: 'Copy link to this passage',
    unmapped: 'Copy link to this page',
  },
  copied: 'Copied',
  copyRefused: 'This browser did not let us copy. Copy the link from here:',

  unmapped: 'Named but not on the map',
  reasons: {
    'location-not-given': 'location not given',
    'no-place-named': 'no place named',
    'provinces-not-named': 'provinces not named',
    'cities-not-named': 'cities not named',
    'base-not-named': 'base not named',
    'several-candidates': 'several places fit',
    'too-vague': 'too vague to place',
    hypothetical: 'a possibility, not a place',
  } satisfies Record<(typeof REASONS)[number], string>,

  dataFault: {
    missing:
      'The data of this map did not load. The text of this page is complete; the rest needs a connection.',
    foreign:
      'What came in place of this map’s data is not ours. The text of this page is complete and unaffected.',
    stale: 'A newer edition has been published since this page was loaded. Load the page again to see it.',
    broken: 'The data of this map arrived damaged and were not used. The text of this page is complete.',
  } satisfies Record<FaultKind, string>,

  map: 'Map',
  /** on an embedded map that wheel or one finger does not move */
  gestures: {
    keys: 'Hold Ctrl and scroll to zoom the map',
    macKeys: 'Hold ⌘ and scroll to zoom the map',
    fingers: 'Move the map with two fingers',
  },
  /** leads from an embedded map to the whole one */
  fullMap: 'Open full map ↗',
  stage: 'Places on the map',
  trouble: {
    webgl: 'This browser cannot draw the interactive map. The still map and all passages are complete.',
    basemap: 'The background map did not load. Places and passages are complete.',
    areas: 'The outlines of areas did not load. Places and passages are complete.',
    style: 'The map chosen for this site did not load. The built-in map is shown.',
    slow: 'Loading the map…',
    stopped: 'The map stopped. Places and passages are complete.',
    missing: 'The interactive map did not load. The still map and all passages are complete.',
  },
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  wholeEdition: 'Show the whole edition',
  move: {
    open: 'Move the map',
    up: 'Move up',
    down: 'Move down',
    left: 'Move left',
    right: 'Move right',
    close: 'Close',
  },
  scale: (km: string): string => `${km} km`,
  /** under a city at the map's largest zoom */
  noSite: 'The texts give no site within the city.',
  /** names the button that unfolds both */
  scaleAndCredits: 'Scale and credits of the map',
  /** what a press on an edge tab does */
  edgeName: (names: readonly string[], more: number): string =>
    `Outside the map: ${more > 0 ? `${names.join(', ')} and ${more} more` : list(names)}`,
  cluster: (name: string, more: number): string => `${name} +${more}`,
  /** after the first rows of a long list */
  showAll: (n: number): string => `Show all ${count(n, PLACE)}`,
  share: 'Share this view',
  cite: 'Cite',
  citePassage: 'Cite this passage',
  passagePage: {
    all: (place: string): string => `All that is said of ${place}`,
    others: 'Also named in this passage',
  },
  /** the pages that list all places */
  byName: {
    all: 'All places by name',
    pages: 'Pages of the list',
    page: (n: number, of: number): string => `Places by name, page ${say.number(n)} of ${say.number(of)}`,
    previous: 'Page before',
    next: 'Next page',
  },
  /** leads to the pages of a long list */
  byPage: 'Page by page',
  listPage: (name: string, n: number, of: number): string =>
    `${name}, page ${say.number(n)} of ${say.number(of)}`,
  /** of any other long list */
  showRows: (n: number): string => `Show all ${say.number(n)}`,
  /** `names` are the first of `n` places */
  clusterName: (names: readonly string[], n: number): string =>
    `${count(n, PLACE)}: ${n > names.length ? `${names.join(', ')} and ${say.number(n - names.length)} more` : list(names)}`,
  /** name of a pin: place, province, layers, letters, area or not, numbers of questions, whether sources differ */
  pin: (pin: {
    name: string;
    admin: string;
    layers: readonly string[];
    letters: readonly string[];
    area: boolean;
    questions: readonly string[];
    differs: boolean;
  }): string =>
    [
      `${[pin.name, pin.admin].filter(Boolean).join(', ')}.`,
      pin.layers.length > 0 && `${sentence(list(pin.layers.map(lower)))}.`,
      `According to ${list(pin.letters)}.`,
      pin.area && 'Area.',
      pin.questions.length > 0 && `${enClaims.numbers(pin.questions)}.`,
      pin.differs && `${enClaims.differ}.`,
    ]
      .filter(Boolean)
      .join(' '),

  sheet: 'Resize panel',
  sheetAt: { peek: 'Panel lowered.', half: 'Panel half open.', full: 'Panel fully open.' } satisfies Record<
    SheetStop,
    string
  >,

  said: {
    list: (places: number, passages: number): string =>
      `${count(places, PLACE)}, ${count(passages, PASSAGE)}.`,
    /** "Manta. 2 passages in Bases, 1 in Ports." */
    place: (name: string, parts: readonly { layer: string; n: number }[]): string =>
      `${name}.${parts.length > 0 ? ` ${parts.map(({ layer, n }, i) => `${i === 0 ? count(n, PASSAGE) : n} in ${layer}`).join(', ')}.` : ''}`,
    passage: (letter: string, paragraph: number): string =>
      `Passage of source ${letter}, paragraph ${paragraph}.`,
    copied: 'Link copied.',
  },
  claims: enClaims,
  sourcePage: enSource,
  compare: enCompare,
  filter: enFilter,
  search: enSearch,
  placePage: enPlace,
  /** of the page that checks a text; its other words come with it */
  check: {
    title: 'Check a text',
    description: 'Each quotation of a text, held against the passages of this edition, letter for letter',
  },
  /** of the page of downloads; its other words come with it */
  data: {
    title: 'Data to take away',
    description: 'The edition as files: for map programs, spreadsheets, linked data, and to keep',
  },
  timeline: enTimeline,
  /** fetches the words of pages that are read later (src/words/later.ts) */
  later: async () => (await import('./later.ts')).enLater,
};
