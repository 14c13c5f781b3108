import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join, sep } from 'node:path';
import type * as z from 'zod/mini';
import { reservedNames } from './check/reserved-names.ts';
import { explain } from './explain.ts';
import { lineColumn, scanJson } from './json.ts';
import {
  type AreaFeature,
  Areas,
  type Claim,
  Claims,
  Edition,
  type Event,
  Events,
  Gazetteer,
  type Layer,
  Layers,
  type PlaceFeature,
  Source,
} from './model.ts';
import type { LineOf, Problem } from './problem.ts';

/** Larger than a thousand editions of ours; a file above it is refused before it is parsed. */
const LARGEST = 20 * 1024 * 1024;

/** A source's text, byte for byte as it was read; never published. */
export interface Text {
  sha256: string;
  text: string;
}

/** The files of an edition's folder, as parts that laws can need. */
export type Part = 'edition' | 'layers' | 'places' | 'areas' | 'sources' | 'claims' | 'events';

/** All that is known of an edition. A part in `unread` was missing or broken: its list holds what could be read of it. */
export interface Inputs {
  /** the edition's folder, as given */
  folder: string;
  edition: Edition | null;
  layers: readonly Layer[];
  places: readonly PlaceFeature[];
  areas: readonly AreaFeature[];
  sources: readonly Source[];
  claims: readonly Claim[];
  events: readonly Event[];
  /** by source id; empty where there is no folder of texts */
  texts: ReadonlyMap<string, Text>;
  textsFolder: string | null;
  unread: ReadonlySet<Part>;
  /** faults of the files themselves */
  problems: readonly Problem[];
  lineOf: LineOf;
}

export const fileOf = (source: { id: string }): string => `sources/${source.id}.json`;

/** Reads an edition's folder and, where given, the folder of its sources' texts. Never throws: every fault is in `problems`. */
export function readEdition(folder: string, textsFolder: string | null = null): Inputs {
  const problems: Problem[] = [];
  const unread = new Set<Part>();
  const raw = new Map<string, string>();

  function parsed<T>(part: Part, file: string, schema: z.ZodMiniType<T>): T | null {
    const found = readJson(folder, file);
    if (found.text !== undefined) raw.set(file, found.text);
    const faults = found.problems;
    if (found.value !== undefined) {
      const result = schema.safeParse(found.value, { reportInput: true });
      if (!result.success) faults.push(...explain(file, result.error));
      else if (faults.length === 0) return result.data;
    }
    problems.push(...faults);
    unread.add(part);
    return null;
  }

  problems.push(...strangers(folder));
  const edition = parsed('edition', 'edition.json', Edition);
  const layers = parsed('layers', 'layers.json', Layers)?.layers ?? [];
  const places = parsed('places', 'places.geojson', Gazetteer)?.features ?? [];
  const areas = parsed('areas', 'areas.geojson', Areas)?.features ?? [];
  const claims = parsed('claims', 'claims.json', Claims)?.claims ?? [];
  const events = parsed('events', 'events.json', Events)?.events ?? [];

  const sources: Source[] = [];
  const letters = list(join(folder, 'sources')).filter((name) => /^[a-z]\.json$/.test(name));
  if (letters.length === 0) {
    problems.push({ file: 'sources/', at: '', message: 'holds no source: add sources/a.json (see geo/README.md, "Add a source")' });
    unread.add('sources');
  }
  for (const name of letters) {
    const source = parsed('sources', `sources/${name}`, Source);
    if (source === null) continue;
    if (fileOf(source) === `sources/${name}`) sources.push(source);
    else {
      problems.push({
        file: `sources/${name}`,
        at: 'id',
        message: `is ${JSON.stringify(source.id)}, but the file is named ${name}: make them agree`,
      });
      unread.add('sources');
    }
  }

  const texts = new Map<string, Text>();
  if (textsFolder !== null)
    for (const source of sources) {
      const found = readText(textsFolder, source);
      if ('message' in found) problems.push(found);
      else texts.set(source.id, found);
    }

  const offsets = new Map<string, Map<string, number>>();
  const lineOf: LineOf = (file, at) => {
    const text = raw.get(file);
    if (text === undefined) return null;
    let known = offsets.get(file);
    if (known === undefined) {
      known = new Map();
      scanJson(text, known);
      offsets.set(file, known);
    }
    const offset = known.get(at);
    return offset === undefined ? null : lineColumn(text, offset).line;
  };

  return { folder, edition, layers, places, areas, sources, claims, events, texts, textsFolder, unread, problems, lineOf };
}

