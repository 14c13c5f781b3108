/** Two people's drafts as one: what is equal joins, what only one has is added, what differs is a question. Pure. */
import type { Draft, DraftText } from '../draft.ts';
import type { Difference } from './difference.ts';
import { joinedNames } from './joinNames.ts';
import { joinedRecords } from './joinRecords.ts';
import { renamed } from './renamed.ts';
import { isAlike, isOpen } from './same.ts';

export interface Joined {
  /** with one's own decision where both differ */
  draft: Draft;
  differences: readonly Difference[];
  /** texts, and decisions on names and mentions, that only the other had */
  added: { texts: number; decisions: number };
}

export function join(mine: Draft, other: Draft): Joined {
  const theirs = renamed(mine, other);
  const differences: Difference[] = [];
  const texts = new Map(theirs.texts.map((text) => [text.id, text]));
  const known = new Set(mine.texts.map(({ id }) => id));
  const names = joinedNames(mine, theirs);
  const records = joinedRecords(mine, theirs);
  const uses = { ...theirs.uses, ...mine.uses };
  for (const [mention, use] of Object.entries(theirs.uses)) {
    const own = mine.uses[mention];
    if (isOpen(own)) uses[mention] = use;
    else if (own && use.as !== 'later' && !isAlike(own, use))
      differences.push({
        key: `use ${mention}`,
        mine: { kind: 'use', mentions: [mention], use: own },
        theirs: { kind: 'use', mentions: [mention], use },
      });
  }
  const head = headOf(mine, theirs);
  const joined = mine.texts.map((text) => {
    const twin = texts.get(text.id);
    return twin ? textOf(text, twin) : { text, differences: [] };
  });
  return {
    draft: {
      ...mine,
      ...head.draft,
      texts: [...joined.map(({ text }) => text), ...theirs.texts.filter(({ id }) => !known.has(id))],
      marked: markedIn(mine, theirs),
      uses,
      ...names.draft,
      ...records.draft,
    },
    differences: [
      ...head.differences,
      ...joined.flatMap((one) => one.differences),
      ...names.differences,
      ...differences,
      ...records.differences,
    ],
    added: {
      texts: theirs.texts.filter(({ id }) => !known.has(id)).length,
      decisions:
        names.added +
        records.added +
        Object.keys(uses).filter((key) => isOpen(mine.uses[key]) && !isOpen(uses[key])).length,
    },
  };
}

function headOf(mine: Draft, theirs: Draft): { draft: Partial<Draft>; differences: Difference[] } {
  const differences: Difference[] = [];
  if (mine.title !== '' && theirs.title !== '' && mine.title !== theirs.title)
    differences.push({
      key: 'title',
      mine: { kind: 'title', title: mine.title },
      theirs: { kind: 'title', title: theirs.title },
    });
  if (
    mine.region.length > 0 &&
    theirs.region.length > 0 &&
    !isAlike([...mine.region].sort(), [...theirs.region].sort())
  )
    differences.push({
      key: 'region',
      mine: { kind: 'region', countries: mine.region },
      theirs: { kind: 'region', countries: theirs.region },
    });
  const titles = new Map(mine.layers.map(({ id, title }) => [id, title]));
  for (const { id, title } of theirs.layers) {
    const own = titles.get(id);
    if (own !== undefined && own !== title)
      differences.push({
        key: `layer ${id}`,
        mine: { kind: 'layer', layer: id, title: own },
        theirs: { kind: 'layer', layer: id, title },
      });
  }
  return {
    draft: {
      title: mine.title || theirs.title,
      region: mine.region.length > 0 ? mine.region : theirs.region,
      layers: [...mine.layers, ...theirs.layers.filter(({ id }) => !titles.has(id))],
    },
    differences,
  };
}

/** one text that both have */
function textOf(mine: DraftText, theirs: DraftText): { text: DraftText; differences: Difference[] } {
  const differences: Difference[] = [];
  const states = { ...mine.states };
  const { id } = mine;
  for (const part of Object.keys(states) as (keyof typeof states)[]) {
    const [own, other] = [mine.states[part], theirs.states[part]];
    if (own === null) states[part] = other;
    else if (other !== null && own !== other)
      differences.push({
        key: `state ${id} ${part}`,
        mine: { kind: 'state', text: id, part, words: own },
        theirs: { kind: 'state', text: id, part, words: other },
      });
  }
  if (mine.language !== theirs.language)
    differences.push({
      key: `language ${id}`,
      mine: { kind: 'language', text: id, language: mine.language },
      theirs: { kind: 'language', text: id, language: theirs.language },
    });
  return { text: { ...mine, states, found: mine.found ?? theirs.found }, differences };
}

function markedIn(mine: Draft, theirs: Draft): Draft['marked'] {
  const all = { ...mine.marked };
  for (const [text, found] of Object.entries(theirs.marked)) {
    const own = all[text] ?? [];
    const more = found.filter(({ start, end }) => !own.some((one) => one.start === start && one.end === end));
    all[text] = [...own, ...more].sort((a, b) => a.start - b.start || a.end - b.end);
  }
  return all;
}
