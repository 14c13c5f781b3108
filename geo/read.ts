import { join } from 'node:path';
import type * as z from 'zod/mini';
import { reservedNames } from './check/reserved-names.ts';
import { explain } from './explain.ts';
import { type Folder, folderAt } from './files.ts';
import { fillClaims, fillEvents, quotesOf } from './fill/cites.ts';
import { HandClaims, HandEvents, HandSource } from './fill/hand.ts';
import { fillSource } from './fill/source.ts';
import type { Mend } from './fill/want.ts';
import { fileOf, type Inputs, PARTS, type Part } from './inputs.ts';
import { lineColumn, scanJson } from './json.ts';
import { Areas, Corrections, Edition, Gazetteer, Id, Layers, Permalinks, type Source } from './model.ts';
import { inOrder } from './order.ts';
import type { LineOf, Problem } from './problem.ts';
import { readTexts, type Texts } from './texts.ts';

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

/**
 * Reads an edition's folder and, where given, the folder of its sources' texts, and puts numbers in place of words. Never
 * throws: every fault is in `problems`.
 * @param mend what is wanted of texts besides what files lack
 */
export function readEdition(folder: Folder, texts: Texts | null = null, mend: Mend = 'missing'): Inputs {
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
  const handClaims = read('claims', 'claims.json', HandClaims)?.claims ?? [];
  const handEvents = read('events', 'events.json', HandEvents)?.events ?? [];
  const has = (file: string) => folder.names().includes(file);
  const permalinks = has('permalinks.json') ? read('permalinks', 'permalinks.json', Permalinks) : null;
  const corrections = has('corrections.json')
    ? (read('corrections', 'corrections.json', Corrections)?.corrections ?? [])
    : [];
  const hands = folder
    .names('sources')
    .filter(isSourceName)
    .flatMap((name): HandSource[] => {
      const file = `sources/${name}`;
      const source = read('sources', file, HandSource);
      if (source === null || fileOf(source) === file) return source === null ? [] : [source];
      problems.push({
        file,
        at: 'id',
        message: `is ${JSON.stringify(source.id)}, but the file is named ${name}: make them agree`,
      });
      unread.add('sources');
      return [];
    });
  if (hands.length === 0 && !unread.has('sources')) {
    problems.push({
      file: 'sources/',
      at: '',
      message: 'holds no source: add sources/a.json (geo/README.md, "Add a source")',
    });
    unread.add('sources');
  }

  const found = readTexts(hands, texts);
  const filled = hands.map((hand) => fillSource(hand, found.texts.get(hand.id), mend));
  const quotes = quotesOf(hands);
  const { claims, problems: ofClaims } = fillClaims(handClaims, quotes);
  const { events, problems: ofEvents } = fillEvents(handEvents, quotes);
  // a file whose words are not found waits as one that is broken does
  if (filled.some(({ source }) => source === null)) unread.add('sources');
  if (ofClaims.length > 0) unread.add('claims');
  if (ofEvents.length > 0) unread.add('events');
  const missed = [...filled.flatMap((one) => one.problems), ...ofClaims, ...ofEvents];
  const all = [...problems, ...found.problems, ...missed];
  const sources = inOrder(
    filled.flatMap(({ source }): Source[] => (source === null ? [] : [source])),
    edition,
  );
  return {
    edition,
    layers,
    places,
    areas,
    sources,
    claims: ofClaims.length > 0 ? [] : claims,
    events: ofEvents.length > 0 ? [] : events,
    permalinks,
    corrections,
    texts: found.texts,
    wants: filled.flatMap(({ wants }) => wants),
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
    wants: [],
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
