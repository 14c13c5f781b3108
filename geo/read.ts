import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type * as z from 'zod/mini';
import { reservedNames } from './check/reserved-names.ts';
import { explain } from './explain.ts';
import { type Folder, folderAt } from './files.ts';
import { fileOf, type Inputs, PARTS, type Part, type Text } from './inputs.ts';
import { lineColumn, scanJson } from './json.ts';
import {
  Areas,
  Claims,
  Corrections,
  Edition,
  Events,
  Gazetteer,
  Id,
  Layers,
  Permalinks,
  Source,
} from './model.ts';
import { inOrder } from './order.ts';
import type { LineOf, Problem } from './problem.ts';

export interface Texts {
  from: Folder;
  /** whether a text that is not there is a fault, or only left unverified */
  all: boolean;
}

const FILES = new Set([
  'edition.json',
  'layers.json',
  'places.geojson',
  'areas.geojson',
  'claims.json',
  'events.json',
  'permalinks.json',
  'corrections.json',
]);

/** The folder of texts to read: the one named, or the first usual one that is there. */
export function textsOf(edition: string, named: string | undefined, usual: string): Texts | null {
  if (named !== undefined) return { from: folderAt(named), all: true };
  const there = [join(edition, 'texts'), usual].map(folderAt).find((folder) => folder.names().length > 0);
  return there === undefined ? null : { from: there, all: false };
}

/** Reads an edition's folder and, where given, the folder of its sources' texts. Never throws: every fault is in `problems`. */
export function readEdition(folder: Folder, texts: Texts | null = null): Inputs {
  if (folder.names().length === 0)
    return nothing({
      file: folder.path,
      at: '',
      message: 'is no folder, or an empty one: name the folder that holds edition.json',
    });
  const problems: Problem[] = strangers(folder);
  const unread = new Set<Part>();
  const raw = new Map<string, string>();

  function read<T>(part: Part, file: string, schema: z.ZodMiniType<T>): T | null {
    const found = readJson(folder, file);
    if (found.text !== undefined) raw.set(file, found.text);
    const result = found.value === undefined ? null : parseWith(schema, file, found.value);
    if (found.problems.length === 0 && result?.problems.length === 0) return result.data;
    problems.push(...found.problems, ...(result?.problems ?? []));
    unread.add(part);
    return null;
  }

  const edition = read('edition', 'edition.json', Edition);
  const layers = read('layers', 'layers.json', Layers)?.layers ?? [];
  const places = read('places', 'places.geojson', Gazetteer)?.features ?? [];
  const areas = read('areas', 'areas.geojson', Areas)?.features ?? [];
  const claims = read('claims', 'claims.json', Claims)?.claims ?? [];
  const events = read('events', 'events.json', Events)?.events ?? [];
  const has = (file: string) => folder.names().includes(file);
  const permalinks = has('permalinks.json') ? read('permalinks', 'permalinks.json', Permalinks) : null;
  const corrections = has('corrections.json')
    ? (read('corrections', 'corrections.json', Corrections)?.corrections ?? [])
    : [];
  const unordered = folder
    .names('sources')
    .filter(isSourceName)
    .flatMap((name): Source[] => {
      const file = `sources/${name}`;
      const source = read('sources', file, Source);
      if (source === null || fileOf(source) === file) return source === null ? [] : [source];
      problems.push({
        file,
        at: 'id',
        message: `is ${JSON.stringify(source.id)}, but the file is named ${name}: make them agree`,
      });
      unread.add('sources');
      return [];
    });
  const sources = inOrder(unordered, edition);
  if (sources.length === 0 && !unread.has('sources')) {
    problems.push({
      file: 'sources/',
      at: '',
      message: 'holds no source: add sources/a.json (geo/README.md, "Add a source")',
    });
    unread.add('sources');
  }

  const found = readTexts(sources, texts);
  const all = [...problems, ...found.problems];
  return {
    edition,
    layers,
    places,
    areas,
    sources,
    claims,
    events,
    permalinks,
    corrections,
    texts: found.texts,
    unread,
    problems: all,
    lineOf: linesOf(raw),
  };
}

