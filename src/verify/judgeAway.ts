/** A task done away from the page: in a worker, or in slices where no worker starts. */
import { trustWorker } from '../ui/trusted.ts';
import workerUrl from './draftWorker.ts?worker&url';
import { judgeTask, type Row, type Task } from './judgeTask.ts';

/** ms of the main thread at a time */
const SLICE = 12;

/** on the page's own thread, with rests in which it answers its reader; @param signal ends it, and then it rejects */
export async function judgeInSlices(task: Task, signal: AbortSignal): Promise<readonly Row[]> {
  const rows: Row[] = [];
  let since = performance.now();
  for (const row of judgeTask(task)) {
    rows.push(row);
    if (performance.now() - since < SLICE) continue;
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
    since = performance.now();
  }
  return rows;
}

function judgeInWorker(task: Task, signal: AbortSignal): Promise<readonly Row[]> {
  return new Promise((resolve, reject) => {
    trustWorker(workerUrl);
    const worker = new Worker(workerUrl, { type: 'module' });
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
    return judgeInSlices(task, signal);
  }
}
