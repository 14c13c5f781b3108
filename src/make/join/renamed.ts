/** Another's draft in the terms of one's own: the same words are the same text, whatever it is called. Pure. */
import { type Draft, type DraftText, nextId } from '../draft.ts';
import type { CitedWords } from '../record.ts';

/** by the id of a text in the other draft, its id in one's own: that of the same words, or a new one */
function idsFor(mine: Draft, theirs: Draft): ReadonlyMap<string, string> {
  const known = new Map(mine.texts.map(({ sha256, id }) => [sha256, id]));
  const taken = new Set(mine.texts.map(({ id }) => id));
  // ids that nobody has here are kept
  const free = theirs.texts.filter(({ sha256, id }) => !known.has(sha256) && !taken.has(id));
  const ids = new Map(free.map(({ id }) => [id, id]));
  for (const { id } of free) taken.add(id);
  for (const { id, sha256 } of theirs.texts) {
    if (ids.has(id)) continue;
    const own = known.get(sha256) ?? nextId(taken);
    taken.add(own);
    ids.set(id, own);
  }
  return ids;
}

export function renamed(mine: Draft, theirs: Draft): Draft {
  const ids = idsFor(mine, theirs);
  const idOf = (id: string): string => ids.get(id) ?? id;
  const files = new Set(mine.texts.map(({ file }) => file));
  const keyed = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(
      Object.entries(record).map(([key, value]) => {
        const colon = key.indexOf(':');
        return [colon < 0 ? idOf(key) : idOf(key.slice(0, colon)) + key.slice(colon), value];
      }),
    );
  const cites = (words: readonly CitedWords[]) => words.map((one) => ({ ...one, text: idOf(one.text) }));
  return {
    ...theirs,
    texts: theirs.texts.map((text) => ({
      ...text,
      id: idOf(text.id),
      file: mine.texts.some(({ sha256 }) => sha256 === text.sha256) ? text.file : freeFile(text, files),
    })),
    apart: keyed(theirs.apart),
    marked: keyed(theirs.marked),
    uses: keyed(theirs.uses),
    ...(theirs.events ? { events: theirs.events.map((one) => ({ ...one, cites: cites(one.cites) })) } : {}),
    ...(theirs.questions
      ? {
          questions: theirs.questions.map((one) => ({
            ...one,
            positions: one.positions.map((position) => ({
              ...position,
              text: idOf(position.text),
              cites: cites(position.cites),
            })),
            ...(one.noted ? { noted: one.noted.map(idOf) } : {}),
          })),
        }
      : {}),
  };
}

/** two texts of one file's name are two files */
function freeFile({ file }: DraftText, taken: Set<string>): string {
  const bare = file.replace(/\.txt$/, '');
  let name = file;
  for (let n = 2; taken.has(name); n += 1) name = `${bare}-${n}.txt`;
  taken.add(name);
  return name;
}
