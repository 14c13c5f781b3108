import { join } from 'node:path';
import { printAreas, readyAreas } from './area.ts';
import { build, MANIFEST, type Published } from './build.ts';
import { checkEdition } from './check/all.ts';
import { type Command, parseCommand, root, USAGE } from './command.ts';
import { folderAt } from './files.ts';
import { fixed, writeFixed } from './fix.ts';
import type { Inputs } from './inputs.ts';
import type { Permalinks } from './model.ts';
import { listedAnew, printPermalinks } from './permalinks.ts';
import { count, type LineOf, type Problem, printProblems } from './problem.ts';
import { judgeGiven, printJudged, readGiven, wholeTexts } from './quotes.ts';
import { readEdition } from './read.ts';
import { reportCoverage, reportEdition, reportWords } from './report.ts';
import { jsonSchemas } from './schemas.ts';
import { signPublished, verifyPublished, withSignature } from './sign.ts';
import { textsOf } from './texts.ts';
import { printVerdicts, verifyEdition } from './verify.ts';
import { isFull, writeFiles, writePublished, written } from './write.ts';

function run({
  name,
  file,
  areas,
  edition,
  texts,
  out,
  region,
  json,
  key,
  faults,
  words,
  again,
}: Command): number | Promise<number> {
  if (name === 'propose') return printProposed(texts ?? '', region, json);
  if (name === 'new' || name === 'init')
    return begin(file ?? '', edition, texts ?? '', name === 'new' ? region : null);
  if (name === 'sign') {
    const { signed, said } = signPublished(out, key ?? '', root, today());
    console[signed ? 'log' : 'error'](said);
    return signed ? 0 : 1;
  }
  if (name === 'area') {
    const ready = readyAreas(areas);
    if (typeof ready === 'string') console.error(ready);
    else console.log(printAreas(ready));
    return typeof ready === 'string' ? 1 : 0;
  }
  if (name === 'gazetteer') return printPacked();
  if (name === 'schema') {
    const written = writeFiles(join(root, 'geo/schema'), jsonSchemas());
    console.log(`geo/schema: ${count(written, 'file')} changed`);
    return 0;
  }
  const where = textsOf(edition, texts, join(root, '../shared/articles'));
  if (name === 'fix') {
    const folder = folderAt(edition);
    console.log(writeFixed(folder, fixed(folder, readEdition(folder, where, again ? 'again' : 'wrong'))));
  }
  const inputs = readEdition(folderAt(edition), where);
  if (name === 'verify' || name === 'coverage') {
    if (inputs.problems.length > 0) return refuse(inputs, inputs.problems);
    const verdicts = name === 'verify' ? verifyEdition(inputs) : [];
    console.log(name === 'verify' ? printVerdicts(verdicts) : reportCoverage(inputs));
    const all = verdicts.every(({ verified }) => verified);
    if (name === 'coverage') return 0;
    const { sound, said } = verifyPublished(out, inputs.edition?.id ?? '');
    console.log(said);
    return all && sound ? 0 : 1;
  }
  if (name === 'quotes') {
    const given = readGiven(file ?? '');
    if (typeof given === 'string') {
      console.error(given);
      return 2;
    }
    if (inputs.problems.length > 0) return refuse(inputs, inputs.problems);
    const judged = judgeGiven(
      given,
      inputs.sources,
      texts === undefined ? [] : wholeTexts(texts, inputs.sources),
    );
    console.log(printJudged(judged, inputs.sources));
    return judged.some(({ verdict }) => verdict === 'altered') ? 1 : 0;
  }
  if (name === 'permalinks') return list(inputs, edition);
  const problems = checkEdition(inputs);
  if (problems.length > 0)
    return refuse(
      inputs,
      problems,
      faults,
      name === 'fix' ? 'They are for a person to decide.' : 'Nothing was written.',
    );
  if (words) console.log(reportWords(inputs));
  console.log(reportEdition(inputs));
  return name === 'build' ? publish(inputs, out) : 0;
}

async function printPacked(): Promise<number> {
  const { writeGazetteer } = await import('./packed.ts');
  console.log(`geo/propose/gazetteer.bin: ${(await writeGazetteer()).toLocaleString('en')} bytes`);
  return 0;
}

