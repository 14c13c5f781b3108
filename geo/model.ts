/**
 * The words of an edition as schemas, types inferred. Positions are [lng, lat] in WGS 84 degrees, offsets and
 * lengths are UTF-16 code units, dates are ISO 8601. Written with zod/mini because the reader's browser parses
 * the published half with the same schemas.
 */
import * as z from 'zod/mini';

/** ids become paths and fragments, so nothing that means something to a file system or an address may stand in one */
export const Id = z.string().check(z.regex(/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/));
export const Words = z.string().check(z.trim(), z.minLength(1), z.maxLength(600));
/** a language as a BCP 47 tag: en, pt-BR, zh-Hant; it becomes a part of addresses */
export const Language = z.string().check(z.regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/));
/** the same words in each language of the edition; that it has all of them and no other is a law (check/labels.ts) */
export const Label = z.record(Language, Words);
/** a day, month or year: 2026-03-06, 2026-03, 2026; before the year 0000 or after 9999 extended: -000043-03-15 (44 BC), +012026 */
export const PartialDate = z
  .string()
  .check(
    z.regex(/^(?:\d{4}|-0(?!00000)\d{5}|\+0[1-9]\d{4})(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/),
  );
export const Offset = z.int().check(z.nonnegative());
/** [start, end) inside a quote */
export const Span = z.tuple([Offset, Offset]);
const Colour = z.string().check(z.regex(/^#[0-9a-f]{6}$/));
const Tone = z.strictObject({ light: Colour, dark: Colour });
const Lng = z.number().check(z.gte(-180), z.lte(180));
const Lat = z.number().check(z.gte(-90), z.lte(90));
/** web mercator has no poles */
const CameraLat = z.number().check(z.gte(-85), z.lte(85));
export const Position = z.tuple([Lng, Lat]);
const Country = z.string().check(z.regex(/^[A-Z]{2}$/));
const Schema = z.optional(z.string());

export const Edition = z.strictObject({
  $schema: Schema,
  id: Id,
  /** languages of its labels and pages; the first is that of the site's root, each further one has its id for a prefix */
  languages: z.tuple([Language], Language),
  /** absolute address under which the site is published, for link previews and sitemaps; CARTULARY_SITE overrides it */
  site: z.optional(z.httpUrl()),
  title: Label,
  subtitle: Label,
  dek: Label,
  /** the day this reading was made */
  date: z.iso.date(),
  /** camera of the first page for a window of 1440 x 900; other windows step from it */
  home: z.strictObject({ lng: Lng, lat: CameraLat, zoom: z.number().check(z.gte(1), z.lte(10)) }),
  /** ISO 3166-1 code of the country the map draws lighter, or null */
  focus: z.nullable(Country),
  /** ids of all sources in the order readers meet them; without it they stand in the order of their ids */
  sources: z.optional(z.array(Id)),
  /** ids of the questions that a first page offers to begin with; without it, those on which most sources speak */
  start: z.optional(z.array(Id).check(z.minLength(1), z.maxLength(4))),
  /** largest share of a text's words (0 to 1) that published files may hold */
  quotationLimit: z.number().check(z.gt(0), z.lte(1)),
  /** largest share of all texts together */
  quotationLimitTogether: z.number().check(z.gt(0), z.lte(1)),
  licence: z.strictObject({ name: Words, url: z.httpUrl() }),
  credits: z.array(z.strictObject({ name: Words, licence: Words, url: z.httpUrl() })),
});

/** drawn in src/layout/symbols.ts; each layer has its own */
export const SYMBOLS = [
  'fort',
  'anchor',
  'triangle',
  'lozenge',
  'tablet',
  'plus',
  'square',
  'house',
  'dome',
  'flag',
  'hourglass',
  'leaf',
] as const;
export const Layer = z.strictObject({
  id: Id,
  title: Label,
  symbol: z.enum(SYMBOLS),
  /** the mark; its wash behind names; the mark on the inverted (selected) plate */
  colour: z.strictObject({ mark: Tone, wash: Tone, inverse: Tone }),
  /** shown at first */
  on: z.boolean(),
});
export const Layers = z.strictObject({ $schema: Schema, layers: z.array(Layer).check(z.minLength(1)) });

export const PRECISIONS = ['building', 'city', 'area', 'approximate'] as const;
export const PLACE_KINDS = [
  'building',
  'city',
  'province',
  'department',
  'state',
  'country',
  'sea',
  'islands',
  'canal',
  'region',
] as const;
const placeFacts = {
  name: Label,
  alternates: z.array(Words),
  kind: z.enum(PLACE_KINDS),
  /** ISO 3166-1 alpha-2; null at sea or across countries */
  country: z.nullable(Country),
  /** first-level division by name, or null */
  admin1: z.nullable(Words),
  precision: z.enum(PRECISIONS),
  /** where the coordinates come from */
  basis: Label,
  note: z.optional(Label),
};
export const PlaceFeature = z.strictObject({
  type: z.literal('Feature'),
  id: Id,
  /** a point; of an area, the point its mark stands on */
  geometry: z.strictObject({ type: z.literal('Point'), coordinates: Position }),
  properties: z.strictObject({ ...placeFacts, /** id of a polygon of areas.geojson */ area: z.optional(Id) }),
});
export const Gazetteer = z.strictObject({
  type: z.literal('FeatureCollection'),
  features: z.array(PlaceFeature).check(z.minLength(1)),
});

const Ring = z.array(Position).check(z.minLength(4));
export const AreaFeature = z.strictObject({
  type: z.literal('Feature'),
  id: Id,
  geometry: z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('Polygon'), coordinates: z.array(Ring).check(z.minLength(1)) }),
    z.strictObject({
      type: z.literal('MultiPolygon'),
      coordinates: z.array(z.array(Ring).check(z.minLength(1))).check(z.minLength(1)),
    }),
  ]),
  properties: z.strictObject({ name: Words, basis: Words }),
});
export const Areas = z.strictObject({ type: z.literal('FeatureCollection'), features: z.array(AreaFeature) });

