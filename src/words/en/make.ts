/** The words of the workbench, in English: it makes an edition of somebody's own texts. Nothing here knows an edition. */
import type { Noun } from '../speech.ts';
import { enMakeJoin } from './makeJoin.ts';
import { enMakeRecords } from './makeRecords.ts';
import { say } from './say.ts';

const { count, list, number, percent } = say;
const MEGA = 1_000_000;
const TEXT: Noun = { one: 'text', other: 'texts' };
const WORD: Noun = { one: 'word', other: 'words' };
const NAME: Noun = { one: 'name', other: 'names' };
const PASSAGE: Noun = { one: 'passage', other: 'passages' };
const PLACE: Noun = { one: 'place', other: 'places' };
const MENTION: Noun = { one: 'mention', other: 'mentions' };

const QUOTE: Noun = { one: 'quote', other: 'quotes' };
/** why nothing came of a file */
type BadImport = 'unreadable' | 'unknown' | 'nothing' | 'no quotes' | 'large' | 'no texts';

export const enMake = {
  title: 'Make a map of your own texts',
  about:
    'Drop texts of your own, say what each name means, choose the passages, and take the edition away as a file. All of it happens in your browser, and no text leaves it.',
  lead: [
    'Put your texts here. They stay in this browser and are sent nowhere.',
    'Names of places are proposed; you say which place each one means.',
    'You choose the passages, they are checked letter for letter, and you save the edition as a file.',
  ],
  noScript: 'The workbench needs JavaScript. The map, and every page of it, can be read without.',
  home: 'To the map',
  editionTitle: 'Title of the edition',
  steps: { texts: 'Texts', region: 'Region', names: 'Names', passages: 'Passages', check: 'Check' },
  stepsLabel: 'Steps',
  undo: 'Undo',
  saveFile: 'Save file',
  openFile: 'Open a saved file',
  keys: 'Keys',
  close: 'Close',
  next: (step: string): string => `Go on: ${step}`,
  saved: (time: string): string => `saved in this browser ${time}`,
  notSaved: 'This browser refuses to keep the draft. Save a file before you leave.',
  filed: (time: string): string => `last file ${time}`,
  elsewhere: 'This draft is open in another tab. Here it can only be read.',
  takeOver: 'Take over',
  fault: (why: string): string => `Something failed: ${why}.`,
  panes: { list: 'List', text: 'Text' },

  drop: 'Drop texts or folders here: .txt, .md, .html, .docx or .pdf',
  dropImport:
    'What others decided comes too, once its texts are here: Web Annotations (.jsonld), GeoJSON or a table (.csv) with quotes and places.',
  choose: 'Choose files',
  chooseFolder: 'Choose a folder',
  paste: 'Or paste a text',
  addPasted: 'Add this text',
  reading: 'Reading…',
  words: (n: number): string => count(n, WORD),
  remove: (letter: string): string => `Remove text ${letter}`,
  language: 'Language',
  languages: { en: 'English', es: 'Spanish', fr: 'French', pt: 'Portuguese', de: 'German', it: 'Italian' },
  states: 'What it says of itself',
  statesHint: 'Letter for letter as in the text. What the text does not say is left empty.',
  parts: { title: 'Title', author: 'Author', publisher: 'Publisher', date: 'Date', address: 'Address' },
  notThere: 'These words do not stand in the text.',
  preview: 'The text as it will be quoted',
  original: (name: string, hash: string): string => `Taken from ${name}, SHA-256 ${hash}`,
  refused: {
    empty: 'holds no words',
    'too large': 'is too large: split it',
    'no text': 'is no text',
    'not docx': 'is no Word document, whatever its name says',
    'not pdf': 'is no PDF, whatever its name says',
    scanned:
      'holds pictures of pages and no text: let a program recognise its letters first, then drop it again',
    encrypted: 'is locked with a password: save it without one, then drop it again',
    garbled: 'draws letters without saying which they are: copy its text from elsewhere',
    unreadable: 'cannot be read: it may be damaged',
    'unknown kind': 'is of a kind that cannot be read here: save it as .txt, .docx, .html or .pdf',
    same: 'has the same words as a text that is already here',
  },
  refusedFile: (name: string, why: string): string => `${name || 'The text'} ${why}.`,
  blankPages: (name: string, pages: readonly number[]): string =>
    `${name}: no text stands on ${pages.length === 1 ? 'page' : 'pages'} ${list(pages.map(String))}. What is read there may be a picture.`,
  imported: (
    name: string,
    of: Readonly<Record<'found' | 'lost' | 'places' | 'passages' | 'kept' | 'unlayered', number>>,
  ): string =>
    [
      `${name}: ${number(of.found)} of ${count(of.found + of.lost, QUOTE)} found letter for letter; ${count(of.places, PLACE)}, ${count(of.passages, PASSAGE)}.`,
      of.kept > 0 ? `What you had decided stays: ${count(of.kept, MENTION)}.` : '',
      of.unlayered > 0
        ? `In the first layer, as the file names no other: ${count(of.unlayered, PASSAGE)}.`
        : '',
      of.found > 0 ? 'Undo takes all of it back.' : '',
    ]
      .filter(Boolean)
      .join(' '),
  lostRows: (n: number): string => `Lost: ${number(n)}`,
  lostRow: (n: number, quote: string, why: string): string =>
    quote === '' ? `Row ${number(n)} ${why}.` : `Row ${number(n)}, “${quote}”, ${why}.`,
  lostWhy: {
    point: 'has no point that lies anywhere',
    'no quote': 'holds no quote',
    'not found': 'stands in none of the texts, letter for letter',
    'other words around': 'stands in a text, with other words around it than the file says',
    twice: 'stands more than once, and the file does not tell which it means',
    'no name': 'comes without the name of a place',
    'name not in quote': 'does not hold the name of its place',
  },
  badImport: (name: string, why: BadImport): string =>
    `${name} ${
      {
        unreadable: 'cannot be read: it may be damaged',
        unknown: 'holds no annotations, features or table that are known here',
        nothing: 'holds nothing',
        'no quotes': 'holds no quotes: a column or property named “quote” is looked for',
        large: 'is too large: split it',
        'no texts': 'speaks of texts that are not here: drop them first, or with it',
      }[why]
    }.`,
  badFile: {
    zip: 'This file was not saved by the workbench, or it is damaged. Your draft is as it was.',
    newer: 'This file was saved by a newer workbench. Your draft is as it was.',
    large: 'This file is too large to be opened. Your draft is as it was.',
  },
  opened: 'The saved file is open. Undo brings back what was here.',

  regionLead:
    'Where do these texts mostly play? It helps to tell places of one name apart. You may leave it empty.',
  regionGuess: (name: string, times: number, texts: number): string =>
    `${name}: named ${number(times)} ${times === 1 ? 'time' : 'times'} in ${count(texts, TEXT)}`,
  regionOther: 'Another country',
  regionAdd: 'Add',
  regionNone: 'No country stands out.',
  proposing: (done: number, of: number): string => `Looking for names: ${number(done)} of ${count(of, TEXT)}`,
  loading: 'Loading the gazetteer, once: 4.6 MB',

  decided: (n: number, of: number): string => `${number(n)} of ${count(of, NAME)} decided`,
  acceptCertain: (n: number): string => `Accept the ${number(n)} that are certain`,
  nothingFound: 'No name of a place was found. Select words in the text to mark one.',
  find: 'Find a name',
  findCount: (n: number): string => count(n, NAME),
  allDecided: 'Every name is decided.',
  times: (n: number): string => `×${number(n)}`,
  nameState: { place: 'decided', none: 'not a place', unplaced: 'no place', later: 'later', open: 'open' },
  candidates: 'Which place is meant?',
  kinds: {
    country: 'country',
    division: 'division',
    subdivision: 'district',
    town: 'town',
    region: 'region',
  },
  people: (n: number): string => number(n),
  km: (n: number): string => `${number(n)} km from the middle of the region`,
  own: 'A place of my own …',
  notPlace: 'Not a place',
  cannot: 'Cannot be placed, because …',
  later: 'Later',
  reset: 'Decide anew',
  sites: 'Things without a name',
  others: 'Hardly names of places',
  another: 'This one is another',
  mark: (words: string): string => `Mark “${words}” as a name`,
  ownName: 'Name of the place',
  ownPoint: 'Latitude, longitude',
  ownPointHint: 'For example 0.963, -79.653, or press a point of the map',
  ownPrecision: 'How exact is the point?',
  precisions: { building: 'the building itself', city: 'the city', approximate: 'roughly there' },
  ownCountry: 'Country',
  noCountry: 'none, or at sea',
  ownUse: 'Use this place',
  ownShape: 'How is it drawn?',
  ownShapes: { point: 'A point', area: 'An area' },
  corners: 'Corners of the area, one a line: latitude, longitude',
  cornersHint: 'Press the corners on the map in their order, or type them. The last one joins the first.',
  cornerBack: 'Take the last corner back',
  areaFaults: {
    unread: 'A line is no point.',
    few: 'An area needs three corners.',
    crossing: 'Its edges cross each other.',
    meridian: 'It crosses the 180th meridian, where no area can be drawn here.',
    flat: 'Its corners enclose nothing.',
  },
  areaHolds: (n: number): string => `An area of ${number(n)} corners.`,
  mapLabel: 'Map',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',

  passagesLead: 'No name has a place yet. Decide names first.',
  usesDecided: (n: number, of: number): string => `${number(n)} of ${count(of, MENTION)} decided`,
  chooseLayer: 'Put it in a layer',
  beside: 'Or only named beside',
  allBeside: (n: number): string => `Name the ${number(n)} that are left in passing`,
  restBeside: (n: number, place: string): string => `Name ${number(n)} more of ${place} in passing`,
  newLayer: 'New layer',
  layerTitle: 'Title of the layer',
  rename: 'Rename',
  passage: 'The passage',
  startEarlier: 'Begin a sentence earlier',
  startLater: 'Begin a sentence later',
  endEarlier: 'End a sentence earlier',
  endLater: 'End a sentence later',
  startWordEarlier: 'Begin a word earlier',
  startWordLater: 'Begin a word later',
  endWordEarlier: 'End a word earlier',
  endWordLater: 'End a word later',
  leavesOut: (words: string): string => `This leaves out “${words}”.`,
  weighty: (words: string): string => `Among it is “${words}”, which may change what is said.`,
  cutWhy: 'Why may the rest be left out? Readers see it.',
  cutSet: 'Say so',
  whose: 'Whose words are these?',
  voiceHere: 'in the passage',
  voiceBefore: 'from the sentence before',
  ownWordsOf: 'The text’s own words',
  voiceSelect: 'Or select the name in the text',
  voiceUse: (words: string): string => `“${words}” is speaking`,
  share: (letter: string, share: number, limit: number): string =>
    `${letter}: ${percent(share)} quoted, of at most ${percent(limit)}`,

  records: enMakeRecords,
  join: enMakeJoin,
  finished: {
    title: 'The finished map',
    windows: { phone: 'Phone', desktop: 'Desktop' },
    hint: 'As readers will see it, with the still map. It can be pressed and scrolled; nothing in it is saved.',
    notYet: 'The map is shown here once each text has a passage.',
  },

  checking: 'Checking…',
  holds: 'Every law holds.',
  faults: (n: number): string => `${number(n)} to mend`,
  lawSays: 'What the check says',
  issues: {
    title: 'The edition has no title.',
    'no text': 'There is no text yet.',
    'no passage': (letter: string): string =>
      `Text ${letter} has no passage: each text needs one, or is removed.`,
    voice: (words: string): string => `Nobody has said whose words these are: “${words}”`,
    cut: (words: string): string => `Nobody has said why the sentence may be cut: “${words}”`,
    long: (words: string): string => `This passage is longer than 1,200 characters: “${words}”`,
    share: (letter: string): string => `More of text ${letter} is quoted than may be.`,
    together: 'More of all texts together is quoted than may be.',
  },
  left: (names: number, mentions: number): string =>
    names + mentions === 0
      ? 'Nothing is undecided.'
      : `Undecided, and not in the edition: ${count(names, NAME)}, ${count(mentions, MENTION)}.`,
  saveEdition: 'Save the edition',
  saveData: 'Save the published data',
  dataHint:
    'Once every law holds: GeoJSON, CSV, KML, Web Annotations and the others, in one zip that is fit for an archive.',
  saving: 'Writing the files…',
  savedData: (kilobytes: number): string =>
    `A zip of ${number(kilobytes)} kB: everything that the edition publishes.`,
  site: {
    save: 'Save the website',
    hint: 'Once every law holds, the whole website too, as one zip to unpack on any web host. Preview pictures for chats are not in it: the command line draws them, where the site’s address is known.',
    begun: 'The website is being made.',
    code: (done: number, of: number): string =>
      `Fetching what every site is made of: ${number(Math.round(done / MEGA))} of ${number(Math.ceil(of / MEGA))} MB`,
    pages: (done: number, of: number): string => `Writing pages: ${number(done)} of ${number(of)}`,
    stop: 'Stop',
    stopped: 'Stopped. Nothing was saved.',
    lacks:
      'A file that every site is made of did not come, or is another by now. Load this page again and try once more; what is decided stays.',
    saved: (megabytes: number, files: number): string =>
      `A zip of ${number(megabytes)} MB with ${number(files)} files: unpack it on any web host.`,
  },
  saveHint: (kilobytes: number): string =>
    `A zip of ${number(kilobytes)} kB: the edition’s folder, the texts, and this draft to go on with.`,
  holdsWhat: (texts: number, places: number, passages: number): string =>
    `${count(texts, TEXT)}, ${count(places, PLACE)}, ${count(passages, PASSAGE)}`,
  credit: 'Towns and divisions: GeoNames, CC BY 4.0. Outlines: Natural Earth.',

  layers: { events: 'Events', sites: 'Sites', people: 'People' },
  keyList: [
    ['↑ ↓', 'previous and next'],
    ['a – e', 'choose a place'],
    ['Enter', 'the first place'],
    ['n', 'not a place'],
    ['x', 'cannot be placed'],
    ['m', 'a place of my own'],
    ['s', 'later'],
    ['1 – 9', 'put a passage in a layer'],
    ['0 0 – 0 2', 'layers 10 to 12: 0 and the last digit'],
    ['b', 'name it in passing'],
    ['v', 'the proposed speaker'],
    ['o', 'the text’s own words'],
    ['p', 'choose a passage'],
    ['e', 'make an event of what is chosen'],
    ['q', 'ask a question of what is chosen'],
    ['/', 'find a name'],
    ['z', 'undo'],
    ['?', 'these keys'],
  ],
  written: {
    subtitle: 'What the texts say, place by place',
    dek: 'Every pin is a passage of a text.',
    gazetteer: 'The point is that of GeoNames, a public list of places',
    outline:
      'The outline is from Natural Earth, a public collection of map data; the mark stands somewhere inside it',
    byHand: 'We put this point on the map by hand',
    drawn: 'We drew this area on the map by hand; the mark stands somewhere inside it',
    ownWords: 'Read by the editor as the text’s own words.',
  },
};