async function printProposed(folder: string, region: string, json: string | undefined): Promise<number> {
  // It brings dictionaries, for which no other command should wait.
  const { printProposals, proposeAll, readTextsIn, writeProposals } = await import('./propose.ts');
  const { texts, problems } = readTextsIn(folder);
  if (problems.length > 0) return refuse({}, problems);
  const proposed = proposeAll(texts, region);
  if (typeof proposed === 'string') {
    console.error(proposed);
    return 2;
  }
  if (json === undefined) {
    console.log(printProposals(proposed));
    return 0;
  }
  const fault = writeProposals(json, proposed);
  if (fault !== null) console.error(fault);
  else console.log(`${json}: ${count(proposed.length, 'text')}`);
  return fault === null ? 0 : 1;
}

function refuse(
  { lineOf }: Partial<Pick<Inputs, 'lineOf'>>,
  problems: readonly Problem[],
  all?: string,
  otherwise = 'Nothing was written.',
): number {
  const rest = all === undefined ? otherwise : (faultsInto(all, problems, lineOf) ?? `All are in ${all}.`);
  console.error(`${printProblems(problems, lineOf)}\n\n${count(problems.length, 'problem')}. ${rest}`);
  return 1;
}

/** Writes every problem to a file; why not, where that fails. */
const faultsInto = (file: string, problems: readonly Problem[], lineOf?: LineOf): string | null =>
  written(file, `${printProblems(problems, lineOf, Number.POSITIVE_INFINITY)}\n`);

async function begin(id: string, folder: string, texts: string, region: string | null): Promise<number> {
  const { beginEdition } = await import('./begin.ts');
  const { fault, said } = beginEdition(id, { folder, texts, region, today: today() });
  console[fault ? 'error' : 'log'](said);
  return fault ? 1 : 0;
}

/** ISO 8601 */
const today = (): string => new Date().toISOString().slice(0, 10);

/** Writes permalinks.json as it should be now, and says what an editor must still write in it. */
function list(inputs: Inputs, folder: string): number {
  if (inputs.problems.length > 0) return refuse(inputs, inputs.problems);
  const day = today();
  const ids = listedAnew(inputs, day);
  const problems = checkEdition({ ...inputs, permalinks: ids });
  const now = problems.length === 0 && inputs.edition !== null ? stampNow(inputs, inputs.edition, ids) : null;
  const known = now === null || ids.editions.some(({ stamp }) => stamp === now);
  const listed = known
    ? ids
    : {
        ...ids,
        editions: [...ids.editions, { stamp: now, date: day, corrections: inputs.corrections.length }],
      };
  const file = 'permalinks.json';
  const before = inputs.permalinks?.permalinks.length ?? 0;
  writeFiles(folder, new Map([[file, printPermalinks(listed)]]));
  console.log(`${join(folder, file)}: ${count(listed.permalinks.length - before, 'new id')}.`);
  if (problems.length === 0) return 0;
  console.error(printProblems(problems));
  return 1;
}

/** the stamp that the edition is published under */
function stampNow(inputs: Inputs, edition: NonNullable<Inputs['edition']>, permalinks: Permalinks): string {
  return stampIn(build({ ...inputs, edition, permalinks }));
}

const stampIn = (files: Published): string => JSON.parse(String(files.get(MANIFEST) ?? '{}')).stamp;

function publish({ edition, ...inputs }: Inputs, out: string): number {
  if (edition === null) return 1;
  const files = withSignature(out, build({ ...inputs, edition }));
  let changed = 0;
  try {
    changed = writePublished(out, files);
  } catch (error) {
    if (!isFull(error) || !(error instanceof Error)) throw error;
    console.error(error.message);
    return 1;
  }
  console.log(`${out}: ${count(files.size, 'file')}, ${changed} changed.`);
  const stamp = stampIn(files);
  if (inputs.permalinks?.editions.every((known) => known.stamp !== stamp))
    console.log(
      `permalinks.json does not list this edition, ${stamp}: before it is put online, \`npm run geo -- permalinks\` adds it, so that links which name it can say later what has changed.`,
    );
  return 0;
}

const command = parseCommand(process.argv.slice(2));
if (command === USAGE) console.log(USAGE);
else if (typeof command === 'string') console.error(`${command} (--help lists commands and options)`);
process.exitCode = typeof command === 'string' ? 2 : await run(command);
