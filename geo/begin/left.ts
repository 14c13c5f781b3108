/** What a new edition leaves to its editor, in words. */
import type { Inputs } from '../inputs.ts';
import { count } from '../problem.ts';
import { namesOf } from '../propose/names.ts';
import type { Beginning, Begun } from './edition.ts';

/** names that are told; of more their number */
const SHOWN = 12;

/** @param folder of the edition, `from` of its texts, as they were named */
export function leftToDecide({
  folder,
  from,
  begun,
  inputs,
  texts,
  proposed,
}: {
  folder: string;
  from: string;
  begun: Begun;
  inputs: Inputs;
  texts: readonly Beginning[];
  proposed: boolean;
}): string {
  const names = namesOf(texts.flatMap(({ mentions }) => mentions));
  const written = new Set(begun.places.map(({ place }) => place.id));
  const passages = inputs.sources.flatMap(({ excerpts }) => excerpts).length;
  const doubtful = names.filter(({ certain, kind }) => !certain && kind !== 'demonym');
  const lost = names.filter(({ certain, candidates }) => certain && !written.has(candidates[0]?.id ?? ''));
  const several = names.filter(
    ({ certain, candidates }) => certain && candidates.length > 1 && written.has(candidates[0]?.id ?? ''),
  );
  const without = inputs.sources.filter(({ excerpts }) => excerpts.length === 0).map(({ id }) => id);
  const meaning = several.slice(0, SHOWN).map(({ text, candidates: [first, second] }) => {
    const at = (place: typeof first): string =>
      place ? `${place.name}, ${place.division ?? place.country ?? 'no country'}` : '';
    return `${text} (${at(first)}; or ${at(second)})`;
  });
  const points = [
    'title, subtitle and dek, licence and the limits of quotation: edition.json',
    'what each document states of itself (title, author, publisher, date, address), all "not stated" so far, and its language: sources/*.json',
    ...(proposed
      ? [
          'what the places are: all stand in one layer, "named" (layers.json)',
          `whether each of ${count(passages, 'passage')} is a scene, or names its place in passing (\`check --words\` shows them)`,
        ]
      : ['a first passage of each source, a place for each name, and layers that are used']),
    ...(meaning.length > 0
      ? [
          `which place is meant: ${meaning.join('; ')}${several.length > SHOWN ? `; and ${several.length - SHOWN} more` : ''}`,
        ]
      : []),
    ...(lost.length > 0
      ? [`certain names that no law-abiding place stands for yet: ${list(lost.map(({ text }) => text))}`]
      : []),
    ...(doubtful.length > 0
      ? [`names that are not certain: ${list(doubtful.map(({ text }) => text))} (\`propose\` lists all)`]
      : []),
    ...(proposed && without.length > 0
      ? [`a passage of ${list(without)}, of which no sentence with a certain name stands alone`]
      : []),
  ];
  const made = `${folder}: ${count(texts.length, 'source')}, ${count(begun.places.length, 'place')}, ${count(passages, 'passage')}.`;
  return `${made}\nLeft to decide:\n${points.map((one) => `  - ${one.replace(/\s+/g, ' ')}`).join('\n')}\nThen: npm run geo -- check --edition ${folder} --texts ${from}`;
}

const list = (names: readonly string[]): string =>
  names.slice(0, SHOWN).join(', ') + (names.length > SHOWN ? `, and ${names.length - SHOWN} more` : '');
