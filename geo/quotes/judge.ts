/** Each quotation of a draft, judged: verbatim, altered, another source's words, or not among these passages. Pure. */
import type { Step } from './align.ts';
import { type Around, createAround, namesSpeaker, sourcesNamed } from './attribution.ts';
import { type Corpus, countUpTo, type Document, type Standing, standings } from './corpus.ts';
import { type Change, differenceOf, kindsOf } from './differences.ts';
import { nearest } from './nearest.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { findQuotations, type Quotation } from './quotations.ts';
import { inDraft, type Reading } from './reading.ts';
import type { Judged, Place, Whose } from './verdict.ts';

/** places of one quotation that are told */
export const MOST_PLACES = 12;

/** share of a quotation that another inside it must hold, or of the words around that one that must be the draft's, for them to be a frame */
const FRAME = 0.5;

/** one quotation after the other, in the order of the draft: whoever asks may rest in between */
export function* judgeDraft(corpus: Corpus, reading: Reading): Generator<Judged> {
  const quotations = findQuotations(reading);
  const around = createAround(reading, quotations);
  const judge = (quotation: Quotation) => judgeQuotation(corpus, reading, quotation, around);
  /** end in the text of what was found among the passages: what stands in it is not judged again */
  let covered = 0;
  for (const [index, quotation] of quotations.entries()) {
    if (quotation.end <= covered) continue;
    const found = judge(quotation);
    if (!found) continue;
    const { judged, end } = found;
    if (judged.verdict === 'altered' || judged.verdict === 'absent') {
      const inner = quotations[index + 1];
      const isFrame =
        inner?.closed &&
        inner.end <= quotation.end &&
        isFrameOf(quotation, judged, inner) &&
        judge(inner)?.judged.verdict !== 'absent';
      if (isFrame) continue;
    }
    if (judged.verdict !== 'absent') covered = end;
    yield judged;
  }
}

/** whether the words around a quotation inside another are the draft's own, as in “They wrote: ‘…’” */
function isFrameOf(outer: Quotation, { changes, verdict }: Judged, inner: Quotation): boolean {
  const [length, held] = [outer.end - outer.start, inner.end - inner.start];
  if (verdict === 'absent') return held >= FRAME * length;
  let at = outer.start;
  let same = 0;
  for (const { draft, kinds } of changes) {
    const [from, to] = [at, at + draft.length];
    const inside = Math.max(0, Math.min(to, inner.end) - Math.max(from, inner.start));
    if (kinds.length === 0) same += draft.length - inside;
    at = to;
  }
  return same < FRAME * (length - held);
}

interface Found {
  judged: Judged;
  /** in the reading's text */
  end: number;
}

/** null for words that no mark closes, unless they are verbatim */
function judgeQuotation(
  corpus: Corpus,
  reading: Reading,
  quotation: Quotation,
  around: (of: Quotation) => Around,
): Found | null {
  const { start, end, otherEnds, perhaps, closed } = quotation;
  for (const far of perhaps) {
    const words = reading.text.slice(start, far);
    if (standings(corpus, words, piecesOf(words)).length > 0)
      return { judged: judgeWords(corpus, reading, { ...quotation, end: far }, around), end: far };
  }
  if (!closed) return null;
  const whole = { judged: judgeWords(corpus, reading, quotation, around), end };
  if (whole.judged.verdict !== 'absent') return whole;
  for (const other of otherEnds) {
    const judged = judgeWords(corpus, reading, { ...quotation, end: other }, around);
    if (judged.verdict !== 'absent') return { judged, end: other };
  }
  return whole;
}

