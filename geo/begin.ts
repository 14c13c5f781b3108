import { createHash } from 'node:crypto';
import { join, relative, sep } from 'node:path';
import { readyAreas } from './area.ts';
import { type Beginning, type Begun, editionOf, type Refused } from './begin/edition.ts';
import { leftToDecide } from './begin/left.ts';
import { checkEdition } from './check/all.ts';
import { root } from './command.ts';
import { type Folder, namesIn, readInside } from './files.ts';
import type { Inputs } from './inputs.ts';
import { type AreaFeature, Id, Source } from './model.ts';
import { readGazetteer } from './packed.ts';
import { count, type Problem, printProblems } from './problem.ts';
import { createGazetteer } from './propose/gazetteer.ts';
import type { Region } from './propose/model.ts';
import { propose } from './propose/propose.ts';
import { regionOf } from './propose/region.ts';
import { readTextsIn } from './propose.ts';
import { readEdition } from './read.ts';
import { writeFiles } from './write.ts';

/** How often what a law refuses is left out before the rest is left to a person */
const ROUNDS = 6;

/**
 * Writes the files of an edition made from the texts of a folder.
 * @param region where the texts mostly play, in words; null without proposals
 * @param today ISO 8601
 */
export function beginEdition(
  id: string,
  {
    folder,
    texts: from,
    region,
    today,
  }: { folder: string; texts: string; region: string | null; today: string },
): { fault: boolean; said: string } {
  if (!Id.safeParse(id).success)
    return { fault: true, said: `${id} is no id: lower-case letters a to z, digits and hyphens, at most 63` };
  if (namesIn(folder).length > 0)
    return { fault: true, said: `${folder} is there already: give another id, or remove the folder` };
  const { texts, problems } = textsToBegin(from);
  if (problems.length > 0)
    return {
      fault: true,
      said: `${printProblems(problems)}\n\n${count(problems.length, 'problem')}. Nothing was written.`,
    };
  const proposed = region === null ? { texts, home: null } : withProposals(texts, region);
  if ('unknown' in proposed)
    return {
      fault: true,
      said: `--region: nothing is named ${proposed.unknown.join(', ')} (give countries by their codes, EC,CO, or a town by its name)`,
    };
  const schemas = relative(folder, join(root, 'geo/schema')).replaceAll(sep, '/');
  const [focus = null, second] = proposed.home?.countries ?? [];
  const areas = new Map<string, AreaFeature | null>();
  const wish = {
    id,
    date: today,
    focus: second === undefined ? focus : null,
    schemas,
    areaOf: (name: string) => areaOf(areas, name),
  };
  const { begun, inputs, left } = lawful(proposed.texts, wish, folder);
  writeFiles(folder, begun.files);
  const said = leftToDecide({
    folder,
    from,
    begun,
    inputs,
    texts: proposed.texts,
    proposed: region !== null,
  });
  const faults =
    left.length === 0
      ? ''
      : `\n\n\`check\` says what is still missing:\n\n${printProblems(left, inputs.lineOf)}`;
  return { fault: false, said: said + faults };
}

/** The texts of a folder, and why one of them cannot be a source. */
function textsToBegin(from: string): { texts: Beginning[]; problems: readonly Problem[] } {
  const { texts, problems } = readTextsIn(from);
  const misnamed = texts.flatMap(({ name }) =>
    Source.shape.file.safeParse(name).success
      ? []
      : [
          {
            file: name,
            at: '',
            message:
              'rename it: a text’s file has letters a to z, digits, dots, hyphens and underscores in its name',
          },
        ],
  );
  const read = texts.map(({ name, text }): Beginning => {
    const found = readInside(from, name);
    const bytes = 'bytes' in found ? found.bytes : text;
    return { file: name, text, sha256: createHash('sha256').update(bytes).digest('hex'), mentions: [] };
  });
  const first = new Map(read.map(({ sha256, file }): [string, string] => [sha256, file]).reverse());
  const alike = read.flatMap(({ sha256, file }) => {
    const other = first.get(sha256);
    return other === undefined || other === file
      ? []
      : [{ file, at: '', message: `is the same text as ${other}: remove one` }];
  });
  return { texts: read, problems: [...problems, ...misnamed, ...alike] };
}

function withProposals(
  texts: readonly Beginning[],
  region: string,
): { texts: Beginning[]; home: Region } | { unknown: readonly string[] } {
  const gazetteer = createGazetteer(readGazetteer());
  const home = regionOf(region, gazetteer);
  if ('unknown' in home) return home;
  return { texts: texts.map((one) => ({ ...one, mentions: propose(one.text, gazetteer, home) })), home };
}

/** An area that is ready, read once. */
function areaOf(known: Map<string, AreaFeature | null>, name: string): AreaFeature | null {
  const there = known.get(name);
  if (there !== undefined) return there;
  const ready = readyAreas([name]);
  const area = typeof ready === 'string' ? null : (ready[0] ?? null);
  known.set(name, area);
  return area;
}

/** The edition without what a law refuses of it: a place that is not where it should be, a sentence that needs words beside it. */
function lawful(
  texts: readonly Beginning[],
  wish: Parameters<typeof editionOf>[1],
  folder: string,
): { begun: Begun; inputs: Inputs; left: readonly Problem[] } {
  const places = new Set<string>();
  const sentences = new Map<string, Set<number>>();
  const refused: Refused = { places, sentences };
  for (let round = 1; ; round += 1) {
    const begun = editionOf(texts, wish, refused);
    const inputs = readEdition(inMemory(folder, begun.files), {
      from: inMemory(folder, textFiles(texts)),
      all: true,
    });
    const left = checkEdition(inputs);
    const before = places.size + [...sentences.values()].reduce((sum, { size }) => sum + size, 0);
    for (const { file, at } of left) {
      const place =
        file === 'places.geojson' ? begun.places[Number(/^features\[(\d+)\]/.exec(at)?.[1])] : undefined;
      if (place) places.add(place.place.id);
      const source = inputs.sources.find(({ id }) => file === `sources/${id}.json`);
      const excerpt = source?.excerpts[Number(/^excerpts\[(\d+)\]/.exec(at)?.[1])];
      if (source && excerpt)
        sentences.set(source.id, new Set([...(sentences.get(source.id) ?? []), excerpt.start]));
    }
    const now = places.size + [...sentences.values()].reduce((sum, { size }) => sum + size, 0);
    if (now === before || round === ROUNDS) return { begun, inputs, left };
  }
}

const textFiles = (texts: readonly Beginning[]): ReadonlyMap<string, string> =>
  new Map(texts.map(({ file, text }) => [file, text]));

/** A folder that is not written yet. */
const inMemory = (path: string, files: ReadonlyMap<string, string>): Folder => ({
  path,
  names: (inside = '') => {
    const start = inside === '' ? '' : `${inside}/`;
    const names = [...files.keys()]
      .filter((name) => name.startsWith(start))
      .map((name) => name.slice(start.length).split('/')[0] ?? '');
    return [...new Set(names)].sort();
  },
  read: (file) => {
    const text = files.get(file);
    return text === undefined ? { missing: true, why: 'is missing' } : { bytes: Buffer.from(text), text };
  },
});
