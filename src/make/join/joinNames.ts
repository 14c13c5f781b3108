/** What names mean to two people, and which mentions each told apart. Pure. */
import type { Decision } from '../decide.ts';
import type { Draft, NameDecision } from '../draft.ts';
import type { Difference } from './difference.ts';
import { isOpen, isSameMeaning } from './same.ts';

const NUMBERED = /^(?<name>.*)#\d+$/s;

export function joinedNames(
  mine: Draft,
  other: Draft,
): { draft: Pick<Draft, 'names' | 'apart'>; differences: Difference[]; added: number } {
  const theirs = toldApart(mine, other);
  const names: Record<string, NameDecision> = { ...theirs.names, ...mine.names };
  const differences: Difference[] = [];
  let added = 0;
  for (const [name, decision] of Object.entries(theirs.names)) {
    const own = mine.names[name];
    if (isOpen(own)) {
      names[name] = decision;
      if (!isOpen(decision)) added += 1;
    } else if (own && decision.as !== 'later' && !isSameMeaning(own, decision))
      differences.push({
        key: `name ${name}`,
        mine: { kind: 'names', names: [name], decision: own },
        theirs: { kind: 'names', names: [name], decision },
      });
  }
  const apart = { ...theirs.apart, ...mine.apart };
  for (const mention of toldByOne(mine, theirs)) {
    const [own, others] = [mine.apart[mention], theirs.apart[mention]];
    const base = baseOf(own ?? others ?? '');
    const [mineIs, theirsIs] = [mine.names[own ?? base], theirs.names[others ?? base]];
    if (!mineIs || !theirsIs || isOpen(mineIs) || isOpen(theirsIs) || isSameMeaning(mineIs, theirsIs))
      continue;
    if (own === undefined) delete apart[mention];
    differences.push({
      key: `apart ${mention}`,
      mine: apartBy(mention, own ?? base),
      theirs: apartBy(mention, others ?? base),
    });
  }
  return { draft: { names, apart }, differences, added };
}

/** mentions of texts that both have, which one of them told from the others of their name */
function toldByOne(mine: Draft, theirs: Pick<Draft, 'apart' | 'texts'>): readonly string[] {
  const shared = new Set(theirs.texts.map(({ id }) => id));
  const own = new Set(mine.texts.map(({ id }) => id));
  return [...new Set([...Object.keys(mine.apart), ...Object.keys(theirs.apart)])].filter((mention) => {
    const [text = ''] = mention.split(':');
    const isOfBoth = shared.has(text) && own.has(text);
    return isOfBoth && (mine.apart[mention] === undefined || theirs.apart[mention] === undefined);
  });
}

const baseOf = (name: string): string => NUMBERED.exec(name)?.groups?.name ?? name;
function apartBy(mention: string, name: string): Decision {
  const [text = '', span = ''] = mention.split(':');
  const [start = 0, end = 0] = span.split('-').map(Number);
  return { kind: 'apart', text, words: { start, end }, name };
}

/**
 * The other's names with numbers of their own where the same number was given to other mentions: "manta#2" of one need not be
 * "manta#2" of the other. What both told apart under two numbers is one.
 */
function toldApart(mine: Draft, theirs: Draft): Pick<Draft, 'names' | 'apart' | 'texts'> {
  const taken = new Set([
    ...Object.values(mine.apart),
    ...Object.keys(mine.names),
    ...Object.values(theirs.apart),
    ...Object.keys(theirs.names),
  ]);
  const names = { ...theirs.names };
  const apart = { ...theirs.apart };
  for (const name of new Set(Object.values(theirs.apart))) {
    const base = NUMBERED.exec(name)?.groups?.name;
    const mentions = Object.keys(theirs.apart).filter((key) => theirs.apart[key] === name);
    const own = [...new Set(mentions.flatMap((key) => mine.apart[key] ?? []))];
    const isShared = own.length === 1 && own[0] !== undefined;
    const isClash = !isShared && Object.values(mine.apart).includes(name);
    if (base === undefined || (isShared && own[0] === name) || (!isShared && !isClash)) continue;
    const next = isShared ? (own[0] as string) : freeName(base, taken);
    for (const key of mentions) apart[key] = next;
    const decision = theirs.names[name];
    if (names[name] === decision) delete names[name];
    if (decision) names[next] = decision;
  }
  return { names, apart, texts: theirs.texts };
}

function freeName(base: string, taken: Set<string>): string {
  for (let n = 2; ; n += 1) {
    const name = `${base}#${n}`;
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}
