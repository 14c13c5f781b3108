/** Judges a draft beside the page: one task in, all its rows out. */
import { judgeTask } from './judgeTask.ts';
import type { Task } from './task.ts';

addEventListener('message', ({ data }: MessageEvent<Task>) => postMessage([...judgeTask(data)]));
