import { statSync } from 'node:fs';
import { join } from 'node:path';
import { namesIn } from './files.ts';
import { readGazetteer } from './packed.ts';
import { count, type Problem } from './problem.ts';
import { createGazetteer } from './propose/gazetteer.ts';
import type { Mention, Place } from './propose/model.ts';
import { namesOf } from './propose/names.ts';
import { propose } from './propose/propose.ts';
import { regionOf } from './propose/region.ts';
import { readGiven } from './quotes.ts';
import { written } from './write.ts';

/** A text with what may name a place in it, in its order. */
export interface Proposed {
  file: string;
  mentions: readonly Mention[];
}

interface GivenText {
  name: string;
  text: string;
}

/** The texts (.txt, .md) of a folder by their names, as they are in their files; and every reason why one cannot be read. */
export function readTextsIn(folder: string): { texts: readonly GivenText[]; problems: readonly Problem[] } {
  const fault = (file: string, message: string): Problem => ({ file, at: '', message });
  if (!isFolder(folder))
    return { texts: [], problems: [fault(folder, 'is no folder: name the folder that holds the texts')] };
  const files = namesIn(folder).filter((name) => /\.(?:txt|md)$/i.test(name));
  if (files.length === 0)
    return {
      texts: [],
      problems: [fault(folder, 'holds no text: put the texts there as .txt or .md, in UTF-8')],
    };
  const read = files.map((name) => ({ name, given: readGiven(join(folder, name)) }));
  return {
    texts: read.flatMap(({ given }) => (typeof given === 'string' ? [] : [given])),
    problems: read.flatMap(({ name, given }) =>
      typeof given === 'string' ? [fault(name, given.replace(`${join(folder, name)} `, ''))] : [],
    ),
  };
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** Proposals for every text, or the sentence that says which part of the region names nothing. The gazetteer is built once. */
export function proposeAll(texts: readonly GivenText[], region: string): Proposed[] | string {
  const gazetteer = createGazetteer(readGazetteer());
  const home = regionOf(region, gazetteer);
  if ('unknown' in home)
    return `--region: nothing is named ${home.unknown.join(', ')} (give countries by their codes, EC,CO, or a town by its name)`;
  return texts.map(({ name, text }) => ({ file: name, mentions: propose(text, gazetteer, home) }));
}

/** The proposals as JSON: of candidates what identifies and places them. Offsets in UTF-16 code units, WGS 84 degrees. */
export const proposalsJson = (proposed: readonly Proposed[]): string =>
  `${JSON.stringify(
    proposed.map(({ file, mentions }) => ({
      file,
      mentions: mentions.map(({ candidates, ...mention }) => ({
        ...mention,
        candidates: candidates.map(shortened),
      })),
    })),
    null,
    1,
  )}\n`;

const shortened = ({ id, name, lat, lng, country, population }: Place) => ({
  id,
  name,
  lat,
  lng,
  country,
  population,
});

/** Writes the proposals to a file; the sentence that says why not where that fails. */
export const writeProposals = (path: string, proposed: readonly Proposed[]): string | null =>
  written(path, proposalsJson(proposed));

/** A block a text: its names, those that are certain first, each with how often it stands, its kind, score and likeliest place. */
export function printProposals(proposed: readonly Proposed[]): string {
  const blocks = proposed.map(({ file, mentions }) => {
    const rows = namesOf(mentions).map(({ text, kind, score, certain, candidates, mentions: all }) =>
      [
        ` ${certain ? '*' : ' '} ${String(all.length).padStart(3)} `,
        oneLine(text).padEnd(28),
        kind.padEnd(11),
        score.toFixed(2),
        ` ${where(candidates)}`,
      ]
        .join(' ')
        .trimEnd(),
    );
    return [file, ...rows].join('\n');
  });
  const all = proposed.flatMap(({ mentions }) => mentions);
  const certain = all.filter((mention) => mention.certain).length;
  return [
    ...blocks,
    `${count(all.length, 'mention')} in ${count(proposed.length, 'text')}, ${certain} certain (*) to name a place.`,
  ].join('\n\n');
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');

function where([first, ...others]: readonly Place[]): string {
  if (first === undefined) return '';
  const { name, country, lat, lng } = first;
  const more = others.length > 0 ? `, or ${others.length} more` : '';
  return `${name}${country === null || country === first.id ? '' : `, ${country}`} (${lat.toFixed(2)}, ${lng.toFixed(2)})${more}`;
}
