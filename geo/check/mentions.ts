import { fileOf, type Inputs } from '../inputs.ts';
import type { Excerpt, Mention } from '../model.ts';
import type { Problem } from '../problem.ts';
import type { Law } from './law.ts';
import { spanFault } from './span.ts';

/** Every span of an excerpt is a run of whole words inside the quote; no two cross; no mention says the same twice. */
export const mentionsInside: Law = {
  needs: [],
  check: ({ sources }: Inputs): Problem[] =>
    sources.flatMap((source) =>
      source.excerpts.flatMap((excerpt, i) =>
        faultsOf(excerpt).map(({ at, message }) => ({
          file: fileOf(source),
          at: `excerpts[${i}].${at}`,
          message: `${excerpt.id}: ${message}`,
        })),
      ),
    ),
};

interface Spot {
  at: string;
  start: number;
  end: number;
}

function faultsOf({ quote, mentions }: Excerpt): Omit<Problem, 'file'>[] {
  const spots = mentions.flatMap(spotsOf);
  const outside = [...spots, ...mentions.flatMap(evidenceOf)].flatMap(({ at, start, end }) => {
    const fault = spanFault(quote, start, end);
    return fault === null ? [] : [{ at, message: fault }];
  });
  if (outside.length > 0) return outside;
  const crossing = spots.flatMap((spot, k) => {
    const other = spots.slice(0, k).find((earlier) => crosses(earlier, spot));
    if (!other) return [];
    return [
      {
        at: spot.at,
        message: `${JSON.stringify(quote.slice(spot.start, spot.end))} crosses ${JSON.stringify(quote.slice(other.start, other.end))}: make one hold the other, or part them`,
      },
    ];
  });
  const twice = mentions.flatMap((mention, k) =>
    mentions.slice(0, k).some((earlier) => sameMention(earlier, mention))
      ? [{ at: `mentions[${k}]`, message: 'says the same as an earlier mention: remove one' }]
      : [],
  );
  return [...crossing, ...twice];
}

function spotsOf(mention: Mention, k: number): Spot[] {
  const own = { at: `mentions[${k}].end`, start: mention.start, end: mention.end };
  const sites = mention.kind === 'scene' ? (mention.sites ?? []) : [];
  return [own, ...sites.map(([start, end], n) => ({ at: `mentions[${k}].sites[${n}]`, start, end }))];
}

function evidenceOf(mention: Mention, k: number): Spot[] {
  if (mention.kind !== 'scene' || !mention.evidence) return [];
  return [{ at: `mentions[${k}].evidence`, start: mention.evidence[0], end: mention.evidence[1] }];
}

/** One may lie inside the other, but a half overlap cannot be drawn as marked words. */
const crosses = (a: Spot, b: Spot): boolean =>
  (a.start < b.start && b.start < a.end && a.end < b.end) ||
  (b.start < a.start && a.start < b.end && b.end < a.end);

const keyOf = (mention: Mention): string =>
  [
    mention.kind,
    mention.start,
    mention.end,
    mention.kind === 'unmapped' ? JSON.stringify(mention.name) : mention.place,
    mention.kind === 'aside' ? mention.role : mention.layer,
  ].join('|');

const sameMention = (a: Mention, b: Mention): boolean => keyOf(a) === keyOf(b);
