/** Times the check of a draft of 200 kB; run it alone: npx tsx tests/bench/quotes.ts */
import { join } from 'node:path';
import { folderAt } from '../../geo/files.ts';
import { judgeGiven } from '../../geo/quotes.ts';
import { readEdition } from '../../geo/read.ts';

const LIMIT = 1000;
const { sources } = readEdition(folderAt(join(import.meta.dirname, '../../geo/ecuador-2026')));
const quotes = sources.flatMap(({ excerpts }) => excerpts.map(({ quote }) => quote));
let text = '';
for (let i = 0; text.length < 200_000; i++) {
  const words = (quotes[i % quotes.length] ?? '').split(' ').slice(0, 8 + (i % 20));
  const slipped = words.map((word, at) => (at === 5 ? `${word}x` : word));
  const quoted = [
    `“${words.join(' ')}”`,
    `"${slipped.join(' ')}"`,
    `«${words.slice(0, 3).join(' ')} … ${words.slice(5).join(' ')}»`,
    '“nothing that anyone wrote of an elephant that swims to the moon”',
  ][i % 4];
  text += `As source A has it in a sentence of its own, ${quoted} and so on, for the rest of the line.\n\n`;
}
const times = Array.from({ length: 9 }, () => {
  const before = performance.now();
  judgeGiven({ name: 'draft.md', text }, sources, []);
  return performance.now() - before;
}).toSorted((a, b) => a - b);
const found = judgeGiven({ name: 'draft.md', text }, sources, []).length;
const median = times[4] ?? 0;
console.log(
  `a draft of ${(text.length / 1000).toFixed(0)} kB with ${found} quotations: ${median.toFixed(0)} ms (${times.map((time) => time.toFixed(0)).join(', ')})`,
);
process.exitCode = median < LIMIT ? 0 : 1;
