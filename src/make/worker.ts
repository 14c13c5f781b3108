/** Beside the page: the gazetteer and what is asked of it, outlines, and the laws of an edition. */

import { fold } from '../../geo/propose/fold.ts';
import { createGazetteer, type Gazetteer } from '../../geo/propose/gazetteer.ts';
import type { Place } from '../../geo/propose/model.ts';
import { propose } from '../../geo/propose/propose.ts';
import type { Answered, Asked, Files, Kind, Tasks } from './tasks.ts';

let gazetteer: Promise<Gazetteer> | undefined;
const gazetteerFrom = (files: Files): Promise<Gazetteer> => {
  gazetteer ??= loadGazetteer(files.gazetteer).catch((error: unknown) => {
    // another question asks again
    gazetteer = undefined;
    throw error;
  });
  return gazetteer;
};

async function loadGazetteer(url: string): Promise<Gazetteer> {
  const answer = await fetch(url);
  if (!answer.ok || !answer.body) throw new Error(`the gazetteer cannot be had (${answer.status})`);
  return createGazetteer(await new Response(answer.body.pipeThrough(new DecompressionStream('gzip'))).json());
}

type Answers = { [K in Kind]: (asked: Tasks[K]['asked'], files: Files) => Promise<Tasks[K]['answer']> };

const answers: Answers = {
  propose: async ({ text, countries }, files) =>
    propose(text, await gazetteerFrom(files), { countries, points: [] }),
  lookup: async ({ name, countries }, files) => likeliest(await gazetteerFrom(files), name, countries),
  divisions: async ({ codes }, files) => {
    const { byId } = await gazetteerFrom(files);
    return codes.map((code) => [code, byId.get(code)?.name ?? ''] as const).filter(([, name]) => name !== '');
  },
  outline: async ({ name, near }, files) => (await import('./outline.ts')).outlineOf(name, near, files),
  publish: async ({ parts }) => (await import('./published.ts')).publishedFrom(parts),
  archive: async ({ parts }) => (await import('./published.ts')).archiveFrom(parts),
  check: async ({ parts, texts }, files) => (await import('./checkParts.ts')).checkParts(parts, texts, files),
};

/** candidates that are shown */
const MOST = 5;

function likeliest({ find }: Gazetteer, name: string, countries: readonly string[]): Place[] {
  const weight = ({ kind, population, country }: Place): number =>
    (country !== null && countries.includes(country) ? 1e12 : 0) +
    (kind === 'country' ? 1e11 : kind === 'division' ? 1e8 : 0) +
    (population ?? 0);
  return find(fold(name))
    .map(({ place }) => place)
    .sort((a, b) => weight(b) - weight(a) || (a.id < b.id ? -1 : 1))
    .slice(0, MOST);
}

const answer = <K extends Kind>({ kind, asked, files }: Asked<K>): Promise<Tasks[K]['answer']> =>
  answers[kind](asked, files);

addEventListener('message', async ({ data }: MessageEvent<Asked>) => {
  const { n } = data;
  try {
    postMessage({ n, answer: await answer(data) } satisfies Answered);
  } catch (error) {
    postMessage({ n, error: error instanceof Error ? error.message : String(error) } satisfies Answered);
  }
});