function judgeWords(
  corpus: Corpus,
  reading: Reading,
  quotation: Quotation,
  around: (of: Quotation) => Around,
): Judged {
  const { style, start, end } = quotation;
  const words = reading.text.slice(start, end);
  const pieces = piecesOf(words);
  const [from, to] = inDraft(reading, start, end);
  const base = {
    style,
    words,
    start: from,
    end: to,
    more: 0,
    changes: [],
    kinds: [],
    whose: null,
  };
  const found = standings(corpus, words, pieces);
  if (found.length > 0) {
    const everywhere = found.map(({ document, at }) => placeOf(corpus, document, at, at + words.length));
    const places = everywhere.filter((place) => place.passage !== null || !isQuoted(place, everywhere));
    const whose = whoseWords(corpus, found, places, words, around(quotation));
    return {
      ...base,
      verdict: whose ? 'another' : 'verbatim',
      places: places.slice(0, MOST_PLACES),
      more: Math.max(0, places.length - MOST_PLACES),
      whose,
    };
  }
  const near = nearest(corpus, pieces);
  if (!near) return { ...base, verdict: 'absent', places: [] };
  const changes = changesOf(corpus, near.document, pieces, near.steps);
  const [first, last] = spanOf(near.steps);
  const place = placeOf(corpus, near.document, first, last);
  return { ...base, verdict: 'altered', places: [place], changes, kinds: kindsOf(changes) };
}

/** [start, end) of the document's pieces that an alignment holds */
function spanOf(steps: readonly Step[]): readonly [number, number] {
  const there = steps.flatMap(({ source }) => source ?? []);
  const [first, last] = [there[0], there.at(-1)];
  return [first?.start ?? 0, last ? last.start + last.raw.length : 0];
}

/** what differs; words that differ in nothing were cut out of the middle of a word */
function changesOf(
  corpus: Corpus,
  document: number,
  pieces: readonly Piece[],
  steps: readonly Step[],
): readonly Change[] {
  const changes = differenceOf(steps);
  if (changes.some(({ kinds }) => kinds.length > 0)) return changes;
  const draft = pieces.map(({ raw }) => raw).join('');
  const [first, last] = spanOf(steps);
  return [{ draft, source: corpus.documents[document]?.text.slice(first, last) ?? '', kinds: ['words'] }];
}

function placeOf(corpus: Corpus, document: number, start: number, end: number): Place {
  const { passage, whole, lines = [] } = corpus.documents[document] ?? {};
  const line = Math.max(0, countUpTo(lines, start) - 1);
  if (passage) {
    return {
      passage: passage.id,
      source: passage.source,
      text: null,
      paragraph: passage.paragraph + line,
      start: passage.start + start,
      end: passage.start + end,
    };
  }
  return {
    passage: null,
    source: whole?.source ?? null,
    text: whole?.name ?? '',
    paragraph: 1 + line,
    start,
    end,
  };
}
/** whether a place in a source's whole text is that of a passage */
const isQuoted = ({ source, start }: Place, places: readonly Place[]): boolean =>
  places.some((other) => other.passage !== null && other.source === source && other.start === start);

function whoseWords(
  corpus: Corpus,
  found: readonly Standing[],
  places: readonly Place[],
  words: string,
  { sentence, paragraph }: Around,
): Whose | null {
  const holders = new Set(places.flatMap(({ source }) => source ?? []));
  const named = sourcesNamed(corpus.sources, sentence);
  const [holder] = holders;
  if (holder !== undefined && named.length > 0 && !named.some((id) => holders.has(id)))
    return { kind: 'source', source: holder, named };
  // only of passages is it known whose words they hold
  const quoted = found.filter(({ document }) => corpus.documents[document]?.passage);
  if (quoted.length === 0) return null;
  const speakers = quoted.map(({ document, at }) =>
    speakersIn(corpus.documents[document], at, at + words.length),
  );
  // one place where the words are the source's own, or of a speaker who is named, is enough
  if (speakers.some((names) => names.length === 0)) return null;
  const said = `${paragraph} ${words}`;
  if (speakers.some((names) => names.some((name) => namesSpeaker(said, name)))) return null;
  return { kind: 'speakers', names: [...new Set(speakers.flat())] };
}

/** names of those whose words all of a stretch of a passage is */
function speakersIn(document: Document | undefined, start: number, end: number): readonly string[] {
  const voices = document?.passage?.voices ?? [];
  const length = document?.text.length ?? 0;
  return voices.flatMap(({ name, of = [0, length] }) =>
    of[0] <= start + 1 && end - 1 <= of[1] ? [name] : [],
  );
}