/** A folder, sorted so that no two file systems give two editions; empty where it is missing. */
function list(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

const KNOWN = new Set(['edition.json', 'layers.json', 'places.geojson', 'areas.geojson', 'claims.json', 'events.json']);

/** A file under a wrong name would be left out without a word, so it is a fault. */
function strangers(folder: string): Problem[] {
  const root = list(folder).filter((name) => /\.(?:geo)?json$/.test(name) && !KNOWN.has(name));
  const sources = list(join(folder, 'sources')).filter((name) => !name.startsWith('.') && !/^[a-z]\.json$/.test(name));
  return [
    ...root.map((file) => ({ file, at: '', message: `is no file of an edition (${[...KNOWN].join(', ')}, sources/a.json …): rename or remove it` })),
    ...sources.map((name) => ({ file: `sources/${name}`, at: '', message: 'is no source: a source is named by one lower-case letter, as a.json' })),
  ];
}

function readJson(folder: string, file: string): { value?: unknown; text?: string; problems: Problem[] } {
  const fault = (message: string): Problem => ({ file, at: '', message });
  const bytes = readInside(folder, file);
  if (typeof bytes === 'string') return { problems: [fault(bytes)] };
  const text = decode(bytes);
  if (text === null) return { problems: [fault('is not UTF-8: save it as UTF-8')] };
  const json = text.replace(/^\uFEFF/, '');
  if (json.trim() === '') return { problems: [fault('is empty: see geo/README.md for what it holds')] };
  const scan = scanJson(json);
  if (scan.fault) {
    const { line, column } = lineColumn(json, scan.fault.offset);
    return { problems: [fault(`line ${line}, column ${column}: ${scan.fault.message}`)] };
  }
  const value: unknown = JSON.parse(json);
  const problems = [
    ...scan.repeated.map((at) => ({ file, at, message: 'this key stands twice in one object, and only the last would count: remove one' })),
    ...reservedNames(file, value),
  ];
  return { value, text: json, problems };
}

function readText(folder: string, source: Source): Text | Problem {
  const at = 'file';
  const bytes = readInside(folder, source.file);
  if (typeof bytes === 'string') return { file: fileOf(source), at, message: `the text ${source.file} in ${folder} ${bytes}` };
  const text = decode(bytes);
  if (text === null) return { file: fileOf(source), at, message: `the text ${source.file} is not UTF-8` };
  return { sha256: createHash('sha256').update(bytes).digest('hex'), text };
}

/** The bytes of a file that lies in a folder, symbolic links followed, or why there are none. */
function readInside(folder: string, file: string): Buffer | string {
  const path = join(folder, file);
  try {
    if (!existsSync(path)) return 'is missing';
    if (!realpathSync(path).startsWith(realpathSync(folder) + sep)) return `leads outside of ${basename(folder)}: put the file itself there`;
    const { size } = statSync(path);
    if (size > LARGEST) return `has ${size} bytes; at most ${LARGEST} are read`;
    return readFileSync(path);
  } catch (error) {
    return `cannot be read (${error instanceof Error && 'code' in error ? String(error.code) : 'unknown fault'})`;
  }
}

/** A byte order mark stays, as a character: offsets count what stands in the file. */
function decode(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The world's countries (Natural Earth 1:10m, as TopoJSON of the package world-atlas); unknown shape, see check/countries.ts */
export function readWorld(): unknown {
  return JSON.parse(readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-10m.json'), 'utf8'));
}