/** why a named place is no scene of a layer */
export const ROLES = ['origin', 'government', 'comparison', 'direction', 'dateline', 'passing'] as const;
export const REASONS = [
  'location-not-given',
  'no-place-named',
  'provinces-not-named',
  'cities-not-named',
  'base-not-named',
  'several-candidates',
  'too-vague',
  'hypothetical',
] as const;
/** puts the place in a layer; `evidence` are the words that carry it, `sites` the things named there */
export const Scene = z.strictObject({
  kind: z.literal('scene'),
  place: Id,
  layer: Id,
  start: Offset,
  end: Offset,
  evidence: z.optional(Span),
  sites: z.optional(z.array(Span)),
  inferred: z.optional(Label),
});
/** names a place, draws no pin */
export const Aside = z.strictObject({
  kind: z.literal('aside'),
  place: Id,
  role: z.enum(ROLES),
  start: Offset,
  end: Offset,
});
/** names something no honest pin can stand for */
export const Unmapped = z.strictObject({
  kind: z.literal('unmapped'),
  name: Label,
  layer: Id,
  reason: z.enum(REASONS),
  start: Offset,
  end: Offset,
  note: z.optional(Label),
});
/** a span of a quote that names a place, and in which role */
export const Mention = z.discriminatedUnion('kind', [Scene, Aside, Unmapped]);

/** Where a passage is less than whole sentences, and why, both shown to readers; and the words left out of its sentences that could matter, each with why they may go */
export const Cut = z.strictObject({
  at: z.enum(['start', 'end', 'both']),
  why: Label,
  without: z.optional(z.array(z.strictObject({ words: Words, why: Label }))),
});
/** whose words a passage holds where they are not its source's own */
export const Voice = z.strictObject({
  /** the speaker as the text names him, letter for letter, in the passage or in the sentence before it */
  name: Words,
  /** where that name stands: [start, end) in the text */
  start: Offset,
  end: Offset,
  /** the words that are his, [start, end) inside the quote; without it all of them */
  of: z.optional(Span),
});
/** a name in the text that needs no published words: it passes by, or stands for what no honest pin can; [start, end) in the text */
export const Named = z.discriminatedUnion('kind', [Aside, Unmapped]);

