/** What is asked of the worker beside the page, and what it answers. */
import type { AreaFeature } from '../../geo/model.ts';
import type { Problem } from '../../geo/problem.ts';
import type { Mention as Found, Place } from '../../geo/propose/model.ts';
import type { Parts } from './edition.ts';
import type { PreviewFiles } from './preview.ts';

export interface Tasks {
  /** names of places in a text */
  propose: { asked: { text: string; countries: readonly string[] }; answer: readonly Found[] };
  /** what a name may mean, the likeliest first */
  lookup: { asked: { name: string; countries: readonly string[] }; answer: readonly Place[] };
  /** names of first-level divisions by code */
  divisions: { asked: { codes: readonly string[] }; answer: readonly (readonly [string, string])[] };
  /** the ready outline of an area by its name, with a point inside it near another; null where none is ready */
  outline: {
    asked: { name: string; near: readonly [number, number] };
    answer: { area: AreaFeature; point: readonly [number, number] } | null;
  };
  /** every fault of an edition; texts by the ids of their sources */
  check: {
    asked: { parts: Parts; texts: readonly (readonly [string, string])[] };
    answer: readonly Problem[];
  };
  /** the published files that the map of an edition is drawn from */
  publish: { asked: { parts: Parts }; answer: PreviewFiles };
  /** the archive of all that an edition publishes */
  archive: { asked: { parts: Parts }; answer: { name: string; bytes: Uint8Array } };
}
export type Kind = keyof Tasks;

/** addresses of the files that the worker loads when it is asked for what needs them */
export interface Files {
  gazetteer: string;
  world: string;
  provinces: string;
  areas: string;
}
export interface Asked<K extends Kind = Kind> {
  n: number;
  kind: K;
  files: Files;
  asked: Tasks[K]['asked'];
}
export type Answered = { n: number; answer: unknown } | { n: number; error: string };
