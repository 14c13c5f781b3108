/** The search of a large edition, beside the page: it loads all words, builds the index, and answers one query after another. */
import { fetchWords } from '../atlas/atlas.ts';
import { loadAtlas } from '../atlas/load.ts';
import { createEngine } from './engine.ts';
import { type Answer, type Ask, toSent } from './sent.ts';

const post = (answer: Answer): void => postMessage(answer);

async function open({ root, stamp, lang }: Ask): Promise<(query: string) => void> {
  const atlas = await loadAtlas(root, stamp);
  await fetchWords(atlas, atlas.files?.all ?? []);
  const engine = await createEngine(atlas, lang);
  const places = new Map(atlas.excerpts.map((excerpt, at) => [excerpt, at]));
  return (query) => post({ query, found: toSent(engine.find(query), places) });
}

let engine: Promise<(query: string) => void> | null = null;
addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  engine ??= open(data);
  engine.then(
    (answer) => (data.query === null ? post({ ready: true }) : answer(data.query)),
    () => post({ ready: false }),
  );
});
