/**
 * The files of an edition as hands write them: words in place of the numbers that can be reckoned from them. What is left out
 * is filled in when they are read (`fill.ts`); written numbers are kept, and held against the words by the laws.
 */
import * as z from 'zod/mini';
import {
  Aside,
  Claim,
  Claims,
  Event,
  Events,
  Excerpt,
  Offset,
  Scene,
  Source,
  Span,
  Unmapped,
  Voice,
} from '../model.ts';

/** words as their text has them, letter for letter */
const At = z.string().check(z.minLength(1), z.maxLength(1200));
const Nth = z.int().check(z.positive());
/** words of a passage: themselves, themselves with which time of several, or [start, end) */
export const HandSpan = z.union([At, z.strictObject({ at: At, nth: z.optional(Nth) }), Span]);

const where = {
  at: z.optional(At),
  nth: z.optional(Nth),
  start: z.optional(Offset),
  end: z.optional(Offset),
};
const HandScene = z.strictObject({
  ...Scene.shape,
  ...where,
  evidence: z.optional(HandSpan),
  sites: z.optional(z.array(HandSpan)),
});
const HandAside = z.strictObject({ ...Aside.shape, ...where });
const HandUnmapped = z.strictObject({ ...Unmapped.shape, ...where });
export const HandMention = z.discriminatedUnion('kind', [HandScene, HandAside, HandUnmapped]);

const Paragraph = z.int().check(z.positive());
const apart = { ...where, paragraph: z.optional(Paragraph) };
export const HandNamed = z.discriminatedUnion('kind', [
  z.strictObject({ ...Aside.shape, ...apart }),
  z.strictObject({ ...Unmapped.shape, ...apart }),
]);

export const HandVoice = z.strictObject({
  ...Voice.shape,
  nth: z.optional(Nth),
  start: z.optional(Offset),
  end: z.optional(Offset),
  of: z.optional(HandSpan),
});

export const HandExcerpt = z.strictObject({
  ...Excerpt.shape,
  nth: z.optional(Nth),
  start: z.optional(Offset),
  prefix: z.optional(Excerpt.shape.prefix),
  suffix: z.optional(Excerpt.shape.suffix),
  paragraph: z.optional(Paragraph),
  voices: z.optional(z.array(HandVoice).check(z.minLength(1))),
  mentions: z.array(HandMention),
});

const { sha256, length, words, paragraphs, lines } = Source.shape.text.shape;
export const HandSource = z.strictObject({
  ...Source.shape,
  incipit: z.optional(Source.shape.incipit),
  short: z.optional(Source.shape.short),
  text: z.optional(
    z.strictObject({
      sha256: z.optional(sha256),
      length: z.optional(length),
      words: z.optional(words),
      paragraphs: z.optional(paragraphs),
      lines: z.optional(lines),
    }),
  ),
  excerpts: z.array(HandExcerpt).check(z.minLength(1)),
  named: z.optional(z.array(HandNamed)),
});

/** of an excerpt, these words; without any, all of it */
export const HandCitation = z.strictObject({ excerpt: Source.shape.id, ...where });
const cites = z.array(HandCitation).check(z.minLength(1));
export const HandEvents = z.strictObject({
  ...Events.shape,
  events: z.array(z.strictObject({ ...Event.shape, cites })),
});
const HandPosition = z.strictObject({ ...Claim.shape.positions.def.element.shape, cites });
export const HandClaims = z.strictObject({
  ...Claims.shape,
  claims: z.array(z.strictObject({ ...Claim.shape, positions: z.array(HandPosition).check(z.minLength(2)) })),
});

export type HandSpan = z.infer<typeof HandSpan>;
export type HandMention = z.infer<typeof HandMention>;
export type HandNamed = z.infer<typeof HandNamed>;
export type HandVoice = z.infer<typeof HandVoice>;
export type HandExcerpt = z.infer<typeof HandExcerpt>;
export type HandSource = z.infer<typeof HandSource>;
export type HandCitation = z.infer<typeof HandCitation>;
export type HandEvent = z.infer<typeof HandEvents>['events'][number];
export type HandClaim = z.infer<typeof HandClaims>['claims'][number];
