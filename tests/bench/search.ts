// `npx tsx tests/bench/search.ts`: how long the index takes to build and a keystroke to be answered, for the default
// edition and for made-up ones of 10,000 and 30,000 excerpts. Times are of this machine; a phone is some four times slower.
import { join } from 'node:path';
import { build } from '../../geo/build.ts';
import { folderAt } from '../../geo/files.ts';
import type { AtlasExcerpt } from '../../geo/model.ts';
import { readEdition } from '../../geo/read.ts';
import { type Atlas, createAtlas } from '../../src/atlas/atlas.ts';
import { createEngine } from '../../src/search/engine.ts';

const RUNS = 7;
const TYPED = [
  'manta',
  'galapagos',
  'guayaqil',
  'narcotrafficking',
  'us military',
  'the port of guayaquil',
  'operation total extermination',
  'zzzzzz',
];

/** the published edition of a folder */
function atlasAt(folder: string): Atlas {
  const { edition, ...inputs } = readEdition(folderAt(join(import.meta.dirname, '../..', folder)));
  if (!edition) throw new Error(`there is no edition in ${folder}`);
  const files = build({ ...inputs, edition });
  const json = (name: string) => JSON.parse(String(files.get(name) ?? 'null'));
  const chunks = [...files.keys()].filter((name) => /^excerpts-/.test(name)).map(json);
  return createAtlas(
    json('atlas.json'),
    chunks.flatMap(({ excerpts }) => excerpts),
  );
}

/** an atlas whose excerpts are those of another, their words dealt anew */
function enlarged(atlas: Atlas, size: number): Atlas {
  const words = atlas.excerpts.flatMap(({ quote }) => quote.split(/\s+/));
  // a fixed sequence, so that every run measures the same edition
  let seed = 1;
  const random = (below: number) => {
    seed = (seed * 48271) % 2147483647;
    return seed % below;
  };
  const excerpts = Array.from({ length: size }, (_, i): AtlasExcerpt => {
    const own = Array.from({ length: 30 }, () =>
      random(8) === 0 ? `${words[random(words.length)]}${random(4000)}x` : words[random(words.length)]!,
    );
    const quote = own.join(' ');
    return { ...atlas.excerpts[i % atlas.excerpts.length]!, id: `z-${i}`, quote, end: quote.length };
  });
  return createAtlas(
    { ...atlas, layers: [...atlas.layers], sources: [...atlas.sources], places: [...atlas.places] },
    excerpts,
  );
}

const percentile = (times: readonly number[], share: number): number =>
  times.toSorted((a, b) => a - b)[Math.floor((times.length - 1) * share)]!;

async function measure(name: string, atlas: Atlas): Promise<void> {
  const from = performance.now();
  const engine = await createEngine(atlas, 'en');
  const built = performance.now() - from;
  const keystrokes = TYPED.flatMap((query) =>
    Array.from({ length: query.length - 1 }, (_, i) => query.slice(0, i + 2)),
  );
  const once = (query: string): number => {
    const start = performance.now();
    engine.find(query);
    return performance.now() - start;
  };
  for (const query of keystrokes) once(query);
  // the best of several: what else runs on the machine is not the search's
  const times = keystrokes.map((query) => ({
    query,
    ms: Math.min(...Array.from({ length: RUNS }, () => once(query))),
  }));
  const ms = times.map((time) => time.ms);
  const worst = times.reduce((a, b) => (b.ms > a.ms ? b : a));
  const say = (value: number) => `${value.toFixed(1)} ms`;
  console.log(
    `${name}: index ${say(built)}; ${ms.length} keystrokes: median ${say(percentile(ms, 0.5))}, 95 % ${say(percentile(ms, 0.95))}, worst ${say(worst.ms)} (“${worst.query}”)`,
  );
}

const atlas = atlasAt('geo/ecuador-2026');
await measure(`${atlas.excerpts.length} excerpts`, atlas);
for (const size of [10_000, 30_000])
  await measure(`${size.toLocaleString('en')} excerpts`, enlarged(atlas, size));
