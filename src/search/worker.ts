/** The search of a large edition, beside the page: it answers one query after another from the words that have come. */
import { loadAtlas } from '../atlas/load.ts';
import { createEngine } from './engine.ts';
import { readParts } from './parts.ts';
import { type Answer, type Ask, toSent } from './sent.ts';

const post = (answer: Answer): void => postMessage(answer);

interface Open {
  answer(query: string): void;
  again(): void;
}
async function open({ root, stamp, lang }: Ask): Promise<Open> {
  const atlas = await loadAtlas(root, stamp);
  const engine = await createEngine(atlas, lang);
  const places = new Map(atlas.excerpts.map((excerpt, at) => [excerpt, at]));
  post({ ready: true });
  return {
    answer: (query) => post({ query, found: toSent(engine.find(query), places) }),
    again: readParts(atlas, engine, (part) => post({ part })),
  };
}

let engine: Promise<Open> | null = null;
addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  engine ??= open(data);
  engine.then(
    ({ answer, again }) => (data.query === null ? again() : answer(data.query)),
    () => post({ ready: false }),
  );
});