const Quote = z.string().check(z.minLength(1), z.maxLength(1200));
export const Excerpt = z.strictObject({
  id: Id,
  start: Offset,
  quote: Quote,
  /** as many characters before and after, as in the text, as it takes to tell the quote from a like one; mostly none */
  prefix: z.string().check(z.maxLength(40)),
  suffix: z.string().check(z.maxLength(40)),
  /** 1-based count of the text's non-blank lines up to the excerpt's start */
  paragraph: z.int().check(z.positive()),
  cut: z.optional(Cut),
  voices: z.optional(z.array(Voice).check(z.minLength(1))),
  /** its quotation marks, or its verbs of saying, mark no other's words: why, shown to nobody */
  ownWords: z.optional(Words),
  mentions: z.array(Mention),
});

const Stated = z.nullable(Words);
export const Source = z.strictObject({
  $schema: Schema,
  /** also the name of its file; readers see a letter that the app computes from its place in the order of sources */
  id: Id,
  /** name of the text file in the folder of texts */
  file: z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/)),
  language: z.string().check(z.regex(/^[a-z]{2}$/)),
  /** opening words, letter for letter; names a source that states no title */
  incipit: Words,
  /** short label for lists */
  short: Words,
  /** what the document states of itself, as written there; null where it states nothing */
  states: z.strictObject({ title: Stated, author: Stated, publisher: Stated, date: Stated, address: Stated }),
  /** the stated date as ISO 8601, or null */
  date: z.nullable(PartialDate),
  text: z.strictObject({
    sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
    length: z.int().check(z.positive()),
    words: z.int().check(z.positive()),
    paragraphs: z.int().check(z.positive()),
    /** [start, end) of each paragraph in the text */
    lines: z.array(Span),
  }),
  excerpts: z.array(Excerpt).check(z.minLength(1)),
  /** names that pass by in words which are not quoted, in the order of the text */
  named: z.optional(z.array(Named)),
  /** capitalised words of the text that name no place */
  notPlaces: z.optional(z.array(Words)),
});

/** words of an excerpt: [start, end) inside its quote */
export const Citation = z.strictObject({ excerpt: Id, start: Offset, end: Offset });
export const DATE_PRECISIONS = ['day', 'days', 'month', 'season', 'year', 'about', 'undated'] as const;
export const Event = z.strictObject({
  id: Id,
  title: Label,
  /** null only when undated */
  from: z.nullable(PartialDate),
  to: z.nullable(PartialDate),
  precision: z.enum(DATE_PRECISIONS),
  /** how a relative date was resolved, where it was */
  resolved: z.optional(Label),
  layer: Id,
  places: z.array(Id),
  cites: z.array(Citation).check(z.minLength(1)),
  note: z.optional(Label),
});
export const Events = z.strictObject({ $schema: Schema, events: z.array(Event) });

export const CLAIM_KINDS = ['disagree', 'differ-in-wording', 'agree'] as const;
export const Claim = z.strictObject({
  id: Id,
  kind: z.enum(CLAIM_KINDS),
  topic: Id,
  question: Label,
  places: z.array(Id),
  positions: z
    .array(
      z.strictObject({
        source: Id,
        summary: Label,
        figure: z.optional(Label),
        cites: z.array(Citation).check(z.minLength(1)),
      }),
    )
    .check(z.minLength(2)),
  /** sources that do not speak on the question */
  silent: z.array(Id),
  /** sources without a position of which `note` tells what they do say, or that they say nothing */
  noted: z.optional(z.array(Id)),
  note: z.optional(Label),
});
export const Claims = z.strictObject({ $schema: Schema, claims: z.array(Claim) });