function parseWith<T>(
  schema: z.ZodMiniType<T>,
  file: string,
  value: unknown,
): { data: T; problems: [] } | { data: null; problems: Problem[] } {
  try {
    const result = schema.safeParse(value, { reportInput: true });
    return result.success
      ? { data: result.data, problems: [] }
      : { data: null, problems: explain(file, result.error) };
  } catch {
    // zod runs out of stack at some 120,000 faults
    return {
      data: null,
      problems: [{ file, at: '', message: 'has more faults than can be listed: it is no such file' }],
    };
  }
}

function nothing(problem: Problem): Inputs {
  const unread = new Set(PARTS);
  const none = { layers: [], places: [], areas: [], sources: [], claims: [], events: [], corrections: [] };
  return {
    edition: null,
    permalinks: null,
    ...none,
    texts: new Map(),
    unread,
    problems: [problem],
    lineOf: () => null,
  };
}

function readJson(folder: Folder, file: string): { value?: unknown; text?: string; problems: Problem[] } {
  const found = folder.read(file);
  if ('why' in found) return { problems: [{ file, at: '', message: found.why }] };
  const text = found.text.replace(/^\uFEFF/, '');
  if (text.trim() === '')
    return { problems: [{ file, at: '', message: 'is empty: geo/README.md says what it holds' }] };
  const { fault, repeated } = scanJson(text);
  if (fault) {
    const { line, column } = lineColumn(text, fault.offset);
    return { problems: [{ file, at: '', message: `line ${line}, column ${column}: ${fault.message}` }] };
  }
  const value: unknown = JSON.parse(text);
  const twice = repeated.map((at) => ({
    file,
    at,
    message: 'this key stands twice in one object, and only the last would count: remove one',
  }));
  return { value, text, problems: [...twice, ...reservedNames(file, value)] };
}

function readTexts(
  sources: readonly Source[],
  where: Texts | null,
): { texts: ReadonlyMap<string, Text>; problems: Problem[] } {
  const texts = new Map<string, Text>();
  const problems: Problem[] = [];
  if (where === null) return { texts, problems };
  const { from, all } = where;
  if (all && from.names().length === 0)
    return {
      texts,
      problems: [
        {
          file: from.path,
          at: '',
          message: 'is no folder, or an empty one: name the folder that holds the texts',
        },
      ],
    };
  for (const source of sources) {
    const found = from.read(source.file);
    if ('text' in found)
      texts.set(source.id, {
        sha256: createHash('sha256').update(found.bytes).digest('hex'),
        text: found.text,
      });
    else if (all || !found.missing)
      problems.push({
        file: fileOf(source),
        at: 'file',
        message: `the text ${source.file} in ${from.path} ${found.why}`,
      });
  }
  return { texts, problems };
}

const isSourceName = (name: string): boolean =>
  name.endsWith('.json') && Id.safeParse(name.slice(0, -'.json'.length)).success;

/** A file under a wrong name would be left out without a word, so it is a fault. */
function strangers(folder: Folder): Problem[] {
  const root = folder.names().filter((name) => /\.(?:geo)?json$/.test(name) && !FILES.has(name));
  const sources = folder.names('sources').filter((name) => !isSourceName(name) && !name.startsWith('.'));
  return [
    ...root.map((file) => ({
      file,
      at: '',
      message: `is no file of an edition (${[...FILES].join(', ')}): rename or remove it`,
    })),
    ...sources.map((name) => ({
      file: `sources/${name}`,
      at: '',
      message:
        'is no source: its name is its id and .json, as a.json; an id has lower-case letters, digits and hyphens',
    })),
  ];
}

/** Lines are looked up only when problems are printed. */
function linesOf(raw: ReadonlyMap<string, string>): LineOf {
  const known = new Map<string, Map<string, number>>();
  return (file, at) => {
    const text = raw.get(file);
    if (text === undefined) return null;
    const offsets = known.get(file) ?? new Map<string, number>();
    if (!known.has(file)) scanJson(text, offsets);
    known.set(file, offsets);
    const offset = offsets.get(at);
    return offset === undefined ? null : lineColumn(text, offset).line;
  };
}
