import { createHash } from 'node:crypto';
import { notVerbatim } from './check/excerpts-verbatim.ts';
import type { Inputs } from './inputs.ts';
import type { Citation, Excerpt } from './model.ts';

/** One quotation of an edition, held against the text it claims to be from. */
export interface Verdict {
  kind: 'text' | 'excerpt' | 'claim' | 'event';
  id: string;
  source: string;
  verified: boolean;
  /** SHA-256 of the text, or of the words quoted as the text has them; null without a text */
  sha256: string | null;
  /** why it is not verified; empty when it is */
  why: string;
}

/** Every text, excerpt, claim quote and event quote, verified or not. Only the texts count: nothing that `check` said is believed. */
export function verifyEdition({ sources, claims, events, texts }: Inputs): Verdict[] {
  const verdicts: Verdict[] = [];
  const excerpts = new Map<string, { excerpt: Excerpt; source: string; faults: string }>();
  for (const source of sources) {
    const text = texts.get(source.id);
    const same = text?.sha256 === source.text.sha256;
    const why =
      text === undefined
        ? `no text ${source.file} at hand`
        : same
          ? ''
          : `the text's SHA-256 is not the stated ${source.text.sha256}`;
    verdicts.push({
      kind: 'text',
      id: source.file,
      source: source.id,
      verified: same,
      sha256: text?.sha256 ?? null,
      why,
    });
    for (const excerpt of source.excerpts) {
      const faults =
        text === undefined
          ? why
          : [...(same ? [] : [why]), ...notVerbatim(text.text, excerpt).map(({ message }) => message)].join(
              '; ',
            );
      excerpts.set(excerpt.id, { excerpt, source: source.id, faults });
      verdicts.push({
        kind: 'excerpt',
        id: excerpt.id,
        source: source.id,
        verified: faults === '',
        sha256: text ? hash(excerpt.quote) : null,
        why: faults,
      });
    }
  }

  function cited(kind: 'claim' | 'event', owner: string, { excerpt: id, start, end }: Citation): Verdict {
    const found = excerpts.get(id);
    const name = `${owner}: ${id}[${start}, ${end})`;
    if (!found)
      return { kind, id: name, source: '?', verified: false, sha256: null, why: `no excerpt ${id}` };
    const text = texts.get(found.source)?.text;
    const words = text?.slice(found.excerpt.start + start, found.excerpt.start + end) ?? '';
    const same =
      words !== '' && end <= found.excerpt.quote.length && words === found.excerpt.quote.slice(start, end);
    const why = found.faults !== '' ? found.faults : same ? '' : 'the text has other words there';
    return {
      kind,
      id: name,
      source: found.source,
      verified: why === '',
      sha256: text === undefined ? null : hash(words),
      why,
    };
  }

  for (const claim of claims)
    for (const { cites } of claim.positions)
      for (const cite of cites) verdicts.push(cited('claim', claim.id, cite));
  for (const event of events) for (const cite of event.cites) verdicts.push(cited('event', event.id, cite));
  return verdicts;
}

/** A line a quotation, hash first, so that two runs can be compared by machine; a count at the end. */
export function printVerdicts(verdicts: readonly Verdict[]): string {
  const lines = verdicts.map(({ kind, id, source, verified, sha256, why }) => {
    const words = `${verified ? 'verified    ' : 'NOT VERIFIED'}  ${(sha256 ?? '-').padEnd(64)}  ${source}  ${kind.padEnd(7)}  ${id}`;
    return verified ? words : `${words}: ${why}`;
  });
  const good = verdicts.filter(({ verified }) => verified).length;
  return `${lines.join('\n')}\n${good} of ${verdicts.length} verified.`;
}

const hash = (words: string): string => createHash('sha256').update(words).digest('hex');
