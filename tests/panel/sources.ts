/** The tiny edition with its first source many times over, under ids that are no letters. */
import { siteOf, tiny, tinyInput } from './render.tsx';

interface Stated {
  title: string | null;
  publisher: string | null;
  date: string | null;
}

/** @param stated what each states of itself, by its number from 0; every third has a passage more than the others */
export function manySources(count: number, stated: (i: number) => Stated) {
  const [first] = tiny.sources;
  if (!first) throw new Error('the tiny edition has no source');
  const sources = Array.from({ length: count }, (_, i) => {
    const { date, ...states } = stated(i);
    return { ...first, id: `report-${i}`, states: { ...first.states, ...states }, date };
  });
  const quoted = tiny.excerpts.filter(({ source }) => source === first.id);
  const excerpts = sources.flatMap(({ id }, i) =>
    quoted.slice(i % 3 === 0 ? 0 : 1).map((one) => ({ ...one, id: `${id}-${one.id}`, source: id })),
  );
  const head = { ...tinyInput.head, sources, claims: [], events: [] };
  return siteOf({ ...tinyInput, head, chunks: [{ excerpts }] });
}
