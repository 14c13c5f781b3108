/** Asks the worker beside the page. It starts with the first question and stays. */

import world from 'world-atlas/countries-10m.json?url';
import areas from '../../geo/basemap/areas.topojson?url';
import provinces from '../../geo/basemap/provinces.topojson?url';
import gazetteer from '../../geo/propose/gazetteer.bin?url';
import { startWorker } from './inert.ts';
import type { Answered, Asked, Files, Kind, Tasks } from './tasks.ts';
import workerUrl from './worker.ts?worker&url';

interface Waiting {
  resolve(answer: unknown): void;
  reject(error: Error): void;
}

const absolute = (url: string): string => new URL(url, document.baseURI).href;
const files: Files = {
  gazetteer: absolute(gazetteer),
  world: absolute(world),
  provinces: absolute(provinces),
  areas: absolute(areas),
};
const waiting = new Map<number, Waiting>();
let worker: Worker | undefined;
let asked = 0;

function open(): Worker {
  const one = startWorker(workerUrl);
  one.onmessage = ({ data }: MessageEvent<Answered>) => {
    const { resolve, reject } = waiting.get(data.n) ?? {};
    waiting.delete(data.n);
    if ('error' in data) reject?.(new Error(data.error));
    else resolve?.(data.answer);
  };
  one.onerror = (event) => {
    event.preventDefault();
    worker = undefined;
    for (const { reject } of waiting.values()) reject(new Error('the worker did not start'));
    waiting.clear();
  };
  return one;
}

/** Rejects where the worker does not start, or cannot have a file it needs; another question tries again. */
export function ask<K extends Kind>(kind: K, question: Tasks[K]['asked']): Promise<Tasks[K]['answer']> {
  worker ??= open();
  asked += 1;
  const n = asked;
  const message: Asked<K> = { n, kind, files, asked: question };
  return new Promise((resolve, reject) => {
    waiting.set(n, { resolve: (answer) => resolve(answer as Tasks[K]['answer']), reject });
    worker?.postMessage(message);
  });
}
