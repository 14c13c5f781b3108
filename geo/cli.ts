import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from './build.ts';
import { checkEdition } from './check/all.ts';
import type { Inputs } from './inputs.ts';
import { count, printProblems } from './problem.ts';
import { readEdition } from './read.ts';
import { writePublished } from './write.ts';

const USAGE = `usage: npm run geo -- <command> [options]

  check       read an edition and report every fault at once
  build       check it, then write its published data

options:
  --edition PATH   folder of the edition    (default geo/ecuador-2026, or CARTULARY_EDITION)
  --texts DIR      folder of source texts   (default ../shared/articles, where present)
  --out DIR        folder to write to       (default public/data)`;

const root = fileURLToPath(new URL('..', import.meta.url));

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      edition: { type: 'string', default: process.env['CARTULARY_EDITION'] || join(root, 'geo/ecuador-2026') },
      texts: { type: 'string' },
      out: { type: 'string', default: join(root, 'public/data') },
    },
  });
  const [command] = positionals;
  const inputs = readEdition(
    values.edition,
    values.texts === undefined ? usual(join(root, '../shared/articles')) : { folder: values.texts, all: true },
  );
  const problems = checkEdition(inputs);
  if (problems.length > 0) {
    console.error(`${printProblems(problems, inputs.lineOf)}\n\n${count(problems.length, 'problem')}; nothing was written.`);
    return 1;
  }
  if (command === 'build') return publish(inputs, values.out);
  return 0;
}

function publish({ edition, ...inputs }: Inputs, out: string): number {
  if (edition === null) return 1;
  const files = build({ ...inputs, edition });
  const written = writePublished(out, files);
  console.log(`${edition.id}: ${count(files.size, 'file')} in ${out}, ${written} changed`);
  return 0;
}

const usual = (folder: string) => (existsSync(folder) ? { folder, all: false } : null);

process.exitCode = main();