/** kinds of things whose ids stand in addresses; of each kind an id names one thing, for ever */
export const ID_KINDS = ['place', 'passage', 'claim', 'source', 'event', 'layer'] as const;
/** one thing that an address can name */
export const Ref = z.strictObject({ kind: z.enum(ID_KINDS), id: Id });
const Day = z.iso.date();
/** An id that was published, since when; of a thing that was withdrawn until when, for which of `reasons`, and what stands for it. Never its words. */
export const Permalink = z.strictObject({
  ...Ref.shape,
  since: Day,
  until: z.optional(Day),
  why: z.optional(Id),
  successors: z.optional(z.array(Ref)),
});
export const Permalinks = z.strictObject({
  $schema: Schema,
  /** editions that links may name: first 12 hex digits of what was published, and the day */
  editions: z.array(
    z.strictObject({
      stamp: z.string().check(z.regex(/^[0-9a-f]{12}$/)),
      date: Day,
      /** how many entries the log of corrections had */
      corrections: Offset,
    }),
  ),
  /** every form that an address ever had, in the first language, with `{place}` and other kinds where an id stands */
  forms: z.array(z.strictObject({ form: z.string().check(z.regex(/^\/\S*$/)), since: Day })),
  /** why something was withdrawn, in words for readers that quote nothing */
  reasons: z.array(z.strictObject({ id: Id, text: Label })),
  permalinks: z.array(Permalink),
});
/** One entry of the log of corrections: what was changed on a day, of which things, and why */
export const Correction = z.strictObject({
  id: Id,
  date: Day,
  /** ids by kind, those of withdrawn things too */
  concerns: z.strictObject({
    place: z.optional(z.array(Id)),
    passage: z.optional(z.array(Id)),
    claim: z.optional(z.array(Id)),
    source: z.optional(z.array(Id)),
    event: z.optional(z.array(Id)),
    layer: z.optional(z.array(Id)),
  }),
  /** whether the passages that it concerns have other words since, not only something else that is said of them */
  recut: z.optional(z.literal(true)),
  /** those of the places that it concerns which are drawn elsewhere since, or as another area */
  redrawn: z.optional(z.array(Id)),
  what: Label,
  why: Label,
});
export const Corrections = z.strictObject({ $schema: Schema, corrections: z.array(Correction) });

// ---- what is published: sorted, joined, without editorial fields ----

const Near = z.strictObject({ place: Id, km: z.int().check(z.nonnegative()) });
export const AtlasPlace = z.strictObject({
  id: Id,
  ...placeFacts,
  point: Position,
  /** [west, south, east, north] of an area, west greater than east across the 180th meridian; absent for points */
  bounds: z.optional(z.tuple([z.number(), z.number(), z.number(), z.number()])),
  /** of a point with a pin, the nearest others, nearest first: whole km in a straight line between the points drawn; ours, no source's */
  near: z.optional(z.array(Near)),
  /** day of the latest entry of the log of corrections that concerns the place, or what is said of it */
  corrected: z.optional(Day),
});
export const AtlasExcerpt = z.strictObject({
  ...z.omit(Excerpt, { ownWords: true }).shape,
  cut: z.optional(z.omit(Cut, { without: true })),
  source: z.string(),
  end: Offset,
});
export const AtlasSource = z.strictObject({
  id: Source.shape.id,
  language: Source.shape.language,
  incipit: Words,
  short: Words,
  states: Source.shape.states,
  date: Source.shape.date,
  text: Source.shape.text,
  /** of a large edition, characters of its text that its excerpts repeat: they are not there to be counted */
  quoted: z.optional(z.int().check(z.nonnegative())),
  /** names that pass by, with their paragraph */
  named: z.array(z.strictObject({ mention: Named, paragraph: z.int().check(z.positive()) })),
});
/** a published file that readers may take away */
export const Download = z.strictObject({
  /** below data/ */
  path: z.string(),
  mediaType: z.string(),
  title: Label,
  /** one sentence: what it is good for */
  use: Label,
  /** path of its JSON Schema, below data/ */
  schema: z.optional(z.string()),
});
/** in the order of the downloads page */
export const Downloads = z.strictObject({ stamp: z.string(), downloads: z.array(Download) });
/**
 * Of a large edition: index of the first place, source and cited excerpt of each file places-<n>.json, sources-<n>.json
 * and cited-<n>.json. Cited are the excerpts of questions, then of events, each once.
 */
