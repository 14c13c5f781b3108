/** A task done away from the page: in a worker, or in slices where no worker starts. */
import { WORKER } from '../atlas/roots.ts';
import { trustWorker } from '../ui/trusted.ts';
import workerUrl from './draftWorker.ts?worker&url';
import type { Row, Task } from './task.ts';

function judgeInWorker(task: Task, signal: AbortSignal): Promise<readonly Row[]> {
  return new Promise((resolve, reject) => {
    trustWorker(workerUrl);
    const worker = new Worker(workerUrl, WORKER);
    signal.addEventListener('abort', () => {
      worker.terminate();
      reject(signal.reason);
    });
    worker.onmessage = ({ data }: MessageEvent<readonly Row[]>) => {
      worker.terminate();
      resolve(data);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      worker.terminate();
      reject(new Error('the worker did not start'));
    };
    worker.postMessage(task);
  });
}

/** @param signal ends it, and then it rejects */
export async function judgeAway(task: Task, signal: AbortSignal): Promise<readonly Row[]> {
  try {
    return await judgeInWorker(task, signal);
  } catch {
    signal.throwIfAborted();
    const { judgeInSlices } = await import('./judgeTask.ts');
    return judgeInSlices(task, signal);
  }
}
