/** The words of what leaves the site, in English. */
import { say } from './say.ts';

export const enShare = {
  title: 'Share this view',
  tabs: { link: 'Link', cite: 'Cite', image: 'Image', print: 'Print' },
  link: {
    field: 'Link',
    copy: 'Copy link',
    copied: 'Copied',
    refused: 'This browser does not let the page copy. The link is selected: copy it with your keys.',
    send: 'Send with …',
    opens: 'What the link opens',
    rows: {
      page: 'Page',
      passage: 'Passage',
      layers: 'Layers',
      sources: 'According to',
      dates: 'Dates',
      position: 'Map',
      language: 'Language',
    },
    all: 'all',
    allDates: 'all dates',
    without: (letters: string): string => `, without what ${letters} names`,
    ownPosition: 'as the page shows it',
    thisPosition: 'as it stands now',
    filters: 'Keep layers, sources and dates as chosen',
    passage: 'Open at this passage',
    position: 'Keep this map position and zoom',
    edition: 'Name this edition: whoever opens the link later is told what was corrected since',
    privacy: 'The link holds these choices and nothing about you.',
    code: 'Code to be read by a camera: it holds this link',
  },
  words: { copy: 'Copy link to these words', copied: 'Link to these words copied' },
  image: {
    format: 'Format',
    formats: { wide: 'Wide, 1600 × 1000', square: 'Square, 1200 × 1200', tall: 'Tall, 1080 × 1350' },
    png: 'PNG',
    large: 'PNG, twice as large',
    svg: 'SVG',
    refused: 'This browser does not let the page make a picture. The SVG can be saved.',
    preview: (title: string): string => `Picture of the map: ${title}`,
  },
  print: {
    note: 'One map with numbered places, and the passages as notes with their sources. It is always light.',
    button: 'Print',
  },
  sheet: {
    notes: 'Passages',
    sources: 'Sources',
    edition: (date: string, stamp: string): string => `Edition of ${say.date(date)}, ${stamp}`,
    more: (n: number): string =>
      `${say.count(n, { one: 'more place is', other: 'more places are' })} in this view and not on this sheet.`,
  },
};