export const Chunks = z.strictObject({
  places: z.array(z.int()),
  sources: z.array(z.int()),
  cited: z.array(z.int()),
});
export const AtlasHead = z.strictObject({
  edition: z.strictObject({
    ...Edition.shape,
    /** SHA-256 of the published content, first 12 hex digits */ stamp: z.string(),
  }),
  layers: z.array(Layer),
  sources: z.array(AtlasSource),
  places: z.array(AtlasPlace),
  events: z.array(Event),
  claims: z.array(Claim),
  /**
   * by language of the edition, the names of the countries and languages it speaks of. Engines write them differently, and
   * a page is written by one and taken over by another, so they are published.
   */
  names: z.record(
    Language,
    z.strictObject({ countries: z.record(Country, Words), languages: z.record(z.string(), Words) }),
  ),
  /** number of files excerpts-<n>.json; none of a large edition */
  chunks: z.int().check(z.nonnegative()),
  /** of a large edition, which chunk holds the words of what */
  words: z.optional(Chunks),
});
export const ExcerptChunk = z.strictObject({ stamp: z.string(), excerpts: z.array(AtlasExcerpt) });
/** words of a large edition that some pages need */
export const WordChunk = z.strictObject({
  ...ExcerptChunk.shape,
  /** where each excerpt stands in the reading order of all, from 0 */
  at: z.array(Offset),
  /** by place: as of AtlasPlace */
  near: z.optional(z.record(Id, z.array(Near))),
  /** by source: as of its text */
  lines: z.optional(z.record(Id, z.array(Span))),
});
/** Of a large edition, what each excerpt names, in reading order and without its words. */
export const PassageIndex = z.strictObject({
  stamp: z.string(),
  /** number of excerpts of each source, in the order of sources */
  sources: z.array(Offset),
  /**
   * Of each excerpt, its mentions: 3 · (place · number of layers + layer) of a scene, 3 · (place · number of ROLES + role) + 1
   * of an aside, 3 · i + 2 of the i-th of `unmapped`; all indexes from 0
   */
  named: z.array(z.array(Offset)),
  /** place in reading order and id of each excerpt that a question or event cites, or that has an unmapped mention */
  ids: z.array(z.tuple([Offset, Id])),
  unmapped: z.array(
    z.strictObject({ at: Offset, start: Offset, paragraph: z.int().check(z.positive()), mention: Mention }),
  ),
});

/** What was withdrawn and corrected, loaded only where it is asked for. */
export const History = z.strictObject({
  stamp: z.string(),
  editions: Permalinks.shape.editions,
  reasons: Permalinks.shape.reasons,
  withdrawn: z.array(
    z.strictObject({ ...Ref.shape, until: Day, why: Id, successors: z.array(Ref).check(z.minLength(1)) }),
  ),
  /** what was first published after the first day, withdrawn things too */
  added: z.array(z.strictObject({ ...Ref.shape, since: Day })),
  corrections: z.array(Correction),
});

export type Label = z.infer<typeof Label>;
export type Position = z.infer<typeof Position>;
export type Edition = z.infer<typeof Edition>;
export type Layer = z.infer<typeof Layer>;
export type PlaceFeature = z.infer<typeof PlaceFeature>;
export type AreaFeature = z.infer<typeof AreaFeature>;
export type Mention = z.infer<typeof Mention>;
export type Voice = z.infer<typeof Voice>;
export type Named = z.infer<typeof Named>;
export type Excerpt = z.infer<typeof Excerpt>;
export type Source = z.infer<typeof Source>;
export type Citation = z.infer<typeof Citation>;
export type Event = z.infer<typeof Event>;
export type Claim = z.infer<typeof Claim>;
export type Ref = z.infer<typeof Ref>;
export type Permalink = z.infer<typeof Permalink>;
export type Permalinks = z.infer<typeof Permalinks>;
export type Correction = z.infer<typeof Correction>;
export type History = z.infer<typeof History>;
export type Precision = (typeof PRECISIONS)[number];
export type AtlasPlace = z.infer<typeof AtlasPlace>;
export type AtlasExcerpt = z.infer<typeof AtlasExcerpt>;
export type AtlasSource = z.infer<typeof AtlasSource>;
export type Download = z.infer<typeof Download>;
export type Downloads = z.infer<typeof Downloads>;
export type Chunks = z.infer<typeof Chunks>;
export type WordChunk = z.infer<typeof WordChunk>;
export type PassageIndex = z.infer<typeof PassageIndex>;
export type AtlasHead = z.infer<typeof AtlasHead>;
