import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { printAreas, readyAreas } from './area.ts';
import { build, MANIFEST, type Published } from './build.ts';
import { checkEdition } from './check/all.ts';
import { folderAt } from './files.ts';
import type { Inputs } from './inputs.ts';
import type { Permalinks } from './model.ts';
import { listedAnew, printPermalinks } from './permalinks.ts';
import { count, type Problem, printProblems } from './problem.ts';
import { printProposals, proposeAll, readTextsIn, writeProposals } from './propose.ts';
import { judgeGiven, printJudged, readGiven, wholeTexts } from './quotes.ts';
import { readEdition, textsOf } from './read.ts';
import { reportCoverage, reportEdition } from './report.ts';
import { jsonSchemas } from './schemas.ts';
import { signPublished, verifyPublished, withSignature } from './sign.ts';
import { printVerdicts, verifyEdition } from './verify.ts';
import { writeFiles, writePublished } from './write.ts';

const USAGE = `usage: npm run geo -- <command> [options]

  check      read an edition and report every fault at once
  build      check it, then write what the site and other software load
  verify     hold every quotation against its text, with hashes
  quotes FILE  judge every quotation of a draft (.txt, .md, .html) against the passages;
             with --texts also against every text of that folder; 1 when one is altered
  coverage   list capitalised words of the texts that lie in no mention
  propose    names of places in the texts of --texts (.txt, .md), with what each may mean;
             with --json FILE written there, else listed
  area NAME…  print ready areas for areas.geojson: a country by its code (FJ), a first-level
             division by its name (Manabí, or EC/Manabí), a sea (Black Sea)
  permalinks bring permalinks.json up to date: new ids since today, vanished ones until today, which
             then need a reason and a successor, and the edition itself where nothing is at fault
  sign       sign what build wrote with an Ed25519 key (--key FILE), for readers to check
  schema     write the JSON Schemas of an edition's files to geo/schema

  --edition PATH   the edition's folder      (geo/ecuador-2026, or CARTULARY_EDITION)
  --texts DIR      the folder of its texts   (PATH/texts or ../shared/articles, where present)
  --key FILE       a private key as PEM, kept outside the repository
  --out DIR        where build writes        (public/data)
  --region WORDS   where texts of propose mostly play: countries (EC,CO) or a town (Guayaquil)
  --json FILE      where propose writes`;

const COMMANDS = [
  'check',
  'build',
  'verify',
  'quotes',
  'coverage',
  'propose',
  'area',
  'permalinks',
  'sign',
  'schema',
] as const;
const root = fileURLToPath(new URL('..', import.meta.url));

interface Command {
  name: (typeof COMMANDS)[number];
  /** the draft of `quotes` */
  file: string | undefined;
  /** of the areas of `area` */
  areas: readonly string[];
  edition: string;
  texts: string | undefined;
  out: string;
  /** of `sign` */
  key: string | undefined;
  /** of `propose` */
  region: string;
  json: string | undefined;
}

/** What was asked for, or the one line that says why it is not understood. */
function parseCommand(args: string[]): Command | string {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        help: { type: 'boolean' },
        edition: { type: 'string' },
        texts: { type: 'string' },
        out: { type: 'string' },
        key: { type: 'string' },
        region: { type: 'string' },
        json: { type: 'string' },
      },
    });
    if (values.help || positionals.length === 0) return USAGE;
    const name = COMMANDS.find((command) => command === positionals[0]);
    if (name === undefined) return `unknown command ${positionals[0]} (there are ${COMMANDS.join(', ')})`;
    const file = name === 'quotes' ? positionals[1] : undefined;
    if (name === 'quotes' && file === undefined) return 'quotes takes a file: quotes FILE';
    if (name === 'quotes' && positionals.length > 2)
      return `quotes takes one file: ${positionals.slice(1).join(' ')}`;
    const areas = name === 'area' ? positionals.slice(1) : [];
    if (name === 'area' && areas.length === 0) return 'area takes names: area NAME…';
    if (name !== 'quotes' && name !== 'area' && positionals.length > 1)
      return `one command at a time: ${positionals.join(' ')}`;
    if (name === 'sign' && values.key === undefined) return 'sign takes a key: sign --key FILE';
    if (name === 'propose' && values.texts === undefined)
      return 'propose takes a folder of texts: propose --texts DIR';
    const edition = values.edition ?? (process.env.CARTULARY_EDITION || join(root, 'geo/ecuador-2026'));
    const { texts, key, out = join(root, 'public/data'), region = '', json } = values;
    return { name, file, areas, edition, texts, out, region, json, key };
  } catch (error) {
    // parseArgs adds advice about positional arguments, which mean a command here
    return String(error instanceof Error ? error.message : error).replace(/(?:\. To specify|\n).*/s, '');
  }
}

function run({ name, file, areas, edition, texts, out, region, json, key }: Command): number {
  if (name === 'propose') return printProposed(texts ?? '', region, json);
  if (name === 'sign') {
    const { signed, said } = signPublished(out, key ?? '', root, new Date().toISOString().slice(0, 10));
    console[signed ? 'log' : 'error'](said);
    return signed ? 0 : 1;
  }
  if (name === 'area') {
    const ready = readyAreas(areas);
    if (typeof ready === 'string') console.error(ready);
    else console.log(printAreas(ready));
    return typeof ready === 'string' ? 1 : 0;
  }
  if (name === 'schema') {
    const written = writeFiles(join(root, 'geo/schema'), jsonSchemas());
    console.log(`geo/schema: ${count(written, 'file')} changed`);
    return 0;
  }
  const inputs = readEdition(folderAt(edition), textsOf(edition, texts, join(root, '../shared/articles')));
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
  if (problems.length > 0) return refuse(inputs, problems);
  console.log(reportEdition(inputs));
  return name === 'build' ? publish(inputs, out) : 0;
}

function printProposed(folder: string, region: string, json: string | undefined): number {
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

function refuse({ lineOf }: Partial<Pick<Inputs, 'lineOf'>>, problems: readonly Problem[]): number {
  console.error(
    `${printProblems(problems, lineOf)}\n\n${count(problems.length, 'problem')}. Nothing was written.`,
  );
  return 1;
}

/** Writes permalinks.json as it should be now, and says what an editor must still write in it. */
function list(inputs: Inputs, folder: string): number {
  if (inputs.problems.length > 0) return refuse(inputs, inputs.problems);
  const today = new Date().toISOString().slice(0, 10);
  const ids = listedAnew(inputs, today);
  const problems = checkEdition({ ...inputs, permalinks: ids });
  const now = problems.length === 0 && inputs.edition !== null ? stampNow(inputs, inputs.edition, ids) : null;
  const known = now === null || ids.editions.some(({ stamp }) => stamp === now);
  const listed = known
    ? ids
    : {
        ...ids,
        editions: [...ids.editions, { stamp: now, date: today, corrections: inputs.corrections.length }],
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
  console.log(`${out}: ${count(files.size, 'file')}, ${writePublished(out, files)} changed.`);
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
process.exitCode = typeof command === 'string' ? 2 : run(command);
