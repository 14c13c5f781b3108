/** When something happened, proposed from the words of a text and the date that the text states of itself. Pure. */

import { isCalendarDate } from '../../geo/check/dates.ts';
import type { Event } from '../../geo/model.ts';
import { isDay } from './calendar.ts';
import { dateOf } from './dates.ts';
import type { DraftText } from './draft.ts';
import type { CitedWords } from './record.ts';
import { RULES } from './whenRules.ts';

export interface DateFound extends Pick<Event, 'from' | 'to' | 'precision'> {
  /** letter for letter */
  words: string;
  /** the text's own date, where the words alone do not tell; ISO 8601 */
  base: string | null;
}

export interface DatesFound {
  dates: readonly DateFound[];
  /** words that would need a date of their text, which states none, or none so fine */
  unreckoned: readonly string[];
}

interface Match {
  start: number;
  end: number;
  words: string;
  found: ReturnType<(typeof RULES)[number]['reckon']>;
}

/** Dates in cited words, in their order, each once. */
export function datesIn(cites: readonly CitedWords[], texts: readonly DraftText[]): DatesFound {
  const dates = new Map<string, DateFound>();
  const unreckoned = new Set<string>();
  for (const { text: id, start, end } of cites) {
    const text = texts.find((one) => one.id === id);
    if (!text) continue;
    const base = dateOf(text.states.date);
    for (const { words, found } of matchesIn(text.text.slice(start, end), base)) {
      if (found === 'needs date') unreckoned.add(words);
      else if (found) {
        const { isRelative, ...when } = found;
        const key = `${when.from} ${when.to} ${when.precision}`;
        if (!dates.has(key)) dates.set(key, { ...when, words, base: isRelative ? base : null });
      }
    }
  }
  return { dates: [...dates.values()], unreckoned: [...unreckoned] };
}

/** Of matches that share words, the one of the earlier rule; a day that no calendar has is none, and hides what is inside it. */
function matchesIn(words: string, base: string | null): readonly Match[] {
  const kept: Match[] = [];
  for (const { form, reckon } of RULES)
    for (const { 0: whole, index: start, groups } of words.matchAll(new RegExp(form, `${form.flags}g`))) {
      const end = start + whole.length;
      if (kept.some((other) => start < other.end && other.start < end)) continue;
      const before = words.slice(Math.max(0, start - 20), start);
      kept.push({ start, end, words: whole, found: reckon({ ...groups, whole, before }, base) });
    }
  return kept.sort((one, other) => one.start - other.start);
}

/** A date as an editor types it: 2026-03-06, 2026-03, 2026, "6 March 2026", "marzo de 2026"; null for words that are none. */
export function typedDate(words: string): string | null {
  const bare = words.trim();
  if (/^\d{4}(?:-\d{2}){0,2}$/.test(bare)) return isCalendarDate(bare) ? bare : null;
  const [only] = matchesIn(bare, null);
  const isWhole = only?.words.length === bare.length;
  return isWhole && only.found && only.found !== 'needs date' ? only.found.from : null;
}

/** How fine a time from one date to another is; null where it ends before it begins. */
export function precisionOf(from: string, to: string): Event['precision'] | null {
  if (from === to) return isDay(from) ? 'day' : from.length === 7 ? 'month' : 'year';
  const shared = Math.min(from.length, to.length);
  if (from.slice(0, shared) > to.slice(0, shared)) return null;
  return isDay(from) && isDay(to) ? 'days' : 'about';
}
